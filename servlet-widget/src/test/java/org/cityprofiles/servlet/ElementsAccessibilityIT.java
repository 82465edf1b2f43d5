package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe finds in a page with custom elements. */
class ElementsAccessibilityIT {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Two of the same, and one that cannot be had. */
    private static final String ELEMENTS =
            """
            <city-profile id=a name=ghent></city-profile>
            <city-profile id=b name=ghent></city-profile>
            <city-profile id=c name=milan view=profile></city-profile>
            <city-network id=d name=inclucities view=map></city-network>
            <city-network id=e name=inclucities view=members></city-network>
            <city-practice id=f name=halle-service-centre view=profile></city-practice>
            <city-profile id=g name=atlantis><a href=/more>Atlantis</a></city-profile>
            """;

    private static ElementsStage stage;

    @BeforeAll
    static void start() {
        stage = new ElementsStage();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"it, LIGHT, 1280", "it, DARK, 1280", "ar, LIGHT, 1280", "ar, DARK, 320", "it, LIGHT, 320"})
    void axeFindsNothing(String language, ColorScheme colours, int width) {
        String dark = "<style>:root {color-scheme: light dark} body {background: Canvas; color: CanvasText}</style>";
        String document = stage.document(language, dark, ELEMENTS)
                .replace("<html", language.equals("ar") ? "<html dir=rtl" : "<html");
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setColorScheme(colours).setViewportSize(width, 900);
        Page page = stage.show(options, HostServer.Answer.html(document));
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            assertThat(ElementsStage.settled(page, id)).as(id).isTrue();
        }

        assertThat(violations(page)).isEmpty();
        page.context().close();
    }

    @Test
    void axeLooksIntoTheElements() {
        Page page = stage.show("<city-profile id=a name=ghent></city-profile>");
        ElementsStage.settled(page, "a");
        page.evaluate("document.getElementById('a').shadowRoot.firstChild.append(document.createElement('img'))");

        assertThat(violations(page).toString()).contains("image-alt");
        page.context().close();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
