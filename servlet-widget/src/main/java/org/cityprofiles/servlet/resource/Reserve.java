package org.cityprofiles.servlet.resource;

import java.util.Locale;
import java.util.stream.IntStream;
import org.cityprofiles.render.height.HeightEstimate;

/**
 * How much height to reserve for a view at any width: known at four widths, and between them on straight lines, so that
 * a style sheet can say it without asking for the width. Immutable.
 *
 * @param small at 320 pixels
 * @param medium at 600 pixels
 * @param large at 1000 pixels
 * @param huge at 1400 pixels
 */
record Reserve(int small, int medium, int large, int huge) {
    /** Nothing. */
    static final Reserve NONE = new Reserve(0, 0, 0, 0);

    private static final int SMALL = 320;
    private static final int MEDIUM = 600;
    private static final int LARGE = 1_000;
    private static final int HUGE = 1_400;
    /** A reserve that is larger by less than this needs no rule of its own. */
    private static final double NEAR = 1.1;

    /** The custom property that holds the length of what is a pixel where letters have their usual size. */
    static final String UNIT = "--city-px";

    static Reserve of(HeightEstimate estimate) {
        return new Reserve(estimate.at(SMALL), estimate.at(MEDIUM), estimate.at(LARGE), estimate.at(HUGE));
    }

    /** Enough for both. */
    Reserve max(Reserve other) {
        return new Reserve(
                Math.max(small, other.small),
                Math.max(medium, other.medium),
                Math.max(large, other.large),
                Math.max(huge, other.huge));
    }

    /** Whether this is enough for another, and hardly more than that. */
    boolean isNear(Reserve other) {
        return IntStream.of(small - other.small, medium - other.medium, large - other.large)
                        .allMatch(more -> more >= 0)
                && small <= other.small * NEAR
                && medium <= other.medium * NEAR
                && large <= other.large * NEAR;
    }

    /**
     * The height as a function of CSS whose percentages are of the width. Two lines that meet at the middle width are the
     * larger of both where they bend upwards and the smaller where they bend downwards.
     */
    String css() {
        double before = slope(small, medium, MEDIUM - SMALL);
        double after = slope(medium, large, LARGE - MEDIUM);
        String bent = (before <= after ? "max(" : "min(") + line(before) + ',' + line(after) + ')';
        boolean falling = huge <= Math.min(small, Math.min(medium, large));
        return falling ? "max(" + bent + ',' + huge + "*var(" + UNIT + "))" : bent;
    }

    private static double slope(int from, int to, int width) {
        return (double) (to - from) / width;
    }

    /** The line of a slope through the middle. */
    private String line(double slope) {
        return String.format(
                Locale.ROOT, "%.0f*var(%s) + %.1f%%", Math.ceil(medium - slope * MEDIUM) + 1, UNIT, slope * 100);
    }
}
