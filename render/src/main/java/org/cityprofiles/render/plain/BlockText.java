package org.cityprofiles.render.plain;

import java.util.Set;
import java.util.regex.Pattern;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.HtmlNode;

/**
 * Prints a page as plain text: headings underlined, lists with dashes or numbers, tables and terms as "label: value",
 * quotations with {@code >}, addresses in angle brackets after the words that lead there, lines of at most 72 columns.
 * Mutable, for one text.
 */
public final class BlockText {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
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
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final String COLONS = ":：";

    private final Lines out = new Lines();
    private Paragraph open = new Paragraph();
    private int compact;
    private int titleLevel;

    private BlockText() {}

    /** The text of an element in UTF-8, with line feeds, and one at its end. */
    public static byte[] print(HtmlNode.Element root) {
        BlockText text = new BlockText();
        text.children(root);
        text.finish();
        return text.out.toByteArray();
    }

    static boolean isBlock(HtmlNode node) {
        return node instanceof HtmlNode.Element element && BLOCKS.contains(element.name());
    }

    private void children(HtmlNode.Element parent) {
        HtmlNode.Element before = null;
        for (HtmlNode child : parent.children()) {
            if (child instanceof HtmlNode.Element element && isBlock(child) && !InlineText.isLeftOut(element)) {
                finish();
                if (before != null && parent.hasClass("cp-prose")) {
                    out.gap();
                }
                block(element);
                finish();
            } else {
                InlineText.LINKED.node(open, child, before);
            }
            before = child instanceof HtmlNode.Element element ? element : before;
        }
    }

    /** Prints what has been collected. */
    private void finish() {
        if (!open.isEmpty()) {
            out.print(open);
            open = new Paragraph();
        }
    }

    private void block(HtmlNode.Element element) {
        if (isHeading(element)) {
            heading(element);
            return;
        }
        switch (element.name()) {
            case "ul", "ol" -> list(element);
            case "blockquote" -> indented(element, "> ", "> ");
            case "table" -> new TableText(out).print(element);
            case "dl" -> terms(element);
            case "p" -> paragraph(element);
            case "figcaption", "address" -> compact(element);
            case "section", "header", "footer", "figure", "article", "nav", "details", "pre" -> apart(element);
            default -> plain(element);
        }
    }

    private void plain(HtmlNode.Element element) {
        if (element.hasClass("cp-prose")) {
            apart(element);
        } else if (element.hasClass("cp-who")) {
            compact(element);
        } else {
            children(element);
        }
    }

    private void apart(HtmlNode.Element element) {
        gap();
        children(element);
        finish();
        gap();
    }

    private void paragraph(HtmlNode.Element element) {
        // what is said about the line above follows it
        if (!element.hasClass("cp-meta")) {
            gap();
        }
        children(element);
        finish();
        gap();
    }

    private void compact(HtmlNode.Element element) {
        compact++;
        children(element);
        finish();
        compact--;
        gap();
    }

    private void gap() {
        if (compact == 0) {
            out.gap();
        }
    }

    private void indented(HtmlNode.Element element, String first, String rest) {
        gap();
        out.indent(first, rest);
        children(element);
        finish();
        out.outdent();
        gap();
    }

    private static boolean isHeading(HtmlNode.Element element) {
        return HEADING.matcher(element.name()).matches()
                || element.attribute(Attribute.ROLE).equals("heading")
                || element.hasClass("cp-name")
                || element.hasClass("cp-h");
    }

    private void heading(HtmlNode.Element element) {
        Paragraph heading = new Paragraph();
        InlineText.LINKED.nodes(heading, element.children());
        out.gap();
        out.underlined(heading, stroke(element));
        out.gap();
    }

    private char stroke(HtmlNode.Element element) {
        int level = level(element);
        if (element.hasClass("cp-name")) {
            titleLevel = level;
            return '=';
        }
        return level > titleLevel + 1 ? '~' : '-';
    }

    private static int level(HtmlNode.Element element) {
        String level = HEADING.matcher(element.name()).matches()
                ? element.name().substring(1)
                : element.attribute(Attribute.ARIA_LEVEL);
        return level.isEmpty() ? 0 : Integer.parseInt(level);
    }

    private void list(HtmlNode.Element list) {
        gap();
        boolean numbered = list.name().equals("ol");
        boolean loose = list.children().stream().anyMatch(BlockText::hasSeveralBlocks);
        int number = 0;
        for (HtmlNode child : list.children()) {
            if (child instanceof HtmlNode.Element item) {
                number++;
                item(item, numbered ? number + ". " : "- ");
                if (loose) {
                    out.gap();
                }
            }
        }
        gap();
    }

    private void item(HtmlNode.Element item, String bullet) {
        compact++;
        out.indent(bullet, " ".repeat(bullet.length()));
        children(item);
        finish();
        out.outdent();
        compact--;
    }

    private static boolean hasSeveralBlocks(HtmlNode node) {
        return leaves(node) > 1;
    }

    private static long leaves(HtmlNode node) {
        if (!(node instanceof HtmlNode.Element element)) {
            return 0;
        }
        long inside = element.children().stream().mapToLong(BlockText::leaves).sum();
        return inside == 0 && isBlock(element) && !element.name().equals("li") ? 1 : inside;
    }

    private void terms(HtmlNode.Element list) {
        gap();
        list.children().forEach(this::term);
        finish();
        gap();
    }

    private void term(HtmlNode node) {
        if (!(node instanceof HtmlNode.Element element)) {
            return;
        }
        switch (element.name()) {
            case "dt" -> {
                finish();
                InlineText.LINKED.nodes(open, element.children());
                open.text(open.isEmpty() || open.endsWith(COLONS) ? "" : ":");
            }
            case "dd" -> description(element);
            default -> element.children().forEach(this::term);
        }
    }

    /** Follows its term in the line, or stands below it where it is more than a line. */
    private void description(HtmlNode.Element element) {
        if (!open.isEmpty() && element.children().stream().noneMatch(BlockText::isBlock)) {
            open.text(" ");
            children(element);
            finish();
        } else {
            finish();
            item(element, "  ");
        }
    }
}
