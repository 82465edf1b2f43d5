package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.List;

/** Lays boxes out in rows of columns. For one grid. */
final class GridLayout {
    private static final String SPAN_ALL = "1 / -1";

    private final double[] widths;
    private final double gap;
    private final boolean onBase;
    private int column;
    private int rows;
    private double height;
    private double rowAbove;
    private double rowBelow;

    private GridLayout(Box box, double[] widths) {
        this.widths = widths;
        this.gap = box.style().px(Property.ROW_GAP);
        this.onBase = box.style().value(Property.ALIGN_ITEMS).is("baseline");
    }

    static double height(Box box, double width) {
        List<Box> items = items(box);
        boolean spanned = items.stream().anyMatch(GridLayout::spansAll);
        double[] widths = Tracks.of(box.style(), width, spanned ? Integer.MAX_VALUE : items.size());
        GridLayout layout = new GridLayout(box, widths);
        items.forEach(item -> layout.add(item, width));
        layout.endRow();
        return layout.height;
    }

    private static boolean spansAll(Box item) {
        return item.style().value(Property.GRID_COLUMN).is(SPAN_ALL);
    }

    /** Every element is an item, and all words between two elements are one. */
    private static List<Box> items(Box box) {
        List<Box> items = new ArrayList<>();
        for (Box child : box.children()) {
            if (!child.isBlank()) {
                items.add(child.isWords() ? Box.of(child.style(), List.of(child)) : child.asBlock());
            }
        }
        return items;
    }

    private void add(Box item, double whole) {
        int asked = asked(item);
        if (column == widths.length || asked < column) {
            endRow();
        }
        column = Math.max(column, asked);
        put(item, spansAll(item) ? whole : widths[column]);
        column = spansAll(item) ? widths.length : column + 1;
    }

    private int asked(Box item) {
        Length asked = item.style().value(Property.GRID_COLUMN).length();
        if (spansAll(item)) {
            return 0;
        }
        return asked == null ? column % widths.length : (int) item.style().px(asked, 0) - 1;
    }

    private void put(Box item, double width) {
        double high = BlockLayout.place(item, width, true).outer();
        double above = onBase ? item.style().font().base() : 0;
        rowAbove = Math.max(rowAbove, above);
        rowBelow = Math.max(rowBelow, high - above);
    }

    private void endRow() {
        if (column > 0) {
            height += (rows > 0 ? gap : 0) + rowAbove + rowBelow;
            rows++;
        }
        column = 0;
        rowAbove = 0;
        rowBelow = 0;
    }
}
