package org.cityprofiles.render.height;

import org.jspecify.annotations.Nullable;

/** A length or a number of a style sheet, which may hang on the font and on the room there is. */
@FunctionalInterface
interface Length {
    double in(Units units);

    /**
     * What relative lengths are relative to.
     *
     * @param em the size of the text, in CSS pixels
     * @param container the width inside the view
     * @param whole what percentages are of
     * @param column what the element says of its columns; null = nothing
     */
    record Units(double em, double container, double whole, @Nullable Length column) {}
}
