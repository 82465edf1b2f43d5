package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHeadersTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final String PAGE = "/it/city/ghent";
    private static final String FRAGMENT = "/v1/fragment/city/ghent";

    private static WidgetResponse get(String path) {
        return HANDLER.handle(WidgetRequest.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", FRAGMENT, "/health/live", "/health/ready", "/", "/nothing", "/v1/fragment/x"})
    void everyAnswerForbidsToGuessItsType(String path) {
        assertThat(get(path).headers()).containsEntry("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", FRAGMENT, "/health/live", "/health/ready", "/", "/nothing", "/v1/fragment/x"})
    void everyAnswerKeepsItsAddressToItself(String path) {
        assertThat(get(path).headers()).containsEntry("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", FRAGMENT, "/health/live", "/health/ready", "/", "/nothing", "/v1/fragment/x"})
    void noAnswerMayDoWhatItsPolicyDoesNotName(String path) {
        assertThat(get(path).headers().get("Content-Security-Policy")).startsWith("default-src 'none';");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", FRAGMENT, "/health/live", "/", "/nothing"})
    void noAnswerSetsACookie(String path) {
        assertThat(get(path).headers()).doesNotContainKey("Set-Cookie");
    }

    @Test
    void aPageMayLoadOurStyleSheetOnly() {
        assertThat(get(PAGE).headers())
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors *");
    }

    @Test
    void aFragmentOpenedAloneIsInASandbox() {
        assertThat(get(FRAGMENT).headers())
                .containsEntry("Content-Security-Policy", "default-src 'none'; style-src 'self'; sandbox");
    }

    @Test
    void otherSitesMayReadAFragment() {
        assertThat(get(FRAGMENT).headers()).containsEntry("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tree/city/ghent",
                "/v1/text/city/ghent",
                "/v1/data/city/ghent",
                "/v1/data/city/ghent.jsonld",
                "/v1/data/cities.geojson",
                "/v1/data/memberships.csv",
                "/v1/data/city/atlantis"
            })
    void otherSitesMayReadData(String path) {
        assertThat(get(path).headers()).containsEntry("Access-Control-Allow-Origin", "*");
    }

    @Test
    void aPageThatAnswersAQuestionIsNotListedBySearchEngines() {
        assertThat(HANDLER.handle(WidgetRequest.get("/it/search").withQuery("q=gand"))
                        .headers())
                .containsEntry("X-Robots-Tag", "noindex");
        assertThat(get("/it/search").headers()).doesNotContainKey("X-Robots-Tag");
    }

    @Test
    void aFragmentIsNotListedBySearchEngines() {
        assertThat(get(FRAGMENT).headers()).containsEntry("X-Robots-Tag", "noindex");
    }

    @ParameterizedTest
    @CsvSource({
        "/it/city/ghent,          text/html;charset=utf-8",
        "/it/,                    text/html;charset=utf-8",
        "/v1/fragment/city/ghent, text/html;charset=utf-8",
        "/nothing,                text/html;charset=utf-8",
        "/it/search,              text/html;charset=utf-8",
        "/v1/tree/city/ghent,     application/json;charset=utf-8",
        "/v1/text/city/ghent,     text/plain;charset=utf-8",
        "/v1/data/city/ghent,     application/json;charset=utf-8",
        "/v1/data/city/ghent.jsonld, application/ld+json",
        "/v1/data/cities.geojson, application/geo+json",
        "/v1/data/memberships.csv, text/csv;charset=utf-8",
        "/v1/tree/city/atlantis,  application/json;charset=utf-8",
        "/v1/text/city/atlantis,  text/plain;charset=utf-8",
        "/health/live,            application/json;charset=utf-8",
        "/health/nothing,         application/json;charset=utf-8"
    })
    void theTypeIsTold(String path, String type) {
        assertThat(get(path).headers()).containsEntry("Content-Type", type);
    }

    @Test
    void theTypeOfTheStyleSheetIsTold() {
        assertThat(get(Samples.styleSheetPath(HANDLER)).headers())
                .containsEntry("Content-Type", "text/css;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({"/it/city/ghent, it", "/el/city/ghent, el", "/de/, de", "/it/nothing, it", "/nothing, en"})
    void theLanguageIsTold(String path, String language) {
        assertThat(get(path).headers()).containsEntry("Content-Language", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", FRAGMENT})
    void proxiesMayKeepAPageForAnHour(String path) {
        assertThat(get(path).headers())
                .containsEntry(
                        "Cache-Control",
                        "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800");
    }

    @Test
    void theStyleSheetIsKeptForGood() {
        assertThat(get(Samples.styleSheetPath(HANDLER)).headers())
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void theStateOfTheServerIsNotKept(String path) {
        assertThat(get(path).headers()).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void whatIsMissingIsKeptForAMinute() {
        assertThat(get("/it/city/atlantis").headers()).containsEntry("Cache-Control", "public, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/"})
    void aPageDependsOnTheCodingsAccepted(String path) {
        assertThat(get(path).headers()).containsEntry("Vary", "Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {FRAGMENT, "/health/live", "/nothing", "/"})
    void whatIsNeverCompressedDependsOnNothing(String path) {
        assertThat(get(path).headers()).doesNotContainKey("Vary");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, FRAGMENT, "/nothing", "/health/live"})
    void theLengthIsThatOfTheBody(String path) {
        WidgetResponse response = get(path);

        assertThat(response.headers())
                .containsEntry("Content-Length", String.valueOf(response.body().length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, FRAGMENT, "/nothing", "/health/live", "/", "/it/city/ghent?theme=x"})
    void theHeadHasTheSameHeaders(String path) {
        assertThat(HANDLER.handle(WidgetRequest.get(path).withMethod("HEAD")).headers())
                .isEqualTo(get(path).headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, FRAGMENT, "/nothing", "/health/live"})
    void theHeadHasNoBody(String path) {
        assertThat(HANDLER.handle(WidgetRequest.get(path).withMethod("HEAD"))
                        .body()
                        .length())
                .isZero();
    }
}
