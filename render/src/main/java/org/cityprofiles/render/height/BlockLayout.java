package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.List;

/** Lays boxes out one below the other. */
final class BlockLayout {
    private BlockLayout() {}

    /**
     * Finds the height of a box that fills its place.
     *
     * @param available the width of its place
     * @param apart whether margins of what is inside stay inside
     */
    static Extent place(Box box, double available, boolean apart) {
        Style style = box.style();
        double width = style.inside(available);
        Double fixed = style.height();
        if (fixed != null) {
            return around(style, fixed);
        }
        if (box.ratio() > 0) {
            return around(style, width * box.ratio());
        }
        return switch (style.display()) {
            case "" -> new Extent(0, new LineLayout(box, width).height(), 0);
            case "grid" -> around(style, GridLayout.height(box, width));
            case "flex" -> around(style, FlexLayout.height(box, width));
            case "table" -> around(style, TableLayout.height(box, width));
            default ->
                style.value(Property.COLUMNS).length() == null
                        ? flow(box, width, apart)
                        : around(style, ColumnLayout.height(box, width));
        };
    }

    private static Extent around(Style style, double height) {
        return new Extent(style.marginTop(), style.edgeTop() + height + style.edgeBottom(), style.marginBottom());
    }

    private static Extent flow(Box box, double width, boolean apart) {
        Style style = box.style();
        Stack stack = new Stack(apart || style.edgeTop() > 0, apart || style.edgeBottom() > 0);
        blocks(box).forEach(inner -> stack.add(place(inner, width, false)));
        return stack.extent(style);
    }

    /** What is inside as blocks: words between blocks become blocks of their own. */
    static List<Box> blocks(Box box) {
        List<Box> blocks = new ArrayList<>();
        List<Box> line = new ArrayList<>();
        for (Box child : box.children()) {
            if (child.isInline()) {
                line.add(child);
            } else {
                addLines(box, line, blocks);
                blocks.add(child);
            }
        }
        addLines(box, line, blocks);
        return blocks;
    }

    private static void addLines(Box box, List<Box> line, List<Box> blocks) {
        if (!line.stream().allMatch(Box::isBlank)) {
            blocks.add(Box.of(box.style().bare(), List.copyOf(line)));
        }
        line.clear();
    }
}
