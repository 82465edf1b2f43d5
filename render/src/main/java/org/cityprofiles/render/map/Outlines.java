package org.cityprofiles.render.map;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of all countries, as lines between them. Read once; immutable.
 *
 * @param lines the lines
 */
record Outlines(List<Line> lines) {
    private static final String FILE = "outlines.txt";
    private static final String NOBODY = "--";

    /** A straight line over more than that is a curve on some maps, so it gets points in between. */
    private static final int LONGEST = 3 * OutlineCode.UNITS_PER_DEGREE;

    Outlines {
        lines = List.copyOf(lines);
    }

    /**
     * A line with what is on either side.
     *
     * @param one the country whose outline runs along it; null = the sea
     * @param other the country whose outline runs against it; null = the sea
     * @param dashed whether the border is shown as disputed
     * @param longitudes the points, in degrees
     * @param latitudes the points, in degrees
     */
    @SuppressWarnings("ArrayRecordComponent") // many numbers, never compared, never given away
    record Line(@Nullable String one, @Nullable String other, boolean dashed, double[] longitudes, double[] latitudes) {
        boolean isBorder() {
            return one != null && other != null;
        }
    }

    private static final class Holder {
        static final Outlines ALL = read();
    }

    static Outlines all() {
        return Holder.ALL;
    }

    private static Outlines read() {
        try (InputStream stream = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(stream.readAllBytes(), US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    static Outlines parse(String text) {
        return new Outlines(text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(Outlines::line)
                .toList());
    }

    private static Line line(String text) {
        boolean dashed = text.charAt(4) == '~';
        int comma = text.indexOf(',');
        int space = text.indexOf(' ', comma);
        Points points = new Points(
                Integer.parseInt(text.substring(dashed ? 5 : 4, comma)),
                Integer.parseInt(text.substring(comma + 1, space)));
        OutlineCode.Reader reader = new OutlineCode.Reader(text, space + 1);
        while (reader.hasMore()) {
            points.add(reader.next(), reader.next());
        }
        return new Line(country(text.substring(0, 2)), country(text.substring(2, 4)), dashed, points.xs(), points.ys());
    }

    private static @Nullable String country(String code) {
        return code.equals(NOBODY) ? null : code;
    }

    /** Gathers points by their differences. */
    private static final class Points {
        private int x;
        private int y;
        private int size;
        private double[] xs = new double[16];
        private double[] ys = new double[16];

        Points(int x, int y) {
            this.x = x;
            this.y = y;
            append(x, y);
        }

        void add(int dx, int dy) {
            int steps = 1 + Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST;
            for (int i = 1; i <= steps; i++) {
                append(x + (double) dx * i / steps, y + (double) dy * i / steps);
            }
            x += dx;
            y += dy;
        }

        private void append(double someX, double someY) {
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                ys = Arrays.copyOf(ys, 2 * size);
            }
            xs[size] = someX / OutlineCode.UNITS_PER_DEGREE;
            ys[size++] = someY / OutlineCode.UNITS_PER_DEGREE;
        }

        double[] xs() {
            return Arrays.copyOf(xs, size);
        }

        double[] ys() {
            return Arrays.copyOf(ys, size);
        }
    }
}
