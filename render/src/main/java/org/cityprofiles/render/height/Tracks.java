package org.cityprofiles.render.height;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The widths of the columns of a grid. */
final class Tracks {
    private static final String REPEAT = "repeat(auto-fit,minmax(";

    private Tracks() {}

    /**
     * The widths of the columns.
     *
     * @param style the grid
     * @param width all the room
     * @param items how many columns are needed at most; what is not needed falls away where columns are repeated
     */
    static double[] of(Style style, double width, int items) {
        String template = style.value(Property.GRID_TEMPLATE_COLUMNS).text();
        double gap = style.px(Property.COLUMN_GAP);
        if (template.isEmpty()) {
            return new double[] {width};
        }
        if (template.startsWith(REPEAT)) {
            String least = Declarations.split(template.substring(REPEAT.length(), template.lastIndexOf("))")), ',')
                    .get(0);
            return repeated(width, gap, length(style, least, width), items);
        }
        return listed(style, Declarations.words(template), width, gap);
    }

    private static double[] repeated(double width, double gap, double least, int items) {
        int fit = Math.max(1, (int) ((width + gap) / (least + gap)));
        int columns = Math.max(1, Math.min(fit, items));
        double[] widths = new double[columns];
        Arrays.fill(widths, (width - gap * (columns - 1)) / columns);
        return widths;
    }

    /** Each takes what it may of what the others do not need at least; the last one takes the rest. */
    private static double[] listed(Style style, List<String> tracks, double width, double gap) {
        double[] widths = new double[tracks.size()];
        double left = width - gap * (tracks.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = least(style, tracks.get(i), width);
            left -= widths[i];
        }
        for (int i = 0; i < widths.length && left > 0; i++) {
            double more = Math.min(left, most(style, tracks.get(i), width) - widths[i]);
            widths[i] += more;
            left -= more;
        }
        return widths;
    }

    private static double least(Style style, String track, double width) {
        return track.endsWith("fr") ? 0 : length(style, ends(track).get(0), width);
    }

    private static double most(Style style, String track, double width) {
        List<String> ends = ends(track);
        String most = ends.get(ends.size() - 1);
        return most.endsWith("fr") ? width : length(style, most, width);
    }

    private static List<String> ends(String track) {
        return track.startsWith("minmax(")
                ? Declarations.split(track.substring("minmax(".length(), track.length() - 1), ',')
                : List.of(track);
    }

    private static double length(Style style, String text, double whole) {
        return style.px(Objects.requireNonNull(LengthParser.parse(text), text), whole);
    }
}
