package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe finds in the town's pages, in the frames on them and in shadow trees. */
class HostAccessibilityIT {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Axe is a script: it never comes to an end in frames where they are off, and cannot be put into a page that has
     * changed what all scripts use. What a page hides is not tested.
     */
    private static final Set<Variant> WITHOUT_AXE =
            EnumSet.of(Variant.NO_SCRIPT, Variant.SANDBOXED, Variant.HIDDEN_WIDGETS, Variant.POLLUTED);

    private static Town town;

    @BeforeAll
    static void start() throws IOException {
        town = Town.start();
    }

    @AfterAll
    static void end() {
        if (town != null) {
            town.close();
        }
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(Variant.values())
                .filter(variant -> !WITHOUT_AXE.contains(variant))
                .flatMap(variant -> variant.ways().stream().map(way -> Arguments.of(variant, way)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void axeFindsNothing(Variant variant, Way way) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme :
                variant == Variant.PLAIN ? ColorScheme.values() : new ColorScheme[] {ColorScheme.LIGHT}) {
            Browser.NewContextOptions screen = new Browser.NewContextOptions()
                    .setViewportSize(scheme == ColorScheme.DARK ? 320 : 1280, 900)
                    .setColorScheme(scheme);
            try (Stay stay = Stay.at(town, town.address(variant.language(), variant, way), screen)) {
                if (variant == Variant.TABS) {
                    stay.page().click("#tab2");
                }
                assertThat(stay.settle()).isEmpty();
                found.addAll(violations(stay.page()));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void axeFindsNothingInTheOverview() {
        try (Stay stay = Stay.at(town, town.site().toString(), 768)) {
            assertThat(violations(stay.page())).isEmpty();
        }
    }

    @Test
    void axeFindsAFrameWithoutTitleAndASkippedHeading() {
        try (Stay stay = Stay.at(town, town.address("it", Variant.PLAIN, Way.FRAME), 1280)) {
            assertThat(stay.settle()).isEmpty();
            stay.page().evaluate("() => document.querySelector('iframe').removeAttribute('title')");
            stay.page().evaluate("() => document.querySelector('h1').insertAdjacentHTML('afterend', '<h4>x</h4>')");

            assertThat(violations(stay.page()).toString()).contains("frame-title", "heading-order");
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"LINK", "FRAME", "OEMBED"})
    void axeFindsWhatIsWrongInAFrame(Way way) {
        try (Stay stay = Stay.at(town, town.address("it", Variant.PLAIN, way), 1280)) {
            changed(
                    stay,
                    town.widgets() + "v1/frame/**",
                    frame -> frame.replace("</article>", "<button type=\"button\"></button></article>"));
            assertThat(stay.settle()).isEmpty();

            assertThat(violations(stay.page()).toString()).containsPattern("button-name \\[\\[[^,]*iframe");
        }
    }

    /** Loads the page once more, with what comes from some addresses changed. */
    private static void changed(Stay stay, String addresses, UnaryOperator<String> change) {
        stay.page().route(addresses, route -> {
            APIResponse response = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(change.apply(response.text())));
        });
        stay.page().reload();
    }

    /** What axe has found, and frames into which it could not look. */
    private static List<String> violations(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
        return Stream.concat(
                        results.getViolations().stream(),
                        results.getIncomplete().stream()
                                .filter(rule -> rule.getId().equals("frame-tested")))
                .map(HostAccessibilityIT::told)
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
