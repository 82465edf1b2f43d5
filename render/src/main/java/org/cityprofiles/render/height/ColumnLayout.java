package org.cityprofiles.render.height;

import java.util.List;

/** Lays boxes out in columns of equal height, and breaks none of them. */
final class ColumnLayout {
    private static final int ENOUGH = 16;

    private ColumnLayout() {}

    static double height(Box box, double width) {
        Style style = box.style();
        double gap = style.px(Property.COLUMN_GAP, 0, style.font().size());
        double narrowest = style.px(Property.COLUMNS);
        int columns = Math.max(1, (int) ((width + gap) / (narrowest + gap)));
        double wide = (width - gap * (columns - 1)) / columns;
        return balanced(
                BlockLayout.blocks(box).stream()
                        .map(inner -> BlockLayout.place(inner, wide, true).outer())
                        .toList(),
                columns);
    }

    /** The least height in which so many columns hold all. */
    private static double balanced(List<Double> heights, int columns) {
        double sum = heights.stream().mapToDouble(Double::doubleValue).sum();
        double low = Math.max(
                sum / columns,
                heights.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        double high = sum;
        if (fits(heights, columns, low)) {
            return low;
        }
        for (int i = 0; i < ENOUGH; i++) {
            double middle = (low + high) / 2;
            if (fits(heights, columns, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean fits(List<Double> heights, int columns, double height) {
        int column = 1;
        double filled = 0;
        for (double one : heights) {
            if (filled + one > height + 0.01) {
                column++;
                filled = 0;
            }
            filled += one;
        }
        return column <= columns;
    }
}
