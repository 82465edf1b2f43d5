package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is counted at several times, as bars. Immutable.
 *
 * @param title what is counted
 * @param bars by time
 * @param sources where the numbers are written
 */
public record BarsPicture(Text title, List<Bar> bars, List<Linked> sources) {
    /** The width of the longest bar. */
    public static final int WIDTH = 1_000;

    /**
     * A number.
     *
     * @param date when it was true
     * @param value the number, formatted
     * @param unit the unit
     * @param start where the bar begins, in thousandths of the width
     * @param width how long it is, in thousandths of the width
     */
    public record Bar(Text date, Text value, @Nullable Text unit, int start, int width) {
        /** Checks that what is always there is there. */
        public Bar {
            requireNonNull(date, "date");
            requireNonNull(value, "value");
        }
    }

    /** Checks that the title is there, and copies the lists. */
    public BarsPicture {
        requireNonNull(title, "title");
        bars = List.copyOf(bars);
        sources = List.copyOf(sources);
    }
}
