package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the boxes of a view of one width. For one view. */
final class BoxMaker {
    private static final Set<String> IN_LINES = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time");
    private static final Value INLINE = Value.of("inline");
    private static final Value BLOCK = Value.of("block");
    private static final Value ROWS = Value.of("table-row-group");
    private static final Value CELL = Value.of("table-cell");
    private static final Map<String, Value> TABLES = Map.of(
            "table", Value.of("table"),
            "caption", Value.of("table-caption"),
            "thead", ROWS,
            "tbody", ROWS,
            "tr", Value.of("table-row"),
            "th", CELL,
            "td", CELL);
    private static final Value BOLD = Value.of("700");
    private static final Pattern CONTENT =
            Pattern.compile("\"([^\"]*)\"|attr\\(([a-z-]+)\\)|(counter)\\([a-z]+\\)|/.*");
    /** How high a drawing without any frame is, to its usual width. */
    private static final double USUAL = 0.5;

    private final Sheet sheet;
    private double container;

    BoxMaker(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The box of a view, which is the container that its own rules ask about. */
    Box root(Branch root, double width) {
        Style outside = style(root, Font.INITIAL);
        container = outside.inside(width);
        Style style = style(root, Font.INITIAL);
        return box(root, style);
    }

    private Style style(Branch branch, Font around) {
        Map<Property, Value> values = new EnumMap<>(Property.class);
        values.put(Property.DISPLAY, display(branch.tag()));
        if (branch.tag().equals("strong") || branch.tag().equals("b")) {
            values.put(Property.FONT_WEIGHT, BOLD);
        }
        sheet.add(branch, Rule.Part.SELF, container / Font.INITIAL.size(), values);
        return Style.of(values, around, container);
    }

    private static Value display(String tag) {
        return IN_LINES.contains(tag) ? INLINE : TABLES.getOrDefault(tag, BLOCK);
    }

    private Box box(Branch branch, Style style) {
        if (branch.tag().equals("br")) {
            return Box.words(style.bare(), "\n");
        }
        return new Box(
                style, "", children(branch, style), ratio(branch), span(branch, "colspan"), span(branch, "rowspan"));
    }

    private List<Box> children(Branch branch, Style style) {
        List<Box> children = new ArrayList<>();
        addPart(branch, Rule.Part.BEFORE, style, children);
        for (Piece piece : branch.content()) {
            if (piece instanceof Branch inner) {
                addBranch(inner, style, children);
            } else {
                children.add(Box.words(style.bare(), ((Piece.Words) piece).text()));
            }
        }
        addPart(branch, Rule.Part.AFTER, style, children);
        return children;
    }

    private void addBranch(Branch branch, Style around, List<Box> boxes) {
        Style style = style(branch, around.font());
        if (!style.isAbsent() && !isFolded(branch)) {
            boxes.add(box(branch, style));
        }
    }

    /** Of what can be unfolded, only the summary is seen. */
    private static boolean isFolded(Branch branch) {
        Branch around = branch.parent();
        return around != null && around.tag().equals("details") && !branch.tag().equals("summary");
    }

    private void addPart(Branch branch, Rule.Part part, Style around, List<Box> boxes) {
        Map<Property, Value> values = new EnumMap<>(Property.class);
        sheet.add(branch, part, container / Font.INITIAL.size(), values);
        Value content = values.get(Property.CONTENT);
        if (content != null) {
            values.putIfAbsent(Property.DISPLAY, INLINE);
            Style style = Style.of(values, around.font(), container);
            String text = content(branch, content.text());
            boxes.add(Box.of(style, text.isEmpty() ? List.of() : List.of(Box.words(style.bare(), text))));
        }
    }

    private static String content(Branch branch, String content) {
        StringBuilder text = new StringBuilder();
        Matcher part = CONTENT.matcher(content);
        while (part.find()) {
            text.append(content(branch, part));
        }
        return text.toString();
    }

    private static String content(Branch branch, Matcher part) {
        if (part.group(1) != null) {
            return part.group(1).replace("\\a0", "\u00a0");
        }
        if (part.group(2) != null) {
            return orEmpty(branch.attribute(part.group(2)));
        }
        return part.group(3) == null ? "" : "0";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static double ratio(Branch branch) {
        if (!branch.tag().equals("svg") && !branch.tag().equals("img")) {
            return 0;
        }
        String[] frame = orEmpty(branch.attribute("viewBox")).split(" ", -1);
        return frame.length == 4 ? Double.parseDouble(frame[3]) / Double.parseDouble(frame[2]) : USUAL;
    }

    private static int span(Branch branch, String name) {
        String span = branch.attribute(name);
        return span == null ? 1 : Integer.parseInt(span);
    }
}
