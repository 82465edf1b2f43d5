package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReserveSheetTest {
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create("https://widgets.example/"))
            .build();
    private static final WidgetRequest REQUEST = WidgetRequest.get("/v1/embed.css");
    private static final String CSS = Samples.text(HANDLER.handle(REQUEST));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[href*=\"/city/\"],city-profile{--city-profile:",
                "a[href*=\"/city/ghent?\"],[src*=\"/city/ghent?\"],[src$=\"/city/ghent\"],"
                        + "city-profile[name=\"ghent\"]{--city-profile:",
                ":is(a[href*=\"/de/city/ghent?\"],[src*=\"/de/city/ghent?\"],[src$=\"/de/city/ghent\"]):not([src][lang],",
                "city-network[name=\"inclucities\"]{--city-profile:",
                "city-country[name=\"it\"]{--city-profile:",
                "}city-network{--city-embed:var(--city-card)}",
                "}city-country{--city-embed:var(--city-profile)}",
                "a[href*=\"view=map\"],[src*=\"view=map\"]{--city-embed:var(--city-map)}",
                "[view=map]{--city-embed:var(--city-map)}"
            })
    void thereIsARuleForEveryKindSubjectLanguageAndView(String rule) {
        assertThat(CSS).contains(rule);
    }

    @Test
    void onlyOurLinksThatNameTheirViewAreGivenRoom() {
        assertThat(CSS)
                .startsWith("@media screen and (scripting:enabled){:is(a:is([href^=\"https://widgets.example/\"],"
                        + "[href^=\"/\"]):is([href*=\"/city/\"],[href*=\"/network/\"],[href*=\"/practice/\"],"
                        + "[href*=\"/country/\"])[href*=\"view=\"][data-city-embed],")
                .contains(":not([href$=\"#plain\"],");
    }

    @Test
    void itIsMadeOnceForACatalogue() {
        int kept = Samples.kept(HANDLER);
        HANDLER.handle(REQUEST);

        assertThat(Samples.kept(HANDLER)).isEqualTo(kept);
    }

    @Test
    void itIsSmall() {
        assertThat(HANDLER.handle(REQUEST.withAcceptEncoding("gzip")).body().length())
                .isLessThan(16_384);
    }
}
