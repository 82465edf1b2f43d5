package org.cityprofiles.render.plain;

import java.util.List;
import java.util.Set;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.HtmlNode;
import org.jspecify.annotations.Nullable;

/** Prints what stands within lines. Immutable. */
final class InlineText {
    /** With addresses after the words that lead there. */
    static final InlineText LINKED = new InlineText(true);

    /** Words alone, for labels. */
    static final InlineText WORDS = new InlineText(false);

    /** Pictures are followed by a list that says the same, and a form cannot be sent from a text. */
    private static final Set<String> LEFT_OUT =
            Set.of("svg", "script", "style", "template", "form", "input", "select", "button", "datalist");
    /** Short remarks in a line, which the style sheet sets apart. */
    private static final Set<String> REMARKS = Set.of("cp-bit", "cp-chip", "cp-meta");

    private final boolean addresses;

    private InlineText(boolean addresses) {
        this.addresses = addresses;
    }

    static boolean isLeftOut(HtmlNode.Element element) {
        return LEFT_OUT.contains(element.name())
                || element.attributes().containsKey("hidden")
                || element.attribute(Attribute.ARIA_HIDDEN).equals("true");
    }

    void nodes(Paragraph out, List<HtmlNode> nodes) {
        HtmlNode.Element before = null;
        for (HtmlNode node : nodes) {
            node(out, node, before);
            before = node instanceof HtmlNode.Element element ? element : before;
        }
    }

    /**
     * Prints a node.
     *
     * @param before the element before it, where there is one
     */
    void node(Paragraph out, HtmlNode node, HtmlNode.@Nullable Element before) {
        if (node instanceof HtmlNode.Text text) {
            out.text(text.text());
        } else if (node instanceof HtmlNode.Element element && !isLeftOut(element)) {
            if (before != null && isRemark(element) && !out.isEmpty()) {
                out.attached(before.hasClass("cp-vh") ? ":" : " ·");
            } else if (before != null && BlockText.isBlock(element)) {
                out.lineBreak();
            }
            element(out, element);
        }
    }

    private static boolean isRemark(HtmlNode.Element element) {
        return REMARKS.stream().anyMatch(element::hasClass);
    }

    private void element(Paragraph out, HtmlNode.Element element) {
        switch (element.name()) {
            case "br" -> out.lineBreak();
            case "img" -> picture(out, element.attribute(Attribute.ALT));
            case "a" -> link(out, element);
            case "q" -> around(out, "“", element, "”");
            case "abbr" -> abbreviation(out, element);
            default -> {
                String space = BlockText.isBlock(element) ? " " : "";
                around(out, space, element, space);
            }
        }
    }

    private void around(Paragraph out, String before, HtmlNode.Element element, String after) {
        out.text(before);
        nodes(out, element.children());
        out.text(after);
    }

    private static void picture(Paragraph out, String alt) {
        if (!alt.isEmpty()) {
            out.text("[" + alt + "]");
        }
    }

    private void abbreviation(Paragraph out, HtmlNode.Element element) {
        String title = element.attribute(Attribute.TITLE);
        around(out, "", element, title.isEmpty() ? "" : " (" + title + ")");
    }

    private void link(Paragraph out, HtmlNode.Element element) {
        String address = element.attributes().getOrDefault("href", "");
        String words = words(element);
        if (!addresses || address.isEmpty() || address.startsWith("#")) {
            nodes(out, element.children());
        } else if (bare(address).equals(bare(words))) {
            out.unbroken(words);
        } else {
            nodes(out, element.children());
            out.text(" ");
            out.unbroken("<" + address + ">");
        }
    }

    private static String words(HtmlNode.Element element) {
        Paragraph words = new Paragraph();
        WORDS.nodes(words, element.children());
        return words.toString();
    }

    /** An address as people write it, and a phone number without its spaces. */
    private static String bare(String address) {
        return address.replaceFirst("^(?:https?://|mailto:|tel:)", "")
                .replaceFirst("/$", "")
                .replaceAll("\\s", "");
    }
}
