package org.cityprofiles.render.height;

/**
 * Between which widths a box can be. Immutable.
 *
 * @param least the width of its longest word
 * @param most the width in which nothing is broken
 */
record WidthRange(double least, double most) {
    static final WidthRange NOTHING = new WidthRange(0, 0);

    /** The widths of a box with its edges. */
    static WidthRange of(Box box) {
        double sides = box.style().sides();
        return inside(box).plus(sides, sides);
    }

    private static WidthRange inside(Box box) {
        if (box.style().display().isEmpty() || box.children().stream().allMatch(Box::isInline)) {
            LineLayout lines = LineLayout.unbroken(box);
            return new WidthRange(lines.longest(), lines.widest());
        }
        WidthRange range = NOTHING;
        for (Box block : BlockLayout.blocks(box)) {
            range = range.or(of(block));
        }
        return range;
    }

    WidthRange or(WidthRange other) {
        return new WidthRange(Math.max(least, other.least), Math.max(most, other.most));
    }

    /** How much of its width it can do without. */
    double slack() {
        return most - least;
    }

    WidthRange plus(double atLeast, double atMost) {
        return new WidthRange(least + atLeast, most + atMost);
    }
}
