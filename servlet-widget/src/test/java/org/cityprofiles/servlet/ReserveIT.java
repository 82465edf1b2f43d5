package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cityprofiles.core.value.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheet that reserves the height of widgets, over the sample catalogue: nothing on the page moves. */
class ReserveIT {
    private static final int TALL = 14_000;
    private static final int AT_ONCE = 16;

    private static TwoSites sites;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        sites = TwoSites.start();
    }

    @AfterAll
    static void stop() {
        if (sites != null) {
            sites.close();
            chromium.close();
        }
    }

    private static List<String> cards() {
        return Stream.of(
                        Samples.CATALOGUE.profiles().stream().map(profile -> "city/" + profile.place()),
                        ids("network/", Samples.CATALOGUE.networks().stream().map(network -> network.id())),
                        ids("practice/", Samples.CATALOGUE.practices().stream().map(practice -> practice.id())))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<String> ids(String kind, Stream<Slug> ids) {
        return ids.map(id -> kind + id);
    }

    private static String page(List<String> subjects, String language) {
        String links = subjects.stream()
                .map(subject -> "<p><a href='{base}" + language + "/" + subject + "?view=card'>" + subject + "</a></p>")
                .collect(Collectors.joining("<hr>"));
        return sites.page(
                TwoSites.document(
                        "<style>body{margin:0}</style><link rel='stylesheet' href='{base}v1/embed.css'>"
                                + "<script>window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                                + "entry => moved += entry.value)).observe({type: 'layout-shift', buffered: true})</script>"
                                + "<script async src='{base}v1/embed.js'></script>",
                        links + "<h2>What stands below</h2>"),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 600, 1_000})
    void nothingMovesAndLittleIsWasted(int width) {
        List<String> cards = cards();
        for (int from = 0; from < cards.size(); from += AT_ONCE) {
            List<String> some = cards.subList(from, Math.min(from + AT_ONCE, cards.size()));
            String language = from % 2 == 0 ? "it" : "en";
            try (Chromium.Tab tab = chromium.tab(
                    new Browser.NewContextOptions().setViewportSize(width, TALL).setDeviceScaleFactor(1))) {
                tab.open(page(some, language));
                tab.page()
                        .waitForFunction(
                                "count => document.querySelectorAll('iframe:not([inert])').length === count",
                                some.size());
                tab.page().waitForTimeout(200);

                assertThat((List<?>) tab.page()
                                .evaluate("Array.from(document.querySelectorAll('p'), p => ["
                                        + "p.firstElementChild.textContent, p.offsetHeight, p.lastElementChild.offsetHeight])"
                                        + ".filter(([, reserved, real]) => reserved < real || reserved > 1.3 * real)"
                                        + ".map(found => found.join(' '))"))
                        .isEmpty();
                assertThat(((Number) tab.page().evaluate("moved")).doubleValue())
                        .isCloseTo(0, Offset.offset(0.0001));
            }
        }
    }
}
