package org.cityprofiles.render.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.HtmlNode;

/**
 * Prints a table as a list: the first cell of a row, and below it "label: value" for every other one. What stands once
 * for several rows stands in each of them, with its label even where it is the first. For one table.
 */
final class TableText {
    private static final Attribute ROWS = Attribute.of("rowspan");
    private static final Attribute SCOPE = Attribute.of("scope");

    private final Lines out;
    private final List<String> labels = new ArrayList<>();

    /** What reaches down into the rows that follow, by column. */
    private final SortedMap<Integer, Reaching> reaching = new TreeMap<>();

    private record Reaching(HtmlNode.Element cell, int rows) {}

    TableText(Lines out) {
        this.out = out;
    }

    void print(HtmlNode.Element table) {
        out.gap();
        table.children().forEach(this::part);
        out.gap();
    }

    private void part(HtmlNode node) {
        if (!(node instanceof HtmlNode.Element element) || InlineText.isLeftOut(element)) {
            return;
        }
        switch (element.name()) {
            case "caption" -> {
                out.print(text(element));
                out.gap();
            }
            case "thead" -> heads(element);
            case "tr" -> row(withReaching(cells(element)));
            default -> element.children().forEach(this::part);
        }
    }

    private void heads(HtmlNode.Element head) {
        for (HtmlNode row : head.children()) {
            if (row instanceof HtmlNode.Element element) {
                labels.clear();
                cells(element).forEach(cell -> labels.add(label(cell)));
            }
        }
    }

    private void row(List<HtmlNode.Element> cells) {
        if (cells.size() == 1) {
            out.gap();
            out.print(text(cells.get(0)));
            out.gap();
            return;
        }
        out.indent("- ", "  ");
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i < labels.size() && (i > 0 || isOfGroup(cells.get(i))) ? labels.get(i) : "");
        }
        out.outdent();
    }

    private List<HtmlNode.Element> withReaching(List<HtmlNode.Element> own) {
        List<HtmlNode.Element> all = new ArrayList<>(own);
        reaching.forEach((column, above) -> all.add(Math.min(column, all.size()), above.cell()));
        reaching.replaceAll((column, above) -> new Reaching(above.cell(), above.rows() - 1));
        reaching.values().removeIf(above -> above.rows() == 0);
        for (HtmlNode.Element cell : own) {
            if (rows(cell) > 1) {
                reaching.put(all.indexOf(cell), new Reaching(cell, rows(cell) - 1));
            }
        }
        return all;
    }

    private static int rows(HtmlNode.Element cell) {
        String rows = cell.attribute(ROWS);
        return rows.isEmpty() ? 1 : Integer.parseInt(rows);
    }

    private static boolean isOfGroup(HtmlNode.Element cell) {
        return cell.attribute(SCOPE).equals("rowgroup");
    }

    private void cell(HtmlNode.Element cell, String label) {
        Paragraph value = text(cell);
        if (!value.isEmpty() && !label.isEmpty()) {
            Paragraph line = new Paragraph();
            line.text(label + ": ");
            InlineText.LINKED.nodes(line, cell.children());
            out.print(line);
        } else {
            out.print(value);
        }
    }

    private static List<HtmlNode.Element> cells(HtmlNode.Element row) {
        return row.children().stream()
                .filter(HtmlNode.Element.class::isInstance)
                .map(HtmlNode.Element.class::cast)
                .toList();
    }

    private static Paragraph text(HtmlNode.Element element) {
        Paragraph text = new Paragraph();
        InlineText.LINKED.nodes(text, element.children());
        return text;
    }

    private static String label(HtmlNode.Element cell) {
        Paragraph label = new Paragraph();
        InlineText.WORDS.nodes(label, cell.children());
        return label.toString();
    }
}
