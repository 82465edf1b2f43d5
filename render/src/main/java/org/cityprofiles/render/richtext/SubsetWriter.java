package org.cityprofiles.render.richtext;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.text.RichTextPolicy;
import org.cityprofiles.core.text.RichTextPolicy.AttributeType;
import org.cityprofiles.core.text.RichTextPolicy.Element;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the part of a parsed tree that is within {@link RichTextPolicy}: other elements give way to their content,
 * other attributes are left out, and what is no text and no element vanishes.
 */
final class SubsetWriter {
    private SubsetWriter() {}

    static void nodes(Html out, List<Node> nodes) {
        out.each(nodes, SubsetWriter::node);
    }

    private static void node(Html out, Node node) {
        if (node instanceof TextNode text) {
            out.text(text.getWholeText());
        } else if (node instanceof org.jsoup.nodes.Element element) {
            Optional<Element> allowed =
                    RichTextPolicy.element(element.normalName()).filter(known -> hasRequired(known, element));
            allowed.ifPresentOrElse(known -> element(out, known, element), () -> nodes(out, element.childNodes()));
        }
    }

    private static boolean hasRequired(Element known, org.jsoup.nodes.Element element) {
        return known.required().stream()
                .allMatch(name -> isValid(known.attributes().get(name), element.attr(name)));
    }

    private static void element(Html out, Element known, org.jsoup.nodes.Element element) {
        StartTag start = out.start(Tag.of(known.name()));
        for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
            AttributeType type = known.attributes().get(attribute.getKey());
            if (isValid(type, attribute.getValue())) {
                start = type == AttributeType.ADDRESS
                        ? start.href(Link.of(attribute.getValue()))
                        : start.with(Attribute.of(attribute.getKey()), attribute.getValue());
            }
        }
        switch (known.content()) {
            case NOTHING -> start.empty();
            case ITEMS -> start.content(items(element), SubsetWriter::nodes);
            default -> start.content(element.childNodes(), SubsetWriter::nodes);
        }
    }

    /** The white space between the items of a list means nothing. */
    private static List<Node> items(org.jsoup.nodes.Element list) {
        return list.childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .toList();
    }

    private static boolean isValid(@Nullable AttributeType type, String value) {
        return type != null && RichTextPolicy.isValue(type, value);
    }
}
