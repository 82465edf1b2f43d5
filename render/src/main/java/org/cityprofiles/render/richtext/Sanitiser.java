package org.cityprofiles.render.richtext;

import java.util.List;
import java.util.regex.Pattern;
import org.cityprofiles.core.text.RichTextPolicy;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.html.Tag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes safe markup of the blocks of a rich text: always balanced, and never outside {@link RichTextPolicy}.
 *
 * <p>Blocks that the policy accepts keep their meaning. Of any other text, at most what is outside the policy is lost;
 * a block of more than {@value #MAX_LENGTH} characters is shown as plain text, tags and all. Costs about as much as
 * parsing, so do it once per catalogue and not per page.
 *
 * <pre>{@code
 * Sanitiser.clean(List.of("Ghent backs <strong>civic</strong> projects.\n\nIt joins them."))
 * // <p>Ghent backs <strong>civic</strong> projects.</p><p>It joins them.</p>
 * }</pre>
 */
public final class Sanitiser {
    /** The length in characters from which on markup is not read. */
    static final int MAX_LENGTH = 64 * 1024;

    /** How often cleaned markup is cleaned again, until nothing changes any more. */
    private static final int MAX_ROUNDS = 8;

    private static final int MAX_DEPTH = 64;
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:#\\d{1,8}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]*);)");

    private Sanitiser() {}

    /**
     * The markup of some blocks, one after the other.
     *
     * @param blocks strings or markup, as editors write them
     * @return paragraphs, lists and block quotations
     */
    public static SafeHtml clean(List<String> blocks) {
        HtmlBytes out = new HtmlBytes(1024);
        out.each(blocks, Sanitiser::block);
        return out.toSafeHtml();
    }

    private static void block(Html out, String block) {
        boolean markup = block.indexOf('<') >= 0 || block.indexOf('&') >= 0;
        if (markup && block.length() <= MAX_LENGTH) {
            out.markup(stable(block));
        } else {
            Paragraphs.split(block).forEach(paragraph -> out.element(Tag.P, paragraph));
        }
    }

    private static SafeHtml stable(String block) {
        SafeHtml cleaned = once(block);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            SafeHtml again = once(cleaned.toString());
            if (again.equals(cleaned)) {
                return cleaned;
            }
            cleaned = again;
        }
        return plain(block);
    }

    /** What is left without block elements becomes paragraphs, in a later round too. */
    private static SafeHtml once(String block) {
        return RichTextPolicy.hasBlockElements(block) ? blocks(block) : paragraphs(block);
    }

    private static SafeHtml blocks(String block) {
        HtmlBytes out = new HtmlBytes(block.length() + 64);
        SubsetWriter.nodes(
                out,
                parse(block).stream()
                        .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                        .toList());
        return out.toSafeHtml();
    }

    private static SafeHtml paragraphs(String block) {
        HtmlBytes out = new HtmlBytes(block.length() + 64);
        for (List<Node> paragraph : Paragraphs.split(parse(block))) {
            if (paragraph.stream().anyMatch(Sanitiser::isVisible)) {
                out.element(Tag.P, paragraph, SubsetWriter::nodes);
            }
        }
        return out.toSafeHtml();
    }

    private static boolean isVisible(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof org.jsoup.nodes.Element element
                        && !element.wholeText().isBlank();
    }

    private static SafeHtml plain(String block) {
        HtmlBytes out = new HtmlBytes(block.length() + 64);
        out.element(Tag.P, block);
        return out.toSafeHtml();
    }

    /** A bare ampersand is what it is: a browser would read {@code &copy} without a semicolon as a sign. */
    private static List<Node> parse(String block) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        String text = BARE_AMPERSAND.matcher(block).replaceAll("&amp;");
        Document document = parser.parseInput("<body>" + text, "");
        return document.body().childNodes();
    }
}
