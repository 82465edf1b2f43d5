package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view in the language of the page around it. */
class PreferredLanguageTest {
    private final WidgetHandler handler = Samples.handler();

    private WidgetResponse get(String query) {
        return handler.handle(WidgetRequest.get("/v1/tree/city/ghent").withQuery(query));
    }

    @ParameterizedTest
    @CsvSource({
        "prefer=it,          it",
        "prefer=it-CH,       it",
        "prefer=IT,          it",
        "prefer=ar,          ar",
        "prefer=fr,          fr",
        "prefer=de-AT,       de",
        "prefer=ja,          nl",
        "prefer=qqx-klingon, nl",
        "prefer=it&lang=fr,  fr",
        "prefer=0-0,         nl",
        "'',                 nl"
    })
    void theViewIsInItWhereWeHaveWordsInIt(String query, String language) {
        assertThat(get(query).headers()).containsEntry("Content-Language", language);
    }

    @ParameterizedTest
    @CsvSource({"prefer=", "prefer=n", "prefer=%3Cb%3E", "prefer=nl&prefer=it"})
    void whatCannotBeALanguageIsRefused(String query) {
        assertThat(get(query).status()).isEqualTo(400);
    }

    @Test
    void whatIsTheSameIsKeptOnce() {
        get("lang=it");
        get("prefer=it");
        get("prefer=it-CH");

        assertThat(Samples.kept(handler)).isEqualTo(1);
    }

    @Test
    void aCityThatMovedIsFoundInItToo() {
        WidgetResponse moved = Samples.handlerOfOnePlace()
                .handle(WidgetRequest.get("/v1/tree/city/capaci-di-sotto").withQuery("prefer=it-IT"));

        assertThat(moved.headers().get("Location")).endsWith("capaci?prefer=it-IT");
    }
}
