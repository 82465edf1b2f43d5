package org.cityprofiles.servlet.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.HtmlNode;

/**
 * Makes of any content one that every editor takes: headings, paragraphs, lists and links. What is drawn is left out,
 * since it stands in words beside; tables and lists of facts become lists. Pure functions.
 */
final class PlainElements {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "li",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> LEFT_OUT = Set.of("svg", "img", "form", "script", "thead", "caption");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> EMPHASES = Set.of("em", "strong");
    private static final HtmlNode SEPARATOR = new HtmlNode.Text(" · ");

    private PlainElements() {}

    /** The same content in plain elements, none of them within another but items in lists and words in blocks. */
    static List<HtmlNode> of(List<HtmlNode> nodes) {
        List<HtmlNode> blocks = new ArrayList<>();
        List<HtmlNode> line = new ArrayList<>();
        for (HtmlNode node : nodes) {
            if (node instanceof HtmlNode.Element element && BLOCKS.contains(element.name())) {
                end(line, blocks);
                blocks.addAll(block(element));
            } else {
                line.add(node);
            }
        }
        end(line, blocks);
        return blocks;
    }

    /** Words that stand between blocks become a paragraph. */
    private static void end(List<HtmlNode> line, List<HtmlNode> blocks) {
        blocks.addAll(element("p", words(line)));
        line.clear();
    }

    private static List<HtmlNode> block(HtmlNode.Element block) {
        String name = block.name();
        if (LEFT_OUT.contains(name)) {
            return List.of();
        }
        if (HEADINGS.contains(name) || name.equals("p")) {
            return element(name, words(block.children()));
        }
        return switch (name) {
            case "ul", "ol" -> element(name, items(block, "li"));
            case "dl" -> element("ul", items(block, "div"));
            case "table" -> element("ul", items(block, "tr"));
            default -> of(block.children());
        };
    }

    /** All elements of a name, wherever they are inside, as items of a list. */
    private static List<HtmlNode> items(HtmlNode.Element list, String name) {
        return list.children().stream()
                .flatMap(child -> child instanceof HtmlNode.Element element ? item(element, name) : Stream.of())
                .toList();
    }

    private static Stream<HtmlNode> item(HtmlNode.Element element, String name) {
        if (!element.name().equals(name)) {
            return LEFT_OUT.contains(element.name()) ? Stream.of() : items(element, name).stream();
        }
        return element("li", name.equals("li") ? content(element) : cells(element)).stream();
    }

    /** Of an item with nothing but a paragraph, the paragraph's words. */
    private static List<HtmlNode> content(HtmlNode.Element item) {
        boolean line = item.children().stream()
                .noneMatch(child -> child instanceof HtmlNode.Element element && BLOCKS.contains(element.name()));
        return line ? words(item.children()) : of(item.children());
    }

    private static List<HtmlNode> cells(HtmlNode.Element row) {
        List<HtmlNode> cells = new ArrayList<>();
        for (HtmlNode child : row.children()) {
            if (child instanceof HtmlNode.Element cell) {
                List<HtmlNode> words = words(cell.children());
                if (!cells.isEmpty() && !words.isEmpty()) {
                    cells.add(SEPARATOR);
                }
                cells.addAll(cell.name().equals("dt") ? element("strong", words) : words);
            }
        }
        return cells;
    }

    /** Words with their links, emphases and languages; what the style sheet sets apart is set apart by a dot. */
    private static List<HtmlNode> words(List<HtmlNode> nodes) {
        List<HtmlNode> words = new ArrayList<>();
        boolean apart = false;
        for (HtmlNode node : nodes) {
            boolean bit = node instanceof HtmlNode.Element element && isBit(element);
            if (bit && apart) {
                words.add(SEPARATOR);
            }
            boolean space = node instanceof HtmlNode.Text text && text.text().isBlank();
            if (!(space && apart)) {
                words.addAll(word(node));
                apart = bit;
            }
        }
        return isBlank(words) ? List.of() : words;
    }

    private static boolean isBit(HtmlNode.Element element) {
        return element.hasClass("cp-bit") || element.hasClass("cp-chip");
    }

    private static boolean isBlank(List<HtmlNode> words) {
        return words.stream()
                .allMatch(word ->
                        word instanceof HtmlNode.Text text && text.text().isBlank());
    }

    private static List<HtmlNode> word(HtmlNode node) {
        if (node instanceof HtmlNode.Element element) {
            return LEFT_OUT.contains(element.name()) ? List.of() : word(element);
        }
        return List.of(node);
    }

    private static List<HtmlNode> word(HtmlNode.Element element) {
        List<HtmlNode> words = words(element.children());
        String language = element.attribute(Attribute.LANG);
        if (words.isEmpty()) {
            return List.of();
        }
        if (EMPHASES.contains(element.name())) {
            return element(element.name(), words);
        }
        String address = element.attributes().getOrDefault("href", "");
        if (element.name().equals("a") && isAbsolute(address)) {
            return List.of(new HtmlNode.Element("a", Map.of("href", address), words));
        }
        return language.isEmpty() ? words : List.of(new HtmlNode.Element("span", Map.of("lang", language), words));
    }

    /** Elsewhere, a relative address would lead elsewhere. */
    private static boolean isAbsolute(String address) {
        return address.matches("(?i)(https?://|mailto:|tel:).*");
    }

    private static List<HtmlNode> element(String name, List<HtmlNode> children) {
        return children.isEmpty() ? List.of() : List.of(new HtmlNode.Element(name, Map.of(), children));
    }
}
