package org.cityprofiles.render.theme;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A colour by hue, saturation and lightness (HSL), so that it can be made lighter or darker. Immutable.
 *
 * @param hue 0 to 6, from red over green and blue back to red
 * @param saturation 0 to 1
 * @param lightness 0 to 1
 */
record Shade(double hue, double saturation, double lightness) {
    private static final int STEPS = 200;
    private static final double MOST = 255;
    /** Lighter grounds than this have more contrast with black than with white. */
    private static final double MIDDLE = 0.179;

    static Shade of(Colour colour) {
        double red = colour.red() / MOST;
        double green = colour.green() / MOST;
        double blue = colour.blue() / MOST;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double chroma = most - least;
        double lightness = (most + least) / 2;
        double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
        return new Shade(hue(red, green, blue, most, chroma), saturation, lightness);
    }

    private static double hue(double red, double green, double blue, double most, double chroma) {
        if (chroma == 0) {
            return 0;
        }
        if (most == red) {
            return ((green - blue) / chroma + 6) % 6;
        }
        return most == green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
    }

    Colour colour() {
        return new Colour(part(0), part(8), part(4));
    }

    /** One part of the colour, by the formula of CSS Color 4. */
    private int part(int offset) {
        double k = (offset + hue * 2) % 12;
        double a = saturation * Math.min(lightness, 1 - lightness);
        double value = lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        return (int) Math.round(value * MOST);
    }

    /** The nearest colour of the same hue that is good enough, made darker on a light ground, else lighter. */
    static Optional<Colour> away(Colour colour, Colour ground, Predicate<Colour> enough) {
        if (enough.test(colour)) {
            return Optional.of(colour);
        }
        Shade shade = of(colour);
        double end = Contrast.luminance(ground) > MIDDLE ? 0 : 1;
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> shade.towards(end, (double) step / STEPS))
                .filter(enough)
                .findFirst();
    }

    private Colour towards(double end, double share) {
        return new Shade(hue, saturation, lightness + (end - lightness) * share).colour();
    }
}
