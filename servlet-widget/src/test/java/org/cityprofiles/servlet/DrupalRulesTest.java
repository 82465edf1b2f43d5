package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Drupal's media module asks of an answer, rule by rule (ResourceFetcher, Resource and UrlResolver of its package
 * media.OEmbed). Drupal itself is not run.
 */
class DrupalRulesTest {
    private static final String BASE = "https://www.example.org/city-profiles/";
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create(BASE))
            .build();

    static Stream<String> pages() {
        return Stream.of(
                "it/city/ghent",
                "ar/city/genoa",
                "en/network/inclucities?view=map&theme=dark",
                "el/practice/halle-service-centre",
                "zh/country/it");
    }

    private static WidgetResponse page(String page) {
        URI uri = URI.create("/" + page);
        return HANDLER.handle(
                WidgetRequest.get(uri.getRawPath()).withQuery(uri.getRawQuery() == null ? "" : uri.getRawQuery()));
    }

    /** Drupal looks for JSON first, and then for XML under a media type that the specification does not know. */
    private static List<String> discovered(String page, String type) {
        return Jsoup.parse(Samples.text(page(page)))
                .selectXpath("//link[@type='application/" + type + "+oembed']")
                .eachAttr("href");
    }

    private static WidgetResponse answer(String page) {
        String address = discovered(page, "json").get(0);
        return HANDLER.handle(
                WidgetRequest.get("/v1/oembed").withQuery(URI.create(address).getRawQuery() + "&maxwidth=640"));
    }

    private static JsonObject json(String page) {
        return Json.createReader(new StringReader(Samples.text(answer(page)))).readObject();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void jsonIsDiscovered(String page) {
        assertThat(discovered(page, "json")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void xmlIsDiscovered(String page) {
        assertThat(discovered(page, "xml")).hasSize(1);
    }

    /** Drupal asks about the address in the link, not about the one that was pasted, so the link must hold it all. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsDiscoveredAsksAboutThePastedAddress(String page) {
        assertThat(discovered(page, "json")).singleElement().satisfies(address -> assertThat(address)
                .startsWith(BASE + "v1/oembed?url=" + URLEncoder.encode(BASE + page, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTypeOfTheAnswerIsOneThatDrupalReads(String page) {
        assertThat(answer(page).headers().get("Content-Type")).contains("application/json");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theVersionIsATextAndNoNumber(String page) {
        assertThat(json(page).get("version")).isEqualTo(Json.createValue("1.0"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aRichAnswerHasItsMarkupAndItsProvider(String page) {
        assertThat(json(page).getString("type")).isEqualTo("rich");
        assertThat(json(page).getString("html")).isNotBlank();
        assertThat(json(page).getString("provider_name")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sizesAreWholeNumbersAboveZero(String page) {
        assertThat(Stream.of("width", "height", "cache_age").map(json(page)::get))
                .allMatch(value -> value.getValueType() == JsonValue.ValueType.NUMBER)
                .allMatch(value -> ((JsonNumber) value).isIntegral() && ((JsonNumber) value).intValue() > 0);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thereIsNoThumbnailWithoutItsSize(String page) {
        assertThat(json(page)).doesNotContainKey("thumbnail_url");
    }

    /** Drupal shows the markup in a frame of its own, where no script would tell the page around it anything. */
    @ParameterizedTest
    @MethodSource("pages")
    void theMarkupNeedsNoScriptOfItsOwn(String page) {
        assertThat(Jsoup.parseBodyFragment(json(page).getString("html")).body().getAllElements())
                .extracting(Element::tagName)
                .doesNotContain("script", "style");
    }
}
