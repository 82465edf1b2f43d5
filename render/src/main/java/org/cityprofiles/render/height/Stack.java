package org.cityprofiles.render.height;

/** Boxes one below the other, whose margins fall together: of two that meet, the larger one counts. For one box. */
final class Stack {
    private final boolean closedAbove;
    private final boolean closedBelow;
    private double above;
    private double height;
    private double below;
    private boolean empty = true;

    /**
     * @param closedAbove whether the first margin stays inside
     * @param closedBelow whether the last margin stays inside
     */
    Stack(boolean closedAbove, boolean closedBelow) {
        this.closedAbove = closedAbove;
        this.closedBelow = closedBelow;
    }

    void add(Extent extent) {
        if (!empty) {
            height += Math.max(below, extent.above());
        } else if (closedAbove) {
            height += extent.above();
        } else {
            above = extent.above();
        }
        height += extent.height();
        below = extent.below();
        empty = false;
    }

    /** All of it as one box. */
    Extent extent(Style style) {
        double inside = closedBelow ? height + below : height;
        return new Extent(
                Math.max(style.marginTop(), above),
                style.edgeTop() + inside + style.edgeBottom(),
                Math.max(style.marginBottom(), closedBelow ? 0 : below));
    }
}
