package org.cityprofiles.render.theme;

/** How well one colour stands out from another, as WCAG 2.2 measures it. */
public final class Contrast {
    /** What text needs (success criterion 1.4.3). */
    public static final double TEXT = 4.5;

    private static final double FLARE = 0.05;
    private static final double MOST = 255;

    private Contrast() {}

    /** The contrast ratio of two colours, in either order: 1 (the same) to 21 (black and white). */
    public static double of(Colour one, Colour other) {
        double a = luminance(one) + FLARE;
        double b = luminance(other) + FLARE;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The relative luminance of a colour: 0 (black) to 1 (white). */
    public static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int part) {
        double value = part / MOST;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** A ratio as people read it, never rounded up: {@code 4.49:1}. */
    public static String told(double ratio) {
        double floor = Math.floor(ratio * 100) / 100;
        return (floor == Math.rint(floor) ? Integer.toString((int) floor) : Double.toString(floor)) + ":1";
    }
}
