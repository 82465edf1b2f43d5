package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what one rule says, with short forms written out. For one rule. */
final class Declarations {
    /** Has no weight for heights. */
    private static final Set<String> LOOKS = Set.of(
            "background",
            "border-collapse",
            "border-radius",
            "break-after",
            "break-inside",
            "clip-path",
            "color",
            "color-scheme",
            "container",
            "content-visibility",
            "counter-increment",
            "counter-reset",
            "direction",
            "fill",
            "fill-opacity",
            "flex-wrap",
            "forced-color-adjust",
            "letter-spacing",
            "list-style-type",
            "outline",
            "outline-offset",
            "overflow",
            "overflow-wrap",
            "paint-order",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-opacity",
            "stroke-width",
            "text-align",
            "text-decoration",
            "text-transform",
            "text-underline-offset",
            "text-wrap",
            "transform",
            "unicode-bidi",
            "vector-effect",
            "vertical-align");

    private static final List<String> SIDES = List.of("block-start", "inline-end", "block-end", "inline-start");

    private final Map<Property, Value> values = new EnumMap<>(Property.class);
    private final Set<String> unread = new TreeSet<>();

    Map<Property, Value> values() {
        return values;
    }

    /** The names of properties that this class does not know. */
    Set<String> unread() {
        return unread;
    }

    void add(String name, String text) {
        switch (name) {
            case "font" -> font(text);
            case "margin", "padding" -> sides(name, words(text));
            case "margin-block", "padding-block", "margin-inline", "padding-inline" -> ends(name, words(text));
            case "border" -> SIDES.forEach(side -> set("border-" + side, width(text)));
            case "border-block-start", "border-block-end", "border-inline-start" -> set(name, width(text));
            case "gap" -> gap(words(text));
            default -> single(name, text);
        }
    }

    private void single(String name, String text) {
        if (Property.named(name) != null) {
            set(name, text);
        } else if (!LOOKS.contains(name) && !name.startsWith("--")) {
            unread.add(name);
        }
    }

    private void set(String name, String text) {
        Property property = Property.named(name);
        if (property == null) {
            throw new IllegalStateException("there is no property " + name);
        }
        values.put(property, Value.of(text));
    }

    /** Size, height of lines and family; the weight before them. */
    private void font(String text) {
        List<String> words = words(text);
        if (words.size() == 1) {
            List.of("font-size", "font-weight", "line-height", "font-family").forEach(name -> set(name, text));
            return;
        }
        boolean weighted =
                Character.isDigit(words.get(0).charAt(0)) && words.get(0).length() == 3;
        set("font-weight", weighted ? words.get(0) : "400");
        List<String> size = split(words.get(weighted ? 1 : 0), '/');
        set("font-size", size.get(0));
        set("line-height", size.size() > 1 ? size.get(1) : "1.4");
        set("font-family", String.join(" ", words.subList(weighted ? 2 : 1, words.size())));
    }

    private void sides(String name, List<String> words) {
        for (int i = 0; i < SIDES.size(); i++) {
            int opposite = i < words.size() ? i : Math.max(0, i - 2);
            set(name + '-' + SIDES.get(i), words.get(opposite < words.size() ? opposite : 0));
        }
    }

    private void ends(String name, List<String> words) {
        set(name + "-start", words.get(0));
        set(name + "-end", words.get(words.size() - 1));
    }

    private void gap(List<String> words) {
        set("row-gap", words.get(0));
        set("column-gap", words.get(words.size() - 1));
    }

    /** The width of a border: none is 0, and colours and styles do not matter. */
    private static String width(String text) {
        String first = words(text).get(0);
        return LengthParser.parse(first) == null ? "3px" : first;
    }

    static List<String> words(String text) {
        return split(text, ' ');
    }

    /** Parts between signs that stand in no brackets and no quotes. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == sign && depth == 0 && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
