package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe finds in every view, in light, dark and forced colours, on narrow and wide screens and with large text. */
class AccessibilityIT {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String LARGE_TEXT = "document.documentElement.style.fontSize = '200%'";

    private static final Map<String, Page> SCREENS = new LinkedHashMap<>();
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        for (String colours : List.of("light", "dark", "forced")) {
            for (String size : List.of("320", "1280", "large")) {
                SCREENS.put(colours + '-' + size, chromium.page(screen(colours, size)));
            }
        }
    }

    private static Browser.NewContextOptions screen(String colours, String size) {
        return new Browser.NewContextOptions()
                .setViewportSize(size.equals("320") ? 320 : 1280, 900)
                .setColorScheme(colours.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(colours.equals("forced") ? ForcedColors.ACTIVE : ForcedColors.NONE);
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return ShownView.all().stream()
                .flatMap(view -> Stream.of("it", "de", "el", "ar").map(language -> Arguments.of(view, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("views")
    void axeFindsNothing(ShownView view, String language) {
        String html = view.html(LanguageTag.parse(language));
        List<String> found = new ArrayList<>();
        SCREENS.forEach((screen, page) -> {
            chromium.show(page, view + "-" + language, html);
            if (screen.endsWith("large")) {
                page.evaluate(LARGE_TEXT);
            }
            violations(page).forEach(violation -> found.add(screen + ": " + violation));
        });

        assertThat(found).isEmpty();
    }

    @Test
    void axeFindsWhatIsWrong() {
        Page page = SCREENS.values().iterator().next();
        chromium.show(page, "wrong", "<!DOCTYPE html><html><title>x</title><h1>x</h1><h4>y</h4><img src=x>");

        assertThat(violations(page).toString()).contains("image-alt", "html-has-lang", "heading-order");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(AccessibilityIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
