package org.cityprofiles.render.height;

/** Lays boxes out in lines that wrap, each as wide as it needs to be. */
final class FlexLayout {
    private final double width;
    private final double gap;
    private double line;
    private double lineHeight;
    private double height;

    private FlexLayout(Style style, double width) {
        this.width = width;
        this.gap = style.px(Property.COLUMN_GAP);
    }

    static double height(Box box, double width) {
        FlexLayout layout = new FlexLayout(box.style(), width);
        double between = box.style().px(Property.ROW_GAP);
        box.children().stream().filter(child -> !child.isBlank()).forEach(child -> layout.add(child, between));
        return layout.height + layout.lineHeight;
    }

    private void add(Box box, double between) {
        double wide = Math.min(width, WidthRange.of(box).most());
        if (line > 0 && line + gap + wide > width) {
            height += lineHeight + between;
            line = 0;
            lineHeight = 0;
        }
        line += line > 0 ? gap + wide : wide;
        lineHeight = Math.max(
                lineHeight, BlockLayout.place(box.asBlock(), wide, true).outer());
    }
}
