package org.cityprofiles.render.theme;

import static java.util.Objects.requireNonNull;

/**
 * A colour that could not be read, and the one of the same hue that takes its place. Immutable.
 *
 * @param pair the text and the ground, as in "accent on tint"
 * @param asked the colour asked for
 * @param used the colour used instead
 * @param found the contrast of the colour asked for
 * @param reached the contrast of the colour used
 */
public record Correction(String pair, Colour asked, Colour used, double found, double reached) {
    /** Checks that what is always there is there. */
    public Correction {
        requireNonNull(pair, "pair");
        requireNonNull(asked, "asked");
        requireNonNull(used, "used");
    }

    /** One sentence with both colours and both ratios. */
    @Override
    public String toString() {
        return "%s: %s has a contrast of %s, expected %s; %s has %s"
                .formatted(
                        pair, asked, Contrast.told(found), Contrast.told(Contrast.TEXT), used, Contrast.told(reached));
    }
}
