package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.TextPrinter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    static Set<String> names() {
        return GoldenTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordAndAddressOfThePageIsThere(String name) {
        Element fragment = Jsoup.parseBodyFragment(
                        new String(HtmlPrinter.fragment(GoldenTest.view(name)), StandardCharsets.UTF_8))
                .body();
        fragment.select("svg, form, [aria-hidden=true]").remove();
        String text = new String(TextPrinter.text(GoldenTest.view(name)), StandardCharsets.UTF_8);

        assertThat(text).endsWith("\n").doesNotContain("\r", "\n\n\n", "\t").doesNotStartWith("\n");
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(words(fragment)).allSatisfy(word -> assertThat(text).contains(word));
        assertThat(fragment.select("a[href^=http]").eachAttr("href"))
                .allSatisfy(address -> assertThat(text).contains(address));
    }

    /** Between elements more may stand in the text than on the page, such as an address. */
    private static List<String> words(Element fragment) {
        return fragment.getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .flatMap(text -> Stream.of(text.text().strip().split("[ \u00A0]")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyAnAddressMakesALineLong(String name) {
        String text = new String(TextPrinter.text(GoldenTest.view(name)), StandardCharsets.UTF_8);

        assertThat(text.lines().filter(line -> line.codePointCount(0, line.length()) > 72))
                .allMatch(line -> line.contains("<http"));
    }
}
