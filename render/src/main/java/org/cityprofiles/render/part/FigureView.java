package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number with its meaning. Immutable.
 *
 * @param label what is counted
 * @param value the number, formatted
 * @param unit the unit
 * @param date when this was true
 * @param source where it is written
 */
public record FigureView(Text label, Text value, @Nullable Text unit, Text date, @Nullable Linked source) {
    /** Checks that what is always there is there. */
    public FigureView {
        requireNonNull(label, "label");
        requireNonNull(value, "value");
        requireNonNull(date, "date");
    }
}
