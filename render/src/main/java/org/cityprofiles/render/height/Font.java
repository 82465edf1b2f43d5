package org.cityprofiles.render.height;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The font of a text. Immutable.
 *
 * @param size its size in CSS pixels
 * @param line the height of a line, in sizes
 * @param bold whether it is heavier than usual
 * @param serif whether it is the font of titles
 */
record Font(double size, double line, boolean bold, boolean serif) {
    /** What a browser begins with. */
    static final Font INITIAL = new Font(16, 1.4, false, false);

    private static final double BOLD = 600;

    /** Where the base of a line stands below its middle, in sizes, in usual fonts. */
    private static final double BASE = 0.39;

    /** This font with what an element says of its own. */
    Font with(Map<Property, Value> values, Length.Units units) {
        Value family = values.get(Property.FONT_FAMILY);
        return new Font(
                number(values.get(Property.FONT_SIZE), units, size),
                number(values.get(Property.LINE_HEIGHT), units, line),
                number(values.get(Property.FONT_WEIGHT), units, bold ? BOLD : 0) >= BOLD,
                isSerif(family));
    }

    private boolean isSerif(@Nullable Value family) {
        if (family == null || family.is("inherit")) {
            return serif;
        }
        return family.text().contains("Charter");
    }

    private static double number(@Nullable Value value, Length.Units units, double otherwise) {
        return value == null || value.length() == null
                ? otherwise
                : value.length().in(units);
    }

    double lineHeight() {
        return size * line;
    }

    /** From the top of a line to the base of its letters. */
    double base() {
        return lineHeight() / 2 + BASE * size;
    }

    double width(String text) {
        return Letters.width(text, bold, serif) * size;
    }
}
