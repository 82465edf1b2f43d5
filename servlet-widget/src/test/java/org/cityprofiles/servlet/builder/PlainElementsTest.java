package org.cityprofiles.servlet.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlNode;
import org.cityprofiles.render.html.HtmlTree;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.junit.jupiter.api.Test;

/** What remains of elements that not every editor takes. */
class PlainElementsTest {
    private static String plain(Consumer<Html> content) {
        HtmlTree tree = new HtmlTree();
        content.accept(tree);
        return told(PlainElements.of(tree.nodes()));
    }

    private static String told(List<HtmlNode> nodes) {
        StringBuilder told = new StringBuilder();
        for (HtmlNode node : nodes) {
            if (node instanceof HtmlNode.Element element) {
                told.append('<').append(element.name());
                element.attributes()
                        .forEach((name, value) ->
                                told.append(' ').append(name).append('=').append(value));
                told.append('>').append(told(element.children())).append("</>");
            } else {
                told.append(((HtmlNode.Text) node).text());
            }
        }
        return told.toString();
    }

    @Test
    void wordsBetweenBlocksBecomeAParagraph() {
        assertThat(plain(out -> out.start(Tag.DIV).content("", (html, part) -> {
                    html.text("a");
                    html.element(Tag.P, "b");
                    html.text("c");
                })))
                .isEqualTo("<p>a</><p>b</><p>c</>");
    }

    @Test
    void listsOfFactsBecomeLists() {
        assertThat(plain(out -> out.start(Tag.DL)
                        .content(
                                "",
                                (html, part) -> html.element(Tag.DIV, part, (fact, same) -> {
                                    fact.element(Tag.DT, "Lead");
                                    fact.element(Tag.DD, "Ghent");
                                    fact.element(Tag.DD, "Milan");
                                }))))
                .isEqualTo("<ul><li><strong>Lead</> · Ghent · Milan</></>");
    }

    @Test
    void rowsOfATableBecomeItemsAndItsHeadIsLeftOut() {
        assertThat(plain(out -> out.start(Tag.of("table")).content("", (html, part) -> {
                    html.element(
                            Tag.of("thead"),
                            part,
                            (head, same) -> head.element(
                                    Tag.of("tr"), same, (row, cell) -> row.element(Tag.of("th"), "Member")));
                    html.element(
                            Tag.of("tbody"),
                            part,
                            (body, same) -> body.element(Tag.of("tr"), same, (row, cell) -> {
                                row.element(Tag.of("td"), "Ghent");
                                row.element(Tag.of("td"), "");
                                row.element(Tag.of("td"), "2019");
                            }));
                })))
                .isEqualTo("<ul><li>Ghent · 2019</></>");
    }

    @Test
    void whatIsSetApartByTheStyleSheetIsSetApartByADot() {
        Tag bit = Tag.SPAN.classed("cp-bit");

        assertThat(plain(out -> out.element(Tag.P, "", (html, part) -> {
                    html.element(bit, "Municipality");
                    html.text(" ");
                    html.element(bit, "Belgium");
                })))
                .isEqualTo("<p>Municipality · Belgium</>");
    }

    @Test
    void absoluteLinksStayAndOthersBecomeWords() {
        assertThat(plain(out -> out.element(Tag.P, "", (html, part) -> {
                    html.start(Tag.A).href(Link.of("https://example.org/")).text("there");
                    html.start(Tag.A).href(Link.of("../here")).text("here");
                })))
                .isEqualTo("<p><a href=https://example.org/>there</>here</>");
    }

    @Test
    void drawingsAndFormsAreLeftOut() {
        assertThat(plain(out -> {
                    out.element(Tag.of("svg"), "drawn");
                    out.element(Tag.of("form"), "asked");
                }))
                .isEmpty();
    }
}
