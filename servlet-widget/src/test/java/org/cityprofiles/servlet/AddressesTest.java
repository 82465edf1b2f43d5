package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final WidgetHandler HANDLER = Samples.handler();

    private static WidgetResponse get(String path) {
        String[] parts = path.split("\\?", 2);
        return HANDLER.handle(WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : ""));
    }

    static Stream<String> pagesOfAllPlaces() {
        return Samples.CATALOGUE.places().stream().map(Place::id).flatMap(id -> Labels.languages().stream()
                .map(language -> "/" + language + "/city/" + id));
    }

    @ParameterizedTest
    @MethodSource("pagesOfAllPlaces")
    void everyPlaceHasAPageInEveryLabelLanguage(String path) {
        assertThat(get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/it/",
                "/el/",
                "/fr/",
                "/it/cities",
                "/de/networks",
                "/en/practices",
                "/nl/search",
                "/v1/fragment/city/ghent?view=profile",
                "/v1/tree/city/ghent?view=profile",
                "/v1/text/city/ghent?view=profile",
                "/v1/data/city/ghent",
                "/v1/data/network/inclucities",
                "/v1/data/practice/halle-service-centre",
                "/v1/data/country/it",
                "/health/live",
                "/health/ready"
            })
    void isThere(String path) {
        assertThat(get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xx/",
                "/IT/",
                "/it-IT/",
                "/gr/city/milan",
                "/it/city/atlantis",
                "/it/network/ghent",
                "/it/country/xx",
                "/it/country/IT",
                "/it/cities/",
                "/it/home",
                "/xx/cities",
                "/v1/data/village/ghent",
                "/v1/data/city/atlantis",
                "/v1/data/city/ghent.xml",
                "/v1/tree/city/atlantis",
                "/v1/text/network/atlantis",
                "/it/city/Ghent",
                "/it/city/ghent/",
                "/it/city/",
                "/it/city",
                "/it//city/ghent",
                "//it/city/ghent",
                "/it/city/g%68ent",
                "/it/city/ghent;jsessionid=1",
                "/it/../it/city/ghent",
                "/it/city/%2e%2e",
                "/it/city/ghent%00",
                "/it/city/%C0%AF",
                "/v1/fragment/village/ghent",
                "/v1/fragment/city/atlantis",
                "/v1/fragment/city/ghent/x/y/z/a/b/c/d/e",
                "/health/",
                "/assets/0/city-profiles.00000000.css",
                "/assets/",
                "/favicon.ico",
                "/robots.txt"
            })
    void isNotThere(String path) {
        assertThat(get(path).status()).isEqualTo(404);
    }

    @Test
    void theRootLeadsToTheDefaultLanguageOfTheCatalogue() {
        assertThat(get("/").headers()).containsEntry("Location", "en/");
    }

    @Test
    void theRootLeadsThereForNow() {
        assertThat(get("/").status()).isEqualTo(302);
    }

    @Test
    void theRootLeadsToTheDefaultLanguageThatIsSet() {
        WidgetHandler handler = WidgetHandler.builder(Samples.CATALOGUE)
                .defaultLanguage(LanguageTag.parse("nl"))
                .build();

        assertThat(handler.handle(WidgetRequest.get("/")).headers()).containsEntry("Location", "nl/");
    }

    @Test
    void theMountWithoutItsSlashLeadsBelowTheMount() {
        WidgetRequest request = WidgetRequest.get("").withMount("/town/city-profiles");

        assertThat(HANDLER.handle(request).headers()).containsEntry("Location", "city-profiles/en/");
    }

    @Test
    void aLanguageWithoutItsSlashLeadsToItsHomePage() {
        assertThat(get("/it").headers()).containsEntry("Location", "it/");
    }

    @ParameterizedTest
    @CsvSource({"/?theme=dark&x=1, en/?theme=dark", "/it?theme=dark&theme2=x, it/?theme=dark"})
    void theWayToTheHomePageKeepsWhatIsUnderstood(String address, String location) {
        assertThat(get(address).headers()).containsEntry("Location", location);
    }

    @Test
    void onTheWayToTheHomePageOtherValuesAreRefused() {
        assertThat(get("/?theme=purple").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/it/city/capaci-di-sotto,            '',                    ../../it/city/capaci",
        "/it/city/capaci-di-sotto,            theme=dark&x=y,        ../../it/city/capaci?theme=dark",
        "/v1/fragment/city/capaci-di-sotto,   'heading=2&lang=it',   ../../../v1/fragment/city/capaci?lang=it&heading=2",
        "/v1/tree/city/capaci-di-sotto,       'accent=%230A5A66',    ../../../v1/tree/city/capaci?accent=0a5a66",
        "/v1/text/city/capaci-di-sotto,       'view=networks',       ../../../v1/text/city/capaci?view=networks",
        "/v1/data/city/capaci-di-sotto,       'theme=dark',          ../../../v1/data/city/capaci",
        "/it/practice/old,                    '',                    ../../it/practice/new",
        "/it/city/capaci-di-sotto,            'view=networks&theme=dark',../../it/city/capaci?view=networks&theme=dark",
        "/it/network/old,                     'sections=map,members','../../it/network/new?sections=map,members'"
    })
    void aFormerIdLeadsToThePresentOne(String path, String query, String location) {
        WidgetResponse response =
                Samples.handlerOfOnePlace().handle(WidgetRequest.get(path).withQuery(query));

        assertThat(response.headers()).containsEntry("Location", location);
    }

    @Test
    void aFormerIdLeadsThereForGood() {
        assertThat(Samples.handlerOfOnePlace()
                        .handle(WidgetRequest.get("/it/city/capaci-di-sotto"))
                        .status())
                .isEqualTo(301);
    }

    /** A browser lets elements on other sites follow only where the redirection itself says that it may. */
    @Test
    void elementsOfOtherSitesMayFollow() {
        assertThat(Samples.handlerOfOnePlace()
                        .handle(WidgetRequest.get("/v1/tree/city/capaci-di-sotto"))
                        .headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Cross-Origin-Resource-Policy", "cross-origin");
    }

    @Test
    void theStyleSheetThatPagesLinkIsThere() {
        assertThat(Samples.styleSheetPaths(HANDLER))
                .hasSize(2)
                .allMatch(path -> get(path).status() == 200);
    }

    @Test
    void theListLinksToEveryPlace() {
        assertThat(Samples.text(get("/it/cities")))
                .contains(Samples.CATALOGUE.places().stream()
                        .map(place -> "href=\"../it/city/" + place.id() + '"')
                        .toList());
    }

    static Stream<String> pagesWithLinks() {
        return Stream.of(
                        Stream.of("/it/", "/it/cities", "/it/networks", "/it/practices", "/it/search"),
                        Samples.CATALOGUE.places().stream().map(place -> "/it/city/" + place.id()),
                        Samples.CATALOGUE.networks().stream().map(network -> "/it/network/" + network.id()),
                        Samples.CATALOGUE.practices().stream().map(practice -> "/it/practice/" + practice.id()),
                        Samples.CATALOGUE.countries().stream().map(country -> "/it/country/" + country.documentId()))
                .flatMap(paths -> paths);
    }

    @ParameterizedTest
    @MethodSource("pagesWithLinks")
    void everyLinkOfAPageLeadsSomewhere(String path) {
        assertThat(Pattern.compile("(?:href|action)=\"((?:\\.\\./)+|\\./)([^\"#]+)\"")
                        .matcher(Samples.text(get(path)))
                        .results()
                        .map(link -> "/" + link.group(2).replace("&amp;", "&"))
                        .distinct())
                .isNotEmpty()
                .allMatch(link -> get(link).status() == 200);
    }

    @Test
    void aFragmentWithoutALanguageIsInTheFirstOfItsDocument() {
        assertThat(get("/v1/fragment/city/ghent?view=profile").headers()).containsEntry("Content-Language", "nl");
    }

    @Test
    void aFragmentIsInTheLanguageAskedFor() {
        assertThat(HANDLER.handle(WidgetRequest.get("/v1/fragment/city/ghent").withQuery("lang=el&view=profile"))
                        .headers())
                .containsEntry("Content-Language", "el");
    }
}
