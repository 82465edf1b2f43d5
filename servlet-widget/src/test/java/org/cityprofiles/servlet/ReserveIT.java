package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityprofiles.render.view.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheet that reserves the height of widgets, over the sample catalogue: nothing on the page moves. */
class ReserveIT extends BrowserTest {
    private static final int TALL = 12_000;
    private static final int COLUMNS = 4;
    private static final int AT_ONCE = 16;
    private static final int PLACES_WITHOUT_PROFILE = 5;
    private static final double MOST_CARD = 1.3;
    private static final String SHEET = "<link rel='stylesheet' href='{base}v1/embed.css'>";
    /** A language in which nothing is offered: what is shown is in another, with labels in this. */
    private static final String UNOFFERED = "zh";
    /** For it there is no rule of its own: what is reserved is enough for all languages. */
    private static final double MOST_UNOFFERED = 1.5;

    static Stream<Arguments> pages() {
        return Stream.of(320, 600, 1_000).flatMap(width -> Stream.of("it", "en", "de", "el", "ar", UNOFFERED)
                .map(language -> Arguments.of(width, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void nothingMovesAndLittleIsWasted(int width, String language) {
        List<String> views = views(language);
        for (int from = 0; from < views.size(); from += AT_ONCE) {
            List<String> some = views.subList(from, Math.min(from + AT_ONCE, views.size()));
            assertThat(faults(width, language, some, "embed", SHEET)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {320, 600, 1_000})
    void nothingMovesAroundElements(int width) {
        assertThat(faults(width, "it", views("it"), "elements", SHEET)).isEmpty();
    }

    @Test
    void whereNothingIsReservedThingsMove() {
        for (String script : List.of("embed", "elements")) {
            assertThat(faults(600, "it", views("it").subList(0, 2), script, ""))
                    .anyMatch(fault -> fault.contains("moved"))
                    .anyMatch(fault -> fault.contains("city/ghent"));
        }
    }

    /** All views that there are in a language, of all kinds of subjects. */
    private static List<String> views(String language) {
        WidgetHandler handler = Samples.handler();
        return subjects()
                .flatMap(ReserveIT::addresses)
                .filter(view -> handler.handle(WidgetRequest.get("/v1/fragment/" + view.substring(0, view.indexOf('?')))
                                        .withQuery("lang=" + language + "&" + view.substring(view.indexOf('?') + 1)))
                                .status()
                        == 200)
                .toList();
    }

    private static Stream<String> subjects() {
        return Stream.of(
                        Samples.CATALOGUE.profiles().stream().map(profile -> "city/" + profile.place()),
                        Samples.CATALOGUE.places().stream()
                                .filter(place ->
                                        Samples.CATALOGUE.profile(place.id()).isEmpty())
                                .limit(PLACES_WITHOUT_PROFILE)
                                .map(place -> "city/" + place.id()),
                        Samples.CATALOGUE.networks().stream().map(network -> "network/" + network.id()),
                        Samples.CATALOGUE.practices().stream().map(practice -> "practice/" + practice.id()),
                        Samples.CATALOGUE.countries().stream().map(country -> "country/" + country.documentId()))
                .flatMap(some -> some);
    }

    private static Stream<String> addresses(String subject) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> subject.startsWith(kind.word() + '/'))
                .flatMap(kind -> kind.views().stream())
                .map(view -> subject + "?view=" + view.word());
    }

    /** What is reserved too low, or for a card too high, and how far things moved. */
    private static List<String> faults(int width, String language, List<String> views, String script, String sheet) {
        Browser.NewContextOptions screen = new Browser.NewContextOptions()
                .setViewportSize(COLUMNS * width, TALL)
                .setDeviceScaleFactor(1);
        try (Chromium.Tab tab = chromium.tab(screen)) {
            tab.open(page(width, language, views, script, sheet));
            tab.page()
                    .waitForFunction(
                            "count => document.querySelectorAll('iframe:not([inert]), [src]:defined:not(iframe, script,"
                                    + " [aria-busy])').length === count",
                            views.size());
            tab.page().waitForTimeout(200);
            List<?> faults =
                    (List<?>) tab.page().evaluate(FAULTS, language.equals(UNOFFERED) ? MOST_UNOFFERED : MOST_CARD);
            return faults.stream().map(String::valueOf).toList();
        }
    }

    private static final String FAULTS =
            """
            most => [...document.querySelectorAll('p')].map((p, i) =>
                [p.title, reserved[i],
                (p.lastElementChild.shadowRoot?.querySelector('article') ?? p.lastElementChild).offsetHeight])
              .filter(([view, before, real]) => before < real || view.endsWith('=card') && before > most * real)
              .map(found => found.join(' '))
              .concat(moved.map(value => 'moved ' + value))""";

    /** Some columns of one width each. What is reserved is asked for before the loader is there: later all fits. */
    private static String page(int width, String language, List<String> views, String script, String sheet) {
        String columns = IntStream.range(0, COLUMNS)
                .mapToObj(column -> IntStream.range(0, views.size())
                        .filter(i -> i % COLUMNS == column)
                        .mapToObj(views::get)
                        .map(view ->
                                "<p title='" + view + "'>" + widget("{base}" + language + "/" + view, script) + "</p>")
                        .collect(Collectors.joining("<hr>", "<div>", "<h2>What stands below</h2></div>")))
                .collect(Collectors.joining());
        return sites.page(
                TwoSites.document(
                        "<style>body{margin:0;display:flex;align-items:flex-start}div{flex:none;width:" + width
                                + "px}</style>" + sheet
                                + "<script>window.moved = []; new PerformanceObserver(list => list.getEntries().forEach("
                                + "entry => moved.push(entry.value))).observe({type: 'layout-shift', buffered: true})</script>",
                        columns
                                + "<script>window.reserved = Array.from(document.querySelectorAll('p'), p => p.offsetHeight)"
                                + "</script><script async src='{base}v1/" + script + ".js'></script>"),
                Map.of());
    }

    private static String widget(String address, String script) {
        String link = "<a href='" + address + "'>" + address + "</a>";
        String element = "city-" + address.replaceAll(".*/(\\w+)/.*", "$1").replace("city", "profile");
        return script.equals("embed") ? link : "<" + element + " src='" + address + "'>" + link + "</" + element + ">";
    }
}
