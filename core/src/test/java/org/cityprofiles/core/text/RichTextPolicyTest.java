package org.cityprofiles.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cityprofiles.core.text.RichTextFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextPolicyTest {
    @Test
    void holdsTheSubsetOfTheModel() {
        String table = RichTextPolicy.elements().values().stream()
                .sorted(Comparator.comparing(RichTextPolicy.Element::name))
                .map(element -> element.name()
                        + element.attributes().keySet().stream().sorted().toList())
                .collect(Collectors.joining(" "));
        assertThat(table)
                .isEqualTo(
                        "a[href, hreflang] abbr[title] blockquote[] br[] cite[] em[] li[] ol[] p[] q[] span[dir, lang]"
                                + " strong[] ul[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain text.\n\nAnother paragraph.",
                "Research & development, AT&T, a & b; R&D",
                "a > b",
                "<p>One</p><p>Two</p>",
                "<p>One</p>\n<ul><li>a</li> <li><p>b</p></li><li>c<ol><li>d</li></ol></li></ul>",
                "<blockquote>Words</blockquote><blockquote><p>More</p></blockquote>",
                "<em>a</em> <strong>b</strong> <q>c</q> <cite>d</cite> one<br>two<br/>three<br />",
                "<abbr title=\"a &quot;b&quot;\">c</abbr> <abbr title='it''>d</abbr>",
                "<abbr>e</abbr>",
                "<a href=\"https://example.org/?a=1&b=2&copy=3\">x</a>",
                "<a href='https://example.org' hreflang='pt-BR'>x</a>",
                "<a href=https://example.org/>x</a>",
                "<a\n href = \"https://example.org\"\t>x</a >",
                "<a href=\"mailto:info@example.org\">x</a> <a href=\"tel:+493452214006\">y</a>",
                "<a href=\"&#104;ttps://example.org\">x</a>",
                "<span lang=\"ar\" dir=\"rtl\">مرحبا</span> <span>x</span> <span dir=auto>y</span>",
                "&lt;script&gt; &amp; &#8364; &#x20AC; &nbsp; &hellip; &#x00000041; &#; &#x; &; &unknown"
            })
    void acceptsWhatIsInTheSubset(String block) {
        String text = block.replace("'it''", "'it'");
        assertThat(RichTextPolicy.check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a <b>x</b>| UNKNOWN_ELEMENT 2 b",
                "<EM>x</EM>| UNKNOWN_ELEMENT 0 <EM>",
                "<h1>x</h1>| UNKNOWN_ELEMENT 0 h1",
                "<img src=x onerror=alert(1)>| UNKNOWN_ELEMENT 0 img",
                "<script>alert(1)</script>| UNKNOWN_ELEMENT 0 script",
                "<em class=\"x\">y</em>| UNKNOWN_ATTRIBUTE 4 class",
                "<em onclick=alert(1)>y</em>| UNKNOWN_ATTRIBUTE 4 onclick",
                "<em/onclick=alert(1)>y</em>| UNKNOWN_ATTRIBUTE 4 onclick",
                "<em\u3000onclick=alert(1)>y</em>| UNKNOWN_ATTRIBUTE 3 \u3000onclick",
                "<em-x>y</em>| UNKNOWN_ATTRIBUTE 3 -x",
                "<em \"x>y</em>| UNKNOWN_ATTRIBUTE 4 \"x",
                "<a href=\"https://example.org\" HREF=\"javascript:x\">y</a>| UNKNOWN_ATTRIBUTE 30 HREF",
                "<a>x</a>| MISSING_ATTRIBUTE 0 href",
                "<a hreflang=it>x</a>| MISSING_ATTRIBUTE 0 href",
                "<span lang=it lang=en>x</span>| DUPLICATE_ATTRIBUTE 14 lang",
                "<span lang=gr>x</span>| ATTRIBUTE_VALUE 6 lang=\"gr\"",
                "<span dir=up>x</span>| ATTRIBUTE_VALUE 6 dir=\"up\"",
                "<span lang>x</span>| ATTRIBUTE_VALUE 6 lang=\"\"",
                "<abbr title=' '>x</abbr>| ATTRIBUTE_VALUE 6 title=\" \"",
                "<p>x| UNCLOSED 0 p",
                "<p/>| UNCLOSED 0 p",
                "x <em>y| UNCLOSED 2 em",
                "x <em| UNCLOSED 2 em",
                "x <span lang=\"it>y</span>| UNCLOSED 2 span; ATTRIBUTE_VALUE 8 lang=\"it>y</span>\"",
                "x</em>| UNEXPECTED_END 1 em",
                "x</br>| UNEXPECTED_END 1 br",
                "x</>| UNEXPECTED_END 1 ",
                "<em>x</em></em>| UNEXPECTED_END 10 em",
                "<em>x<strong>y</em></strong>| UNCLOSED 5 strong; UNEXPECTED_END 19 strong",
                "<em>x</em class=y>| UNCLOSED 0 em; UNEXPECTED_END 5 em",
                "<em>x</em\u3000>| UNCLOSED 0 em; UNEXPECTED_END 5 em",
                "<li>x</li>| MISPLACED_ELEMENT 0 li",
                "<p>a</p><em>b</em>| MISPLACED_ELEMENT 8 em",
                "<p>a<p>b</p></p>| MISPLACED_ELEMENT 4 p",
                "<p><ul><li>a</li></ul></p>| MISPLACED_ELEMENT 3 ul",
                "<em><p>a</p></em>| MISPLACED_ELEMENT 0 em; MISPLACED_ELEMENT 4 p",
                "<ul><p>a</p></ul>| MISPLACED_ELEMENT 4 p",
                "<ul><li><li>a</li></li></ul>| MISPLACED_ELEMENT 8 li",
                "<a href='https://example.org'><em><a href='https://example.org'>x</a></em></a>| MISPLACED_ELEMENT 34 a",
                "<p>a</p> b| MISPLACED_TEXT 9 b",
                "<ul>b<li>a</li></ul>| MISPLACED_TEXT 4 b",
                "1 < 2| BARE_LESS_THAN 2 < 2",
                "x<| BARE_LESS_THAN 1 <",
                "<3| BARE_LESS_THAN 0 <3",
                "<!-- x -->y| DECLARATION 0 <!-- x -->y",
                "<![CDATA[x]]>y| DECLARATION 0 <![CDATA[x]]>y",
                "<!DOCTYPE html>y| DECLARATION 0 <!DOCTYPE html>y",
                "<?php x ?>y| DECLARATION 0 <?php x ?>y",
                "y<!--| DECLARATION 1 <!--",
                "&eacute;| CHARACTER_REFERENCE 0 &eacute;",
                "x &copy 2| CHARACTER_REFERENCE 2 &copy",
                "&ltscript>| CHARACTER_REFERENCE 0 &ltscript",
                "&notit| CHARACTER_REFERENCE 0 &notit",
                "&#65| CHARACTER_REFERENCE 0 &#65",
                "&#x41 b| CHARACTER_REFERENCE 0 &#x41",
                "&#0;| CHARACTER_REFERENCE 0 &#0;",
                "&#13;| CHARACTER_REFERENCE 0 &#13;",
                "&#128;| CHARACTER_REFERENCE 0 &#128;",
                "&#xD800;| CHARACTER_REFERENCE 0 &#xD800;",
                "&#xFDD0;| CHARACTER_REFERENCE 0 &#xFDD0;",
                "&#99999999999;| CHARACTER_REFERENCE 0 &#99999999999;",
                "&#x110000;| CHARACTER_REFERENCE 0 &#x110000;",
                "<abbr title='a &copy b'>c</abbr>| CHARACTER_REFERENCE 15 &copy"
            })
    void namesWhatIsOutsideWithItsPlace(String block, String faults) {
        String found = RichTextPolicy.check(block).stream()
                .map(fault -> fault.kind() + " " + fault.offset() + " " + fault.found())
                .collect(Collectors.joining("; "));
        assertThat(found.strip()).isEqualTo(faults.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "&#0000000106;avascript:alert(1)",
                "&#106avascript:alert(1)",
                "java&Tab;script:alert(1)",
                "java&#10;script:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org",
                "/path",
                "#top",
                "",
                "https://user@example.org",
                "https://localhost",
                "https:\\\\example.org",
                "mailto:",
                "mailto:a",
                "MAILTO:a@example.org",
                "mailto:a@example.org?subject=x",
                "tel:112",
                "tel:+39 02 1234567",
                "tel:javascript:x",
                "blob:https://example.org/x"
            })
    void acceptsNoOtherLink(String address) {
        String block = "<a href=\"" + address + "\">x</a>";
        assertThat(RichTextPolicy.check(block)).extracting(RichTextFault::kind).contains(Kind.ATTRIBUTE_VALUE);
    }

    @Test
    void reportsEveryFaultInOrderOfOffset() {
        String block = "<b>1</b> &eacute; <em>2 <a href='x'>3</a> < 4";
        List<RichTextFault> faults = RichTextPolicy.check(block);
        assertThat(faults)
                .extracting(RichTextFault::kind)
                .containsExactly(
                        Kind.UNKNOWN_ELEMENT,
                        Kind.CHARACTER_REFERENCE,
                        Kind.UNCLOSED,
                        Kind.ATTRIBUTE_VALUE,
                        Kind.BARE_LESS_THAN);
        assertThat(faults).isSortedAccordingTo(Comparator.comparingInt(RichTextFault::offset));
    }

    @Test
    void showsNoMoreThanTheBeginningOfWhatItFound() {
        String found = RichTextPolicy.check("<em " + "x".repeat(39) + "\uD83D\uDE00yyy=1>z</em>")
                .get(0)
                .found();
        assertThat(found).isEqualTo("x".repeat(39) + "…");
    }

    @Test
    void boundsTheDepth() {
        assertThat(RichTextPolicy.check(nested(32))).isEmpty();
        assertThat(RichTextPolicy.check(nested(33)))
                .containsExactly(new RichTextFault(Kind.MISPLACED_ELEMENT, 32 * 6, "span"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<em>",
                "</em>",
                "<",
                "<p>",
                "<p",
                "<a href=x>",
                "&",
                "&#",
                "&a",
                "<!--",
                "<!",
                "<p a",
                "<p a=\"",
                "</",
                "<x/>",
                "<em></p>",
                "\"<a href='"
            })
    void isFastOnHostileRepetition(String part) {
        String block = part.repeat(400_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(RichTextPolicy.check(block))
                .isNotNull());
    }

    @Test
    void isFastOnDepth() {
        String block = nested(100_000) + "</p>".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(RichTextPolicy.check(block))
                .hasSizeGreaterThan(100_000));
    }

    @Property
    void findsItsFaultsWithinTheTextAndInOrder(@ForAll("markup") String block) {
        List<RichTextFault> faults = RichTextPolicy.check(block);
        assertThat(faults).allMatch(fault -> fault.offset() >= 0 && fault.offset() < block.length());
        assertThat(faults).isSortedAccordingTo(Comparator.comparingInt(RichTextFault::offset));
    }

    @Property
    void acceptsOnlyTagsItKnows(@ForAll("markup") String block) {
        if (RichTextPolicy.check(block).isEmpty()) {
            String rest = block.replaceAll(
                    "</?(p|ul|ol|li|em|br)[ /]*>|<a( href=(\"https://example.org\"|'https://example.org'))+>|</a>", "");
            assertThat(rest).doesNotContain("<");
        }
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<ul>",
                        "</ul>",
                        "<li>",
                        "</li>",
                        "<em>",
                        "</em>",
                        "<br>",
                        "<br/>",
                        "<a href=\"https://example.org\">",
                        "<a href='https://example.org'>",
                        "</a>",
                        "<a",
                        " href=",
                        "'",
                        "\"",
                        ">",
                        "<",
                        "&",
                        "&amp;",
                        "&copy",
                        ";",
                        "text",
                        " ",
                        "<script>",
                        "<!--",
                        "-->",
                        "=",
                        "/",
                        "\u3000",
                        "on=1")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @CsvSource({
        "<p>a</p>, true",
        "a <em>b</em>, false",
        "a <pre>b, false",
        "<br>, false",
        "a < p, false",
        "x <ul>, true",
        "<P>, false"
    })
    void tellsMarkupFromParagraphs(String block, boolean blocks) {
        assertThat(RichTextPolicy.hasBlockElements(block)).isEqualTo(blocks);
    }

    private static String nested(int depth) {
        return "<span>".repeat(depth) + "x" + "</span>".repeat(depth);
    }
}
