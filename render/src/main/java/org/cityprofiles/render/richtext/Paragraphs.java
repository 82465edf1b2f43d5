package org.cityprofiles.render.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts inline content at its blank lines; an element that one stands in is in both pieces. */
final class Paragraphs {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    private Paragraphs() {}

    /** The paragraphs of a text without markup; none is blank. */
    static Stream<String> split(String text) {
        return Arrays.stream(BLANK_LINE.split(text)).map(String::strip).filter(paragraph -> !paragraph.isEmpty());
    }

    /** The pieces in order, each a list of nodes without a parent; there is at least one, and some may be blank. */
    static List<List<Node>> split(List<Node> nodes) {
        List<List<Node>> paragraphs = new ArrayList<>();
        List<Node> current = new ArrayList<>();
        paragraphs.add(current);
        for (Node node : nodes) {
            List<Node> pieces = pieces(node);
            current.add(pieces.get(0));
            for (Node piece : pieces.subList(1, pieces.size())) {
                current = new ArrayList<>(List.of(piece));
                paragraphs.add(current);
            }
        }
        return paragraphs;
    }

    private static List<Node> pieces(Node node) {
        if (node instanceof TextNode text) {
            return Arrays.stream(BLANK_LINE.split(text.getWholeText(), -1))
                    .<Node>map(TextNode::new)
                    .toList();
        }
        if (node instanceof Element element && element.childNodeSize() > 0) {
            return split(element.childNodes()).stream()
                    .<Node>map(children -> element.shallowClone().appendChildren(children))
                    .toList();
        }
        return List.of(node.clone());
    }
}
