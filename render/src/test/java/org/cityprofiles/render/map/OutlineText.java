package org.cityprofiles.render.map;

import java.util.List;
import org.cityprofiles.render.map.Topology.Point;

/** Writes outlines as they stand in {@code outlines.txt}. */
final class OutlineText {
    private static final String HEAD =
            """
            # Outlines of countries, from Natural Earth 1:50 million (public domain, naturalearthdata.com), reduced by OutlineReducer.
            # Borders: Crimea is part of Ukraine. Cyprus is one island. Somaliland is part of Somalia. Western Sahara (EH) reaches from
            # 27 degrees 40 minutes north to Mauritania. Its land borders, those of Kosovo (XK) and those of the Siachen Glacier (XX)
            # are dashed. All others are as Natural Earth has them: who holds the ground, without a judgement on who should.
            # Antarctica and islands without cities are left out.
            # A line each: country to one side and to the other (-- for the sea), ~ where dashed, first point in hundredths of a degree,
            # then the differences from point to point as OutlineCode writes them.
            """;

    private OutlineText() {}

    static String of(List<Piece> pieces) {
        StringBuilder out = new StringBuilder(HEAD);
        pieces.forEach(piece -> write(out, piece));
        return out.toString();
    }

    private static void write(StringBuilder out, Piece piece) {
        int x = units(piece.first().longitude());
        int y = units(piece.first().latitude());
        out.append(piece.one()).append(piece.other());
        out.append(BorderPolicy.isDashed(piece.one(), piece.other()) && !isCoast(piece) ? "~" : "");
        out.append(x).append(',').append(y).append(' ');
        for (Point point : piece.points().subList(1, piece.points().size())) {
            int nextX = x + shorterWay(units(point.longitude()) - x);
            int nextY = units(point.latitude());
            differences(out, nextX - x, nextY - y);
            x = nextX;
            y = nextY;
        }
        out.append('\n');
    }

    /** What crosses the date line goes on beyond 180 degrees, and comes back. */
    private static int shorterWay(int difference) {
        int half = 180 * OutlineCode.UNITS_PER_DEGREE;
        if (difference > half) {
            return difference - 2 * half;
        }
        return difference < -half ? difference + 2 * half : difference;
    }

    private static boolean isCoast(Piece piece) {
        return piece.one().equals(Piece.NOBODY) || piece.other().equals(Piece.NOBODY);
    }

    /** In several steps where it is too far for one. */
    private static void differences(StringBuilder out, int x, int y) {
        int steps = Math.max(1, (Math.max(Math.abs(x), Math.abs(y)) + OutlineCode.LONGEST - 1) / OutlineCode.LONGEST);
        for (int i = 1; i <= steps; i++) {
            OutlineCode.write(out, x * i / steps - x * (i - 1) / steps);
            OutlineCode.write(out, y * i / steps - y * (i - 1) / steps);
        }
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * OutlineCode.UNITS_PER_DEGREE);
    }
}
