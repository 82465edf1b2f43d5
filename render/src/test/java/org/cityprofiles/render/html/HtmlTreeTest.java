package org.cityprofiles.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTreeTest {
    @Test
    void elementsNest() {
        assertThat(tree(out -> out.start(Tag.UL).each(List.of("a", "b"), (html, text) -> html.element(Tag.LI, text))))
                .containsExactly(element("ul", Map.of(), element("li", Map.of(), "a"), element("li", Map.of(), "b")));
    }

    @Test
    void neighbouringTextsAreOne() {
        assertThat(tree(out -> {
                    out.text("a");
                    out.text("");
                    out.text("b");
                }))
                .containsExactly(new HtmlNode.Text("ab"));
    }

    @Test
    void safeMarkupBecomesNodes() {
        HtmlBytes inner = new HtmlBytes();
        inner.start(Tag.SPAN).with(Attribute.LANG, "it").text("a & b");

        assertThat(tree(out -> out.start(Tag.P).markup(inner.toSafeHtml())))
                .containsExactly(element("p", Map.of(), element("span", Map.of("lang", "it"), "a & b")));
    }

    @Test
    @SuppressWarnings("CheckReturnValue") // the mistake under test
    void anUnfinishedStartTagIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tree(out -> out.element(Tag.P, "x", (html, text) -> html.start(Tag.EM))))
                .withMessage("the start tag of <em> is not finished");
    }

    @Test
    void voidElementsHoldNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tree(out -> out.start(Tag.BR).text("x")));
    }

    @Property
    void aBrowserReadsTheSameFromTheBytes(@ForAll String text, @ForAll String value) {
        Content<String> page =
                (out, some) -> out.start(Tag.P).with(Attribute.TITLE, value).content(some, (html, inner) -> {
                    html.text(inner);
                    html.start(Tag.BR).empty();
                });
        HtmlBytes bytes = new HtmlBytes();
        page.print(bytes, text);

        HtmlNode.Element node =
                (HtmlNode.Element) tree(out -> page.print(out, text)).get(0);

        Element read = Jsoup.parseBodyFragment(new String(bytes.toByteArray(), StandardCharsets.UTF_8))
                .body()
                .child(0);
        assertThat(node.attribute(Attribute.TITLE)).isEqualTo(read.attr("title"));
        // jsoup ends the text with a line break of its own for br
        assertThat(node.children().get(0))
                .isEqualTo(
                        text.isEmpty()
                                ? new HtmlNode.Element("br", Map.of(), List.of())
                                : new HtmlNode.Text(((org.jsoup.nodes.TextNode) read.childNode(0)).getWholeText()));
    }

    private static HtmlNode element(String name, Map<String, String> attributes, Object... children) {
        return new HtmlNode.Element(
                name,
                attributes,
                List.of(children).stream()
                        .map(child -> child instanceof String text ? new HtmlNode.Text(text) : (HtmlNode) child)
                        .toList());
    }

    private static List<HtmlNode> tree(Consumer<HtmlTree> printing) {
        HtmlTree out = new HtmlTree();
        printing.accept(out);
        return out.nodes();
    }
}
