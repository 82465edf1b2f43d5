package org.cityprofiles.render.theme;

/** Says that a text in one colour could not be read on a ground in another. */
public final class ContrastException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String pair;
    private final double found;

    ContrastException(String pair, Colour text, Colour ground, double found) {
        super("expected a contrast of at least %s for %s, found %s (%s on %s)"
                .formatted(Contrast.told(Contrast.TEXT), pair, Contrast.told(found), text, ground));
        this.pair = pair;
        this.found = found;
    }

    /** The text and the ground, as in "muted on tint". */
    public String pair() {
        return pair;
    }

    /** The contrast ratio found. */
    public double found() {
        return found;
    }

    /** The contrast ratio needed. */
    public double needed() {
        return Contrast.TEXT;
    }
}
