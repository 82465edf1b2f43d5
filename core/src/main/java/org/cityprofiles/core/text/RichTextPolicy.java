package org.cityprofiles.core.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of what rich text may hold, and the strict check against it. The loader reports against it, the
 * sanitiser of the renderer is made from it.
 */
public final class RichTextPolicy {
    /** What an attribute holds. */
    public enum AttributeType {
        /** An http, https, mailto or tel address. */
        ADDRESS,
        /** A BCP 47 tag. */
        LANGUAGE,
        /** {@code ltr}, {@code rtl} or {@code auto}. */
        DIRECTION,
        /** Any text. */
        TEXT
    }

    /** What may stand in an element. */
    public enum Content {
        /** Nothing: the element has no end tag. */
        NOTHING,
        /** Text and inline elements. */
        INLINE,
        /** Text and inline elements, or paragraphs and lists. */
        FLOW,
        /** List items only. */
        ITEMS
    }

    /**
     * An element of the subset.
     *
     * @param name in lower case
     * @param block whether it is a block element
     * @param content what it may hold
     * @param attributes what it may carry
     * @param required what it must carry
     */
    public record Element(
            String name, boolean block, Content content, Map<String, AttributeType> attributes, Set<String> required) {
        /** Copies the collections. */
        public Element {
            attributes = Map.copyOf(attributes);
            required = Set.copyOf(required);
        }
    }

    private static final Map<String, Element> ELEMENTS = Map.ofEntries(
            block("p", Content.INLINE),
            block("ul", Content.ITEMS),
            block("ol", Content.ITEMS),
            block("li", Content.FLOW),
            block("blockquote", Content.FLOW),
            inline("em", Map.of(), Set.of()),
            inline("strong", Map.of(), Set.of()),
            inline("q", Map.of(), Set.of()),
            inline("cite", Map.of(), Set.of()),
            inline("abbr", Map.of("title", AttributeType.TEXT), Set.of()),
            inline("a", Map.of("href", AttributeType.ADDRESS, "hreflang", AttributeType.LANGUAGE), Set.of("href")),
            inline("span", Map.of("lang", AttributeType.LANGUAGE, "dir", AttributeType.DIRECTION), Set.of()),
            Map.entry("br", new Element("br", false, Content.NOTHING, Map.of(), Set.of())));

    /** The named character references that may stand in a rich text, with their characters. */
    static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("shy", "\u00AD"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"));

    private RichTextPolicy() {}

    private static Map.Entry<String, Element> block(String name, Content content) {
        return Map.entry(name, new Element(name, true, content, Map.of(), Set.of()));
    }

    private static Map.Entry<String, Element> inline(
            String name, Map<String, AttributeType> attributes, Set<String> required) {
        return Map.entry(name, new Element(name, false, Content.INLINE, attributes, required));
    }

    /** The elements of the subset, by name. */
    public static Map<String, Element> elements() {
        return ELEMENTS;
    }

    /** The element with this name in lower case, if it is in the subset. */
    public static Optional<Element> element(String name) {
        return Optional.ofNullable(ELEMENTS.get(name));
    }

    /** Whether a text, with its character references replaced, can be the value of an attribute of this type. */
    public static boolean isValue(AttributeType type, String value) {
        return Attributes.valid(type, value);
    }

    /** Every fault of a block, in order of offset; empty if it is within the subset. */
    public static List<RichTextFault> check(String block) {
        boolean markup = block.indexOf('<') >= 0 || block.indexOf('&') >= 0;
        return markup ? new RichTextChecker(block).check() : List.of();
    }

    /** Whether a block holds block elements, and is thus not split into paragraphs at blank lines. */
    public static boolean hasBlockElements(String block) {
        for (int open = block.indexOf('<'); open >= 0; open = block.indexOf('<', open + 1)) {
            int end = open + 1;
            while (end < block.length() && Character.isLetter(block.charAt(end))) {
                end++;
            }
            Element element = ELEMENTS.get(block.substring(open + 1, end));
            if (element != null && element.block()) {
                return true;
            }
        }
        return false;
    }
}
