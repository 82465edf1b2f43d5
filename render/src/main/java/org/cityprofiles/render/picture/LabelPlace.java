package org.cityprofiles.render.picture;

/** Where the name of a dot stands, as offsets of the start, middle or end of its base line, in em. */
public enum LabelPlace {
    /** To the right. */
    EAST("start", 0.75, 0.34),
    /** To the left. */
    WEST("end", -0.75, 0.34),
    /** To the right and higher. */
    NORTH_EAST("start", 0.5, -0.4),
    /** To the right and lower. */
    SOUTH_EAST("start", 0.5, 1.1),
    /** To the left and higher. */
    NORTH_WEST("end", -0.5, -0.4),
    /** To the left and lower. */
    SOUTH_WEST("end", -0.5, 1.1),
    /** Above. */
    NORTH("middle", 0, -0.8),
    /** Below. */
    SOUTH("middle", 0, 1.55);

    private final String anchor;
    private final double dx;
    private final double dy;

    LabelPlace(String anchor, double dx, double dy) {
        this.anchor = anchor;
        this.dx = dx;
        this.dy = dy;
    }

    /** The {@code text-anchor}. */
    public String anchor() {
        return anchor;
    }

    /** To the right of the dot, in em. */
    public double dx() {
        return dx;
    }

    /** Below the dot, in em. */
    public double dy() {
        return dy;
    }
}
