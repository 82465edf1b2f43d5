package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryKeysTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final String PAGE = "/it/city/ghent";
    private static final String FRAGMENT = "/v1/fragment/city/ghent";

    private static WidgetResponse get(String path, String query) {
        return HANDLER.handle(WidgetRequest.get(path).withQuery(query));
    }

    @ParameterizedTest
    @CsvSource({
        "/it/city/ghent,          theme=dark",
        "/it/city/ghent,          heading=2",
        "/it/,                    theme=light",
        "/v1/fragment/city/ghent, lang=el&view=profile&heading=none&theme=auto&instance=a1",
        "/v1/fragment/city/ghent, heading=6",
        "/v1/fragment/city/ghent, accent=%230a5a66&sections=takeaways&order=name",
        "/v1/fragment/city/ghent, 'sections=takeaways,networks&accent=E2001A'",
        "/v1/tree/network/inclucities, view=members&order=period",
        "/v1/text/practice/halle-service-centre, view=profile",
        "/it/city/ghent,          sections=networks",
        "/it/cities,              country=it",
        "/it/cities,              country=",
        "/it/cities,              topic=nothing",
        "/it/networks,            topic=reception&country=be",
        "/it/practices,           topic=&country=",
        "/it/search,              q=",
        "/it/search,              q=%3Cb%3E&theme=dark"
    })
    void knownValuesAreTaken(String path, String query) {
        assertThat(get(path, query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/it/city/ghent,          theme=purple",
        "/it/city/ghent,          theme=",
        "/it/city/ghent,          theme",
        "/it/city/ghent,          theme=dark&theme=dark",
        "/it/city/ghent,          heading=1",
        "/it/city/ghent,          heading=02",
        "/it/,                    theme=DARK",
        "/v1/fragment/city/ghent, lang=xx",
        "/v1/fragment/city/ghent, view=members",
        "/v1/tree/network/inclucities, view=practices",
        "/v1/fragment/city/ghent, accent=red",
        "/v1/fragment/city/ghent, accent=%23fff",
        "/v1/fragment/city/ghent, sections=",
        "/v1/fragment/city/ghent, 'sections=networks,nothing'",
        "/v1/fragment/city/ghent, order=size",
        "/it/cities,              country=xx",
        "/it/cities,              country=IT",
        "/it/cities,              country=jp",
        "/it/cities,              country=it&country=it",
        "/it/networks,            topic=nothing",
        "/it/practices,           topic=RECEPTION",
        "/it/search,              q=a&q=b",
        "/v1/fragment/city/ghent, lang=",
        "/v1/fragment/city/ghent, view=nothing",
        "/v1/fragment/city/ghent, heading=7",
        "/v1/fragment/city/ghent, instance=A",
        "/v1/fragment/city/ghent, instance=123456789",
        "/v1/fragment/city/ghent, instance=",
        "/it/city/ghent,          x=%zz",
        "/health/live,            x=%zz"
    })
    void otherValuesAreRefused(String path, String query) {
        assertThat(get(path, query).status()).isEqualTo(400);
    }

    @Test
    void aRefusalNamesWhatIsAllowed() {
        assertThat(Samples.text(get(FRAGMENT, "heading=7&lang=en"))).contains("Allowed values: 2, 3, 4, 5, 6, none");
    }

    @Test
    void aRefusalIsInTheLanguageOfThePage() {
        assertThat(Samples.text(get(PAGE, "theme=purple"))).contains("Valori ammessi: light, dark, auto");
    }

    @Test
    void aRefusalOfAFragmentIsInTheLanguageAskedFor() {
        assertThat(get(FRAGMENT, "heading=7&lang=de").headers()).containsEntry("Content-Language", "de");
    }

    @Test
    void aRefusedCountryNamesThoseThatThereAre() {
        assertThat(Samples.text(get("/en/cities", "country=xx")))
                .contains("Allowed values: be, de, es, fr, gr, it, lv");
    }

    @Test
    void aRefusedViewNamesThoseOfItsKind() {
        assertThat(Samples.text(get("/v1/fragment/practice/halle-service-centre", "view=members&lang=en")))
                .contains("Allowed values: profile, card");
    }

    @Test
    void aRefusalOfDataNamesWhatIsAllowedInJson() {
        assertThat(Samples.text(get("/v1/tree/city/ghent", "theme=x")))
                .isEqualTo("{\"error\":\"bad-request\",\"allowed\":[\"light\",\"dark\",\"auto\"]}\n");
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        assertThat(get("/it/search", "q=" + "a".repeat(101)).status()).isEqualTo(400);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThat(get(PAGE, "theme=purple").headers()).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void unknownKeysChangeNothing() {
        assertThat(get(PAGE, "utm_source=x&%3Cb%3E=1").body().toByteArray())
                .isEqualTo(get(PAGE, "").body().toByteArray());
    }

    @Test
    void aHeadingOnACompletePageChangesNothing() {
        assertThat(get(PAGE, "heading=4").body().toByteArray())
                .isEqualTo(get(PAGE, "").body().toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"2, <h2", "6, <h6"})
    void aFragmentBeginsWithTheHeadingAskedFor(String heading, String tag) {
        assertThat(Samples.text(get(FRAGMENT, "view=profile&heading=" + heading)))
                .contains(tag);
    }

    @Test
    void aFragmentBeginsWithTheThirdHeadingOtherwise() {
        assertThat(get(FRAGMENT, "").body().toByteArray())
                .isEqualTo(get(FRAGMENT, "heading=3&theme=auto&view=card&order=country&lang=nl")
                        .body()
                        .toByteArray());
    }

    @Test
    void aFragmentHasNoIds() {
        assertThat(Samples.text(get(FRAGMENT, ""))).doesNotContain(" id=");
    }

    @Test
    void idsOfAnInstanceBeginWithItsName() {
        assertThat(Samples.text(get(FRAGMENT, "view=profile&instance=left"))).contains(" id=\"left-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=dark", "theme=light"})
    void theThemeIsInThePage(String query) {
        assertThat(Samples.text(get(PAGE, query))).contains("data-theme=\"" + query.substring("theme=".length()) + '"');
    }
}
