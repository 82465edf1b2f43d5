package org.cityprofiles.render.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cityprofiles.core.text.RichTextPolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTest {
    @Test
    void aStringWithoutBlocksIsParagraphs() {
        assertThat(clean("One\nline.\n\n  \nTwo & <em>three</em>."))
                .isEqualTo("<p>One\nline.</p><p>Two &amp; <em>three</em>.</p>");
    }

    @Test
    void plainTextNeedsNoParser() {
        assertThat(clean("One.\n\nTwo.")).isEqualTo("<p>One.</p><p>Two.</p>");
    }

    @Test
    void aBlankLineWithinAnElementKeepsTheElementOnBothSides() {
        assertThat(clean("a <em>b\n\nc</em> d")).isEqualTo("<p>a <em>b</em></p><p><em>c</em> d</p>");
    }

    @Test
    void aBlankLineWithinAnAttributeCutsNothing() {
        assertThat(clean("<abbr title='a\n\nb'>c</abbr>")).isEqualTo("<p><abbr title=\"a\n\nb\">c</abbr></p>");
    }

    @Test
    void blocksStandAsTheyAre() {
        assertThat(Sanitiser.clean(List.of("Intro", "<ul> <li>a</li>\n<li>b <ol><li>c</li></ol></li> </ul>"))
                        .toString())
                .isEqualTo("<p>Intro</p><ul><li>a</li><li>b <ol><li>c</li></ol></li></ul>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<script>alert(1)</script>b | <p>ab</p>",
                "<p onclick='x()'>a</p> | <p>a</p>",
                "<a href='javascript:alert(1)'>a</a> | <p>a</p>",
                "<a href=' java&#10;script:alert(1)'>a</a> | <p>a</p>",
                "<a href='data:text/html,x'>a</a> | <p>a</p>",
                "<a href='/relative'>a</a> | <p>a</p>",
                "<a href='https://example.org' style='x' hreflang='it'>a</a>"
                        + " | <p><a href=\"https://example.org\" hreflang=\"it\">a</a></p>",
                "<img src=x onerror=alert(1)>a | <p>a</p>",
                "<b>a</b> | <p>a</p>",
                "<p>a<p>b | <p>a</p><p>b</p>",
                "<em>a<strong>b</em>c</strong> | <p><em>a<strong>b</strong></em><strong>c</strong></p>",
                "<svg><p><style><a id='</style><img src=x onerror=alert(1)>'>a | <p>'&gt;a</p>",
                "<!-- x -->a | <p>a</p>",
                "AT&T &copy 2021 &lt;b&gt; | <p>AT&amp;T &amp;copy 2021 &lt;b&gt;</p>",
            })
    void whatIsOutsideTheSubsetDoesNotComeThrough(String written, String cleaned) {
        assertThat(clean(written)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<em>", "<ul><li>", "<blockquote>", "<div>", "<table><tr><td>", "<a href='https://a.example'>"})
    void deepNestingEndsInAResult(String tags) {
        String deep = tags.repeat(Sanitiser.MAX_LENGTH / tags.length() - 1) + "x";

        assertThat(clean(deep)).contains("x").hasSizeLessThan(200_000);
    }

    @Test
    void aTextBeyondTheLimitIsShownAsPlainText() {
        String text = "<em>a</em>".repeat(10_000);

        assertThat(clean(text)).startsWith("<p>&lt;em&gt;a&lt;/em&gt;").endsWith("</p>");
    }

    @Property
    void anythingBecomesBalancedMarkupOfTheSubset(@ForAll("markup") String written) {
        String cleaned = clean(written);

        Element body = Jsoup.parseBodyFragment(cleaned).body();
        assertThat(body.getAllElements().stream().skip(1).map(Element::normalName))
                .isSubsetOf(RichTextPolicy.elements().keySet());
        assertThat(cleaned.toLowerCase(java.util.Locale.ROOT)).doesNotContain("<script", "=\"javascript:");
        assertThat(Sanitiser.clean(List.of("<p>" + "</p>" + cleaned)).toString())
                .isEqualTo("<p></p>" + cleaned);
    }

    @Property(tries = 2000)
    void whatTheStrictCheckAcceptsKeepsItsTextAndElements(@ForAll("accepted") String written) {
        assertThat(RichTextPolicy.check(written)).as(written).isEmpty();

        Element cleaned = Jsoup.parseBodyFragment(clean(written)).body();

        assertThat(words(cleaned.text())).isEqualTo(words(expectedText(written)));
        assertThat(elements(cleaned)).containsAll(startTags(written));
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<p>",
                "</p>",
                "<em>",
                "</em>",
                "<a href='https://a.example'>",
                "</a>",
                "<ul>",
                "<li>",
                "</ul>",
                "<table>",
                "<tr>",
                "<td>",
                "<script>",
                "</script>",
                "<svg>",
                "<math>",
                "<style>",
                "</style>",
                "<form>",
                "<select>",
                "<q>",
                "</q>",
                "<span lang='it'>",
                "</span>",
                "<blockquote>",
                "</blockquote>",
                "<br>",
                "<b>",
                "</b>",
                "<noscript>",
                "<template>",
                "<!--",
                "-->",
                "&",
                "&lt;",
                "<",
                ">",
                "\"",
                "'",
                "x",
                " ",
                "\n\n",
                "<a href=javascript:x>",
                "<p onclick=x>",
                "<textarea>",
                "<title>",
                "<plaintext>",
                "<body>",
                "<html>");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> accepted() {
        Arbitrary<String> inline = inline(3);
        Arbitrary<String> block = Arbitraries.lazyOf(
                () -> inline(2).map(text -> "<p>" + text + "</p>"),
                () -> inline(2).map(text -> "<ul> <li>" + text + "</li><li><p>" + text + "</p></li></ul>"),
                () -> inline(2)
                        .map(text -> "<blockquote><p>" + text + "</p><ol><li>" + text + "</li></ol></blockquote>"));
        Arbitrary<String> paragraphs = inline.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n\n", list));
        Arbitrary<String> blocks = block.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n", list));
        return Arbitraries.oneOf(paragraphs, blocks);
    }

    private static Arbitrary<String> inline(int depth) {
        Arbitrary<String> text = Arbitraries.of(
                "word",
                "Γάνδη",
                "a & b",
                "R&D",
                "&zz",
                "&amp;lt;",
                "&lt;b&gt;",
                "&#39;",
                "&nbsp;",
                "\"x\"",
                "a > b",
                "1\n2");
        if (depth == 0) {
            return text;
        }
        Arbitrary<String> tag = Arbitraries.of(
                "em",
                "strong",
                "q",
                "cite",
                "abbr title='a &amp; \"b\"'",
                "span lang=\"ar\" dir='rtl'",
                "span lang=it");
        Arbitrary<String> element = Combinators.combine(tag, Arbitraries.lazy(() -> inline(depth - 1)))
                .as((start, inside) -> "<" + start + ">" + inside + "</" + start.replaceAll(" .*", "") + ">");
        Arbitrary<String> link =
                text.map(inside -> "<a href='https://a.example/?b=1&copy=2' hreflang=nl>" + inside + "</a>");
        return Arbitraries.oneOf(text, text, element, link, Arbitraries.just("a<br>b"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> "x" + String.join(" ", list));
    }

    /** The characters between the tags, references decoded as the subset defines them. */
    private static String expectedText(String written) {
        String text = written.replaceAll("<[^>]*>", " ").replaceAll("&(?![a-z#0-9]+;)", "&amp;");
        return Parser.unescapeEntities(text, false);
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static List<String> startTags(String written) {
        Matcher matcher = Pattern.compile("<([a-z]+)").matcher(written);
        return matcher.results().map(found -> found.group(1)).distinct().toList();
    }

    private static Set<String> elements(Element body) {
        return body.getAllElements().stream().map(Element::normalName).collect(java.util.stream.Collectors.toSet());
    }

    private static String clean(String written) {
        return Sanitiser.clean(List.of(written)).toString();
    }
}
