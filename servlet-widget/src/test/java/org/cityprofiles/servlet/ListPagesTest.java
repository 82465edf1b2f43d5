package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPagesTest {
    private static final WidgetHandler HANDLER = Samples.handler();

    private static String get(String path, String query) {
        return Samples.text(HANDLER.handle(WidgetRequest.get(path).withQuery(query)));
    }

    @Test
    void aCountryLimitsTheCities() {
        assertThat(get("/en/cities", "country=be"))
                .contains("href=\"../en/city/ghent\"")
                .doesNotContain("href=\"../en/city/milan\"");
    }

    @Test
    void aCountryLimitsTheNetworksToThoseOfItsCities() {
        assertThat(get("/en/networks", "country=lv"))
                .contains("href=\"../en/network/inclucities\"")
                .doesNotContain("href=\"../en/network/le-citta-del-dialogo\"");
    }

    @Test
    void aChoiceThatNothingFitsIsAPageThatSaysSo() {
        assertThat(get("/en/practices", "country=it")).contains("Nothing fits this choice.");
    }

    @ParameterizedTest
    @CsvSource({"Gand", "GENT", "ghe", "%CE%B3%CE%B1%CE%BD%CE%B4%CE%B7"})
    void aCityIsFoundByItsNamesInAllLanguages(String query) {
        assertThat(get("/en/search", "q=" + query)).contains("href=\"../en/city/ghent\"");
    }

    @Test
    void aQuestionStandsInItsFieldAndInTheHeadingOnly() {
        String page = get("/en/search", "q=zq8%22%3E%3Cb%3E");

        assertThat(page).contains("value=\"zq8&quot;&gt;&lt;b&gt;\"").doesNotContain("<b>");
        assertThat(page.substring(0, page.indexOf("<main"))
                        .replaceAll("<link rel=\"alternate\"[^>]*>", "")
                        .replaceAll("<a href=[^>]*hreflang[^>]*>", ""))
                .doesNotContain("zq8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/cities", "/en/networks", "/en/practices", "/en/search"})
    void aListIsMarkedInTheMenu(String path) {
        assertThat(get(path, "")).contains("href=\".." + path + "\" aria-current=\"page\"");
    }

    @Test
    void formsStayOnTheServerThatAnswered() {
        WidgetHandler handler = WidgetHandler.builder(Samples.CATALOGUE)
                .baseAddress(URI.create("https://www.example.org/profiles"))
                .build();

        assertThat(Samples.text(handler.handle(WidgetRequest.get("/en/cities"))))
                .contains("action=\"../en/cities\"")
                .contains("href=\"https://www.example.org/profiles/en/networks\"");
    }

    @Test
    void aPageOffersItsData() {
        assertThat(get("/en/city/ghent", ""))
                .contains("href=\"../../v1/data/city/ghent\"")
                .contains("href=\"../../v1/data/city/ghent.jsonld\"")
                .contains("href=\"../../v1/text/city/ghent?view=profile\"");
    }
}
