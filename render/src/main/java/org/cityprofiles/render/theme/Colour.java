package org.cityprofiles.render.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour of the sRGB space. Immutable.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final int HEXADECIMAL = 16;
    private static final int MOST = 0xFF;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when one is not 0 to 255
     */
    public Colour {
        if (((red | green | blue) & ~MOST) != 0) {
            throw new IllegalArgumentException(
                    "expected parts of 0 to 255, found " + red + ", " + green + " and " + blue);
        }
    }

    /**
     * Reads six hexadecimal digits, such as {@code #0a5a66}, with or without the number sign.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static Colour parse(String text) {
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a colour such as #0a5a66, found '" + text + "'"));
    }

    /** Reads six hexadecimal digits; empty when it is anything else. */
    public static Optional<Colour> find(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(text.length() - 6), HEXADECIMAL);
        return Optional.of(new Colour(value >> 16, value >> 8 & MOST, value & MOST));
    }

    /** Six hexadecimal digits in lower case, without the number sign. */
    public String hex() {
        return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    }

    /** As it stands in style sheets: {@code #0a5a66}. */
    @Override
    public String toString() {
        return '#' + hex();
    }
}
