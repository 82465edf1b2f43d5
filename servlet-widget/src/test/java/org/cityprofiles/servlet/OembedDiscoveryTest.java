package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How consumers find out where to ask about a page. */
class OembedDiscoveryTest {
    private static final String BASE = "https://www.example.org/city-profiles/";
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create(BASE))
            .build();
    private static final int READ_BY_WORDPRESS = 153_600;

    private static WidgetResponse get(String path, String query) {
        return HANDLER.handle(WidgetRequest.get(path).withQuery(query));
    }

    private static List<String> addresses(String head, String type) {
        return Jsoup.parse(head)
                .head()
                .select("link[rel=alternate][type=" + type + "]")
                .eachAttr("href");
    }

    private static String asked(String address) {
        String query = URI.create(address).getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith("url="))
                .map(pair -> URLDecoder.decode(pair.substring(4), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/it/city/ghent",
                "/ar/city/genoa",
                "/en/network/inclucities",
                "/el/practice/halle-service-centre",
                "/de/country/it");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysWhereToAskAboutIt(String path) {
        assertThat(addresses(Samples.text(get(path, "")), "application/json+oembed"))
                .singleElement()
                .satisfies(address -> assertThat(asked(address)).isEqualTo(BASE + path.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json+oembed", "text/xml+oembed", "application/xml+oembed"})
    void everyFormatIsThereForWhoeverLooksForIt(String type) {
        assertThat(addresses(Samples.text(get("/it/city/ghent", "")), type)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json+oembed", "text/xml+oembed", "application/xml+oembed"})
    void whereAPageSaysToAskThereIsAnAnswer(String type) {
        String address =
                addresses(Samples.text(get("/it/city/ghent", "")), type).get(0);

        assertThat(get("/v1/oembed", URI.create(address).getRawQuery()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wordPressFindsItInWhatItReads(String path) {
        byte[] page = get(path, "").body().toByteArray();
        String read = new String(page, 0, Math.min(page.length, READ_BY_WORDPRESS), StandardCharsets.UTF_8);

        assertThat(read.substring(0, read.indexOf("</head>"))).contains("application/json+oembed");
    }

    @Test
    void aPageSaysWhatOfItIsToBeEmbedded() {
        String page = Samples.text(get("/en/network/inclucities", "theme=dark&view=map&x=y"));

        assertThat(addresses(page, "application/json+oembed")).singleElement().satisfies(address -> assertThat(
                        asked(address))
                .isEqualTo(BASE + "en/network/inclucities?view=map&theme=dark"));
    }

    @Test
    void aViewThatThereIsNotIsNoConcernOfThePage() {
        assertThat(asked(addresses(Samples.text(get("/it/city/ghent", "view=x")), "application/json+oembed")
                        .get(0)))
                .isEqualTo(BASE + "it/city/ghent");
    }

    @ParameterizedTest
    @CsvSource({"format=json, application/json+oembed", "format=xml, text/xml+oembed"})
    void theHeaderSaysTheSame(String format, String type) {
        assertThat(get("/it/city/ghent", "").headers().get("Link"))
                .contains(
                        "<" + BASE + "v1/oembed?url=https%3A%2F%2Fwww.example.org%2Fcity-profiles%2Fit%2Fcity%2Fghent&"
                                + format + ">; rel=\"alternate\"; type=\"" + type + "\"");
    }

    @Test
    void withoutABaseAddressThereIsNothingToFind() {
        WidgetResponse page = Samples.handler().handle(WidgetRequest.get("/it/city/ghent"));

        assertThat(Samples.text(page)).doesNotContain("oembed");
        assertThat(page.headers()).doesNotContainKey("Link");
    }

    @Test
    void listsCannotBeEmbedded() {
        assertThat(Samples.text(get("/it/cities", ""))).doesNotContain("oembed");
    }
}
