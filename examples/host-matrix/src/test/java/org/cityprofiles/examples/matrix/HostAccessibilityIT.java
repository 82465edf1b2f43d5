package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe finds in the town's pages, in the frames on them and in shadow trees. */
class HostAccessibilityIT {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

    /** Pages whose frames may run scripts: axe is one, and never comes to an end where they are off. */
    static Stream<Arguments> pages() {
        return Stream.of(Variant.PLAIN, Variant.STRICT_CSP, Variant.DARK, Variant.ARABIC, Variant.TWICE)
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

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
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
