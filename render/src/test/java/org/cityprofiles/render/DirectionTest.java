package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.make.picture.MapSample;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On a page that runs from right to left, whatever runs from left to right is kept apart. */
class DirectionTest {
    /** What Arabic itself writes so, in labels and in the names of formats. */
    private static final String OWN = "JSON-LD|GeoJSON|JSON|CSV|PDF";

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of(SubjectKind.CITY, Sample.PORTO_NUOVO),
                Arguments.of(SubjectKind.CITY, Sample.MILAN),
                Arguments.of(SubjectKind.CITY, Sample.GHENT),
                Arguments.of(SubjectKind.PRACTICE, Sample.SERVICE_CENTRE),
                Arguments.of(SubjectKind.NETWORK, Slug.parse("europe")),
                Arguments.of(SubjectKind.COUNTRY, Slug.parse("it")));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void latinLettersAreIsolated(SubjectKind kind, Slug id) {
        assertThat(texts(body(kind, id)).filter(DirectionTest::isLatin).filter(text -> !isIsolated(text)))
                .isEmpty();
    }

    @Test
    void numbersToDialAreIsolated() {
        assertThat(body(SubjectKind.PRACTICE, Sample.SERVICE_CENTRE).select("a[href^=tel:]"))
                .isNotEmpty()
                .allMatch(link -> link.childrenSize() == 1 && link.child(0).is("bdi[lang=zxx][dir=ltr]"));
    }

    private static Element body(SubjectKind kind, Slug id) {
        ViewOptions options = ViewOptions.of(LanguageTag.parse("ar"), GoldenTest.DAY);
        Renderer renderer = Renderer.of(
                kind == SubjectKind.NETWORK ? MapSample.catalogue() : Sample.catalogue(), new SampleLinks());
        Element body = Jsoup.parse(new String(
                        HtmlPrinter.page(renderer.page(kind, id, options).orElseThrow()), StandardCharsets.UTF_8))
                .body();
        body.select("svg").remove();
        return body;
    }

    private static Stream<TextNode> texts(Element body) {
        List<Element> all = body.getAllElements();
        return all.stream().flatMap(element -> element.textNodes().stream());
    }

    private static boolean isLatin(TextNode text) {
        return text.text()
                .replaceAll(OWN, "")
                .codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
    }

    private static boolean isIsolated(TextNode text) {
        Element parent = Objects.requireNonNull(text.parent());
        Element turned = parent.closest("bdi, [dir]");
        return turned != null && !turned.attr("dir").equals("rtl");
    }
}
