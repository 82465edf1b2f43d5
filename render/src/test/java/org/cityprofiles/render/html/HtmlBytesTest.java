package org.cityprofiles.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlBytesTest {
    private static final Tag CARD = Tag.P.classed("cp-card").with(Attribute.TITLE, "a \"b\" & c");

    @Test
    void elementsNestAndCloseInOrder() {
        assertThat(written(out -> out.element(Tag.UL, List.of("a", "b"), HtmlBytesTest::list)))
                .isEqualTo("<ul><li>a</li><li>b</li></ul>");
    }

    @Test
    void textIsEscapedAsText() {
        assertThat(written(out -> out.element(Tag.P, "a < b & \"c\" > d")))
                .isEqualTo("<p>a &lt; b &amp; \"c\" &gt; d</p>");
    }

    @Test
    void attributesAreEscapedAsAttributes() {
        assertThat(written(
                        out -> out.start(Tag.P).with(Attribute.TITLE, "\"<&>'").empty()))
                .isEqualTo("<p title=\"&quot;&lt;&amp;&gt;'\"></p>");
    }

    @Test
    void attributesWithoutValueAreLeftOut() {
        assertThat(written(out ->
                        out.start(Tag.A).with(Attribute.ID, null).href(null).text("x")))
                .isEqualTo("<a>x</a>");
    }

    @Test
    void fixedAttributesComeFirst() {
        assertThat(written(out -> out.start(CARD).language("ar", true).text("x")))
                .isEqualTo("<p class=\"cp-card\" title=\"a &quot;b&quot; &amp; c\" lang=\"ar\" dir=\"rtl\">x</p>");
    }

    @Test
    void voidElementsHaveNoEndTag() {
        assertThat(written(out -> out.start(Tag.BR).empty())).isEqualTo("<br>");
    }

    @Test
    void voidElementsHoldNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new HtmlBytes().start(Tag.BR).text("x"))
                .withMessage("<br> cannot hold anything");
    }

    @Test
    @SuppressWarnings("CheckReturnValue") // the mistake under test
    void anUnfinishedStartTagIsRefusedByWhateverComesNext() {
        HtmlBytes out = new HtmlBytes();
        out.start(Tag.P);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> out.text("x"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(out::toByteArray);
    }

    @Test
    @SuppressWarnings("CheckReturnValue") // the mistake under test
    void contentThatLeavesAStartTagUnfinishedIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new HtmlBytes().element(Tag.P, "x", (out, text) -> out.start(Tag.EM)))
                .withMessage("the start tag of <em> is not finished");
    }

    @Test
    @SuppressWarnings("CheckReturnValue") // the mistake under test
    void aFinishedStartTagTakesNoMoreAttributes() {
        HtmlBytes out = new HtmlBytes();
        StartTag tag = out.start(Tag.P);
        tag.empty();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> tag.with(Attribute.ID, "x"));
    }

    @Test
    void everyLengthOfUtf8IsWritten() {
        String text = "a\u00A0é\u07FF\u0800Γ\uFB01\uFFFC𐀀😀\uDBFF\uDFFD";

        assertThat(written(out -> out.text(text))).isEqualTo(text);
    }

    @Test
    void whatHtmlCannotHoldIsReplaced() {
        assertThat(written(out -> out.text("\u0000\u0008\u007F\u0085\uD800x\uDC00\uFFFE\uFFFF")))
                .isEqualTo("\uFFFD".repeat(5) + "x" + "\uFFFD".repeat(3));
    }

    @Test
    void aCarriageReturnIsWrittenSoThatItIsReadAsOne() {
        assertThat(written(out -> out.element(Tag.P, "a\rb"))).isEqualTo("<p>a&#13;b</p>");
    }

    @Test
    void halvesOfSurrogatePairsLeaveNoBytesThatAreNotUtf8() {
        HtmlBytes out = new HtmlBytes();
        out.text("\uD800x\uDC00");

        assertThat(out.toByteArray()).isEqualTo("\uFFFDx\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void safeMarkupIsPrintedAsItIs() {
        HtmlBytes inner = new HtmlBytes(0);
        inner.element(Tag.EM, "a & b");

        assertThat(written(out -> out.start(Tag.P).markup(inner.toSafeHtml()))).isEqualTo("<p><em>a &amp; b</em></p>");
    }

    @Test
    void aFrameIsClosed() {
        assertThat(written(out -> out.start(Tag.IFRAME)
                        .src(Link.of("https://example.org/?a&b"))
                        .empty()))
                .isEqualTo("<iframe src=\"https://example.org/?a&amp;b\"></iframe>");
    }

    @Test
    void aFrameHoldsNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> written(out -> out.start(Tag.IFRAME).text("x")));
    }

    @Test
    void theStreamGetsTheSameBytes() throws IOException {
        HtmlBytes out = new HtmlBytes(1);
        out.element(Tag.P, "Γάνδη");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        out.writeTo(stream);

        assertThat(stream.toByteArray()).isEqualTo(out.toByteArray()).hasSize(out.size());
    }

    @Test
    void aPageBeginsWithItsDocumentType() {
        assertThat(written(HtmlBytes::doctype)).isEqualTo("<!DOCTYPE html>");
    }

    @Property
    void anyTextComesBackFromABrowsersPointOfView(@ForAll String text) {
        String page = written(out -> {
            out.start(Tag.P).with(Attribute.TITLE, text).text("x");
            out.element(Tag.DIV, text);
        });

        Document document = Jsoup.parseBodyFragment(page);
        Element paragraph = document.body().child(0);
        Element division = document.body().child(1);
        assertThat(document.body().childrenSize()).isEqualTo(2);
        assertThat(paragraph.attr("title")).isEqualTo(replaced(text));
        assertThat(division.childrenSize()).isZero();
        assertThat(division.wholeText()).isEqualTo(replaced(text));
    }

    private static void list(Html out, List<String> items) {
        out.each(items, (html, item) -> html.element(Tag.LI, item));
    }

    private static String replaced(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().map(HtmlBytesTest::replaced).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int replaced(int point) {
        boolean control = Character.isISOControl(point) && "\t\n\r".indexOf(point) < 0;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return control || half || (point & 0xFFFE) == 0xFFFE ? 0xFFFD : point;
    }

    private static String written(Consumer<HtmlBytes> printing) {
        HtmlBytes out = new HtmlBytes(1);
        printing.accept(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
