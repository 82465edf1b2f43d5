package org.cityprofiles.render.html;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a page as a tree: an element or a text. Immutable. */
public sealed interface HtmlNode {
    /**
     * An element.
     *
     * @param name its name
     * @param attributes its attributes, in the order of writing
     * @param children what is inside; two texts never follow each other
     */
    record Element(String name, Map<String, String> attributes, List<HtmlNode> children) implements HtmlNode {
        /** Copies the map and the list. */
        public Element {
            requireNonNull(name, "name");
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** The value of an attribute; empty where there is none. */
        public String attribute(Attribute attribute) {
            return attributes.getOrDefault(attribute.name(), "");
        }

        /** Whether it has a class. */
        public boolean hasClass(String name) {
            return (' ' + attribute(Attribute.CLASS) + ' ').contains(' ' + name + ' ');
        }
    }

    /**
     * A text.
     *
     * @param text the characters, without any escapes
     */
    record Text(String text) implements HtmlNode {
        /** Checks that the characters are there. */
        public Text {
            requireNonNull(text, "text");
        }
    }
}
