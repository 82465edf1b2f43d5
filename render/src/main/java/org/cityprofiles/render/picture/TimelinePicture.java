package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Periods one below the other, on one scale of years. Immutable.
 *
 * @param title what it shows
 * @param bars at least one
 * @param years where years begin; few enough that their numbers stand side by side on a narrow screen
 * @param today where today is; null = outside
 * @param todayLabel the word for it
 */
public record TimelinePicture(
        Text title, List<TimelineBar> bars, List<Year> years, @Nullable Integer today, Text todayLabel) {
    /** The width of the picture, which bars and years are thousandths of. */
    public static final int WIDTH = 1_000;

    /**
     * The beginning of a year.
     *
     * @param at in thousandths of the width, from the left
     * @param label the year
     */
    public record Year(int at, String label) {}

    /** Checks that what is always there is there, and copies the lists. */
    public TimelinePicture {
        requireNonNull(title, "title");
        bars = List.copyOf(bars);
        years = List.copyOf(years);
        requireNonNull(todayLabel, "todayLabel");
    }
}
