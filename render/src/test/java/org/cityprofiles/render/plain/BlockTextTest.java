package org.cityprofiles.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.cityprofiles.render.html.HtmlNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class BlockTextTest {
    private static final int COLUMNS = 72;

    @Test
    void headingsAreUnderlinedByDepth() {
        assertThat(text("<h2 class=cp-name>Γάνδη</h2><h3>Δίκτυα</h3><h4>中国</h4><p>a</p>"))
                .isEqualTo("Γάνδη\n=====\n\nΔίκτυα\n------\n\n中国\n~~~~\n\na\n");
    }

    @Test
    void aHeadingOutsideTheOutlineLooksLikeOne() {
        assertThat(text("<p class=cp-name>A</p><p class=cp-h>B</p>")).isEqualTo("A\n=\n\nB\n-\n");
    }

    @Test
    void listsHaveDashesAndNumbers() {
        assertThat(text("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"))
                .isEqualTo("- a\n  1. b\n  2. c\n- d\n");
    }

    @Test
    void itemsOfSeveralLinesStandApart() {
        assertThat(text("<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>")).isEqualTo("- a\n  b\n\n- c\n");
    }

    @Test
    void tablesAreListsOfLabelsAndValues() {
        String head = "<caption>Members</caption><thead><tr><th>Name</th><th>Role</th><th>Since</th></tr></thead>";
        String group = "<tr><th colspan=3>Italy</th></tr>";

        assertThat(text("<table>" + head + group + "<tr><th>Milan</th><td>Lead</td><td></td></tr></table>"))
                .isEqualTo("Members\n\nItaly\n\n- Milan\n  Role: Lead\n");
    }

    @Test
    void whatStandsOnceForSeveralRowsStandsInEach() {
        String head = "<thead><tr><th>Mentor</th><th>Learns</th><th>Topic</th></tr></thead>";
        String first = "<tr><th scope=rowgroup rowspan=2>Ghent</th><td>Milan</td><td>Ports</td></tr>";

        assertThat(text("<table>" + head + first + "<tr><td>Halle</td><td>Boats</td></tr>"
                        + "<tr><th scope=rowgroup>Ulm</th><td>Pisa</td></tr></table>"))
                .isEqualTo(
                        """
                        - Mentor: Ghent
                          Learns: Milan
                          Topic: Ports
                        - Mentor: Ghent
                          Learns: Halle
                          Topic: Boats
                        - Mentor: Ulm
                          Learns: Pisa
                        """);
    }

    @Test
    void whatStandsBelowInACellBeginsALine() {
        String cell =
                "<a href='/u'>Union</a><details><summary>2 parts</summary><ul><li>Ulm</li><li>Pisa</li></ul></details>";

        assertThat(text("<table><tr><th>" + cell + "</th><td><div>Lead</div><div>Mentor</div></td></tr></table>"))
                .isEqualTo("- Union </u>\n  2 parts\n  Ulm\n  Pisa\n  Lead\n  Mentor\n");
    }

    @Test
    void termsAreLabels() {
        assertThat(text("<dl><dt>Lead</dt><dd>Milan</dd><div><dt>Since:</dt><dd>2010</dd></div>"
                        + "<dt>Partners</dt><dd><ul><li>Ghent</li></ul></dd></dl>"))
                .isEqualTo("Lead: Milan\nSince: 2010\nPartners:\n  - Ghent\n");
    }

    @Test
    void addressesFollowTheirWordsUnlessTheyAreTheWords() {
        assertThat(text(
                        "<p><a href='https://example.org/a'>A page</a>, <a href='https://example.org/'>example.org</a>, "
                                + "<a href='tel:+3902123'>+39 02 123</a>, <a href='mailto:a@b.org'>Write</a>, "
                                + "<a href='#x'>below</a></p>"))
                .isEqualTo(
                        """
                        A page <https://example.org/a>, example.org, +39 02 123, Write
                        <mailto:a@b.org>, below
                        """);
    }

    @Test
    void anAddressIsNeverBroken() {
        String address = "https://example.org/" + "中/a-b ".replace(" ", "").repeat(30);

        assertThat(text("<p>word <a href='" + address + "'>words</a> word</p>"))
                .isEqualTo("word words\n<" + address + ">\nword\n");
    }

    @Test
    void remarksAreSeparatedAsOnThePage() {
        assertThat(text("<p><span class=cp-vh>Also</span> <span class=cp-bit>a</span> <span class=cp-bit>b</span> </p>"
                        + "<p><a>t</a> <span class=cp-bit>c</span></p>"))
                .isEqualTo("Also: a · b\n\nt · c\n");
    }

    @Test
    void quotationsAreMarked() {
        assertThat(text("<blockquote><div class=cp-prose><p>a</p><p><q>b</q></p></div></blockquote>"))
                .isEqualTo("> a\n\n> “b”\n");
    }

    @Test
    void picturesGiveWayToTheirWords() {
        assertThat(text("<p>a<svg><title>T</title></svg></p><img alt='A pier'><p><abbr title='long'>l</abbr></p>"))
                .isEqualTo("a\n\n[A pier]\n\nl (long)\n");
    }

    @Test
    void chineseIsBrokenBetweenIdeographsButNotBeforePunctuation() {
        assertThat(text("<p>" + "中".repeat(36) + "。国</p>")).isEqualTo("中".repeat(35) + "\n中。国\n");
    }

    @Test
    void textFromRightToLeftStaysAsItIs() {
        assertThat(text("<p>الميناء الجديد</p>")).isEqualTo("الميناء الجديد\n");
    }

    @Test
    void noBreakSpacesAreKept() {
        assertThat(text("<p>12\u00A0km</p>")).isEqualTo("12\u00A0km\n");
    }

    @Property
    void linesAreShortAndNothingIsLost(
            @ForAll
                    List<
                                    @net.jqwik.api.constraints.NotBlank
                                    @net.jqwik.api.constraints.StringLength(max = 40) @CharRange(from = 'a', to = 'z')
                                    String>
                            words) {
        String text = text("<p>" + String.join(" ", words) + "</p>");

        assertThat(text.lines()).allMatch(line -> line.length() <= COLUMNS);
        assertThat(text.strip().replace('\n', ' ')).isEqualTo(String.join(" ", words));
    }

    private static String text(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return new String(BlockText.print((HtmlNode.Element) node(body)), StandardCharsets.UTF_8);
    }

    private static HtmlNode node(Node node) {
        if (node instanceof TextNode text) {
            return new HtmlNode.Text(text.getWholeText());
        }
        Element element = (Element) node;
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        List<HtmlNode> children = new ArrayList<>();
        element.childNodes().forEach(child -> children.add(node(child)));
        return new HtmlNode.Element(element.tagName(), attributes, children);
    }
}
