package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.List;

/** Lays a table out: columns as wide as their cells need, rows as high. For one table. */
final class TableLayout {
    private final List<Box> captions = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<WidthRange> columns = new ArrayList<>();
    /** For each column, the row below the last one that a cell reaches. */
    private final List<Integer> filled = new ArrayList<>();

    private int rows;

    /** A cell and where it begins. */
    private record Cell(Box box, int row, int column) {}

    private TableLayout() {}

    static double height(Box table, double width) {
        TableLayout layout = new TableLayout();
        layout.collect(table);
        double narrowest = table.style().px(Property.MIN_INLINE_SIZE, width, 0);
        double wide = Math.max(narrowest, Math.min(width, layout.most()));
        return layout.captions(wide) + layout.body(wide);
    }

    private void collect(Box box) {
        for (Box child : box.children()) {
            switch (child.style().display()) {
                case "table-caption" -> captions.add(child);
                case "table-row-group" -> collect(child);
                case "table-row" -> row(child);
                default -> {}
            }
        }
    }

    private void row(Box row) {
        int column = 0;
        for (Box cell : row.children()) {
            if (!cell.isBlank()) {
                column = free(column);
                cells.add(new Cell(cell, rows, column));
                measure(cell, column);
                column += cell.across();
            }
        }
        rows++;
    }

    /** The next column into which no cell above reaches. */
    private int free(int from) {
        int column = from;
        while (column < filled.size() && filled.get(column) > rows) {
            column++;
        }
        return column;
    }

    private void measure(Box cell, int column) {
        while (columns.size() < column + cell.across()) {
            columns.add(WidthRange.NOTHING);
            filled.add(0);
        }
        for (int i = 0; i < cell.across(); i++) {
            filled.set(column + i, rows + cell.down());
        }
        widen(column, cell.across(), WidthRange.of(cell));
    }

    /** What a cell needs beyond its columns they share among them. */
    private void widen(int column, int across, WidthRange cell) {
        List<WidthRange> own = columns.subList(column, column + across);
        double least =
                cell.least() - own.stream().mapToDouble(WidthRange::least).sum();
        double most = cell.most() - own.stream().mapToDouble(WidthRange::most).sum();
        own.replaceAll(range -> range.plus(Math.max(0, least) / across, Math.max(0, most) / across));
    }

    private double captions(double width) {
        return captions.stream()
                .mapToDouble(caption -> BlockLayout.place(caption, width, true).outer())
                .sum();
    }

    private double least() {
        return columns.stream().mapToDouble(WidthRange::least).sum();
    }

    private double most() {
        return columns.stream().mapToDouble(WidthRange::most).sum();
    }

    private double body(double width) {
        double[] widths = widths(width);
        double[] heights = new double[rows];
        for (Cell cell : cells) {
            double high = height(cell, widths);
            if (cell.box.down() == 1) {
                heights[cell.row] = Math.max(heights[cell.row], high);
            }
        }
        cells.stream().filter(cell -> cell.box.down() > 1).forEach(cell -> stretch(cell, heights, widths));
        return sum(heights, 0, rows);
    }

    /** The last of the rows that a cell stands in makes room for what the others do not hold. */
    private static void stretch(Cell cell, double[] heights, double[] widths) {
        int end = Math.min(heights.length, cell.row + cell.box.down());
        double lacking = height(cell, widths) - sum(heights, cell.row, end);
        heights[end - 1] += Math.max(0, lacking);
    }

    private static double height(Cell cell, double[] widths) {
        double width = sum(widths, cell.column, cell.column + cell.box.across());
        return BlockLayout.place(cell.box, width, true).outer();
    }

    private static double sum(double[] some, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += some[i];
        }
        return sum;
    }

    /** Room beyond what is needed at least goes to where words would break; beyond that, to where there is much. */
    private double[] widths(double width) {
        double least = least();
        double most = most();
        return columns.stream()
                .mapToDouble(column -> width >= most
                        ? column.most() * (most == 0 ? 1 : width / most)
                        : column.least() + column.slack() * Math.max(0, width - least) / (most - least))
                .toArray();
    }
}
