package org.cityprofiles.servlet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The builder page in a browser: choosing, seeing, copying, and that what is copied works on another site. */
class BuilderIT extends BrowserTest {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Browser.NewContextOptions screen(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900);
    }

    private static List<String> violations(Chromium.Tab tab) {
        return new AxeBuilder(tab.page())
                .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "it, 320, LIGHT, subject=city/ghent&accent=e2001a&tab=html",
        "it, 1280, DARK, subject=network/inclucities&view=members&tab=php&script=pinned",
        "ar, 320, DARK, subject=practice/halle-service-centre&tab=plain",
        "ar, 1280, LIGHT, subject=city/ghent&accent=e2001a&tab=wordpress&q=gand"
    })
    void axeFindsNothing(String language, int width, ColorScheme colours, String query) {
        try (Chromium.Tab tab = chromium.tab(screen(width).setColorScheme(colours))) {
            tab.open(sites.base() + language + "/builder?" + query);

            assertThat(violations(tab)).isEmpty();
            assertThat(tab.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void onlyPreviewsScrollSideways(int width) {
        try (Chromium.Tab tab = chromium.tab(screen(width))) {
            tab.open(sites.base() + "de/builder?subject=network/inclucities&view=profile&accent=e2001a");

            assertThat(tab.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void everythingIsChosenWithoutScript() {
        try (Chromium.Tab tab = chromium.tab(screen(1280).setJavaScriptEnabled(false))) {
            tab.open(sites.base() + "builder");
            tab.page().locator("input[type=search]").fill("Gand");
            tab.page().locator(".cp-find button").click();
            tab.page().locator("input[value='city/ghent']").check();
            tab.page().locator("select[name=view]").selectOption("profile");
            tab.page().locator("select[name=heading]").selectOption("2");
            tab.page().locator("input[name=accent]").fill("#e2001a");
            tab.page().locator(".cp-chooser > fieldset > button").click();
            tab.page()
                    .locator(".cp-tabs a", new Page.LocatorOptions().setHasText("Drupal"))
                    .click();

            assertThat(tab.page().locator("textarea").nth(1))
                    .hasValue(
                            "<p><a href=\"" + sites.base()
                                    + "en/city/ghent?view=profile&amp;heading=2&amp;accent=e2001a&amp;prefer=page\" hreflang=\"en\">Ghent</a></p>");
            assertThat(tab.page().locator(".cp-snippet button").first()).isHidden();
            assertThat(tab.page().locator("iframe").first().contentFrame().locator("h2"))
                    .not()
                    .hasCount(0);
        }
    }

    @Test
    void previewsAreShownAndGetTheHeightOfTheirContent() {
        try (Chromium.Tab tab = chromium.tab(screen(1280))) {
            tab.open(sites.base() + "en/builder?subject=city/ghent");
            Locator frame = tab.page().locator("iframe").first();
            frame.scrollIntoViewIfNeeded();
            Locator root = frame.contentFrame().locator("[data-embed-root]");
            root.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            double content = root.boundingBox().height;

            tab.page()
                    .waitForFunction(
                            "([frame, height]) => Math.abs(frame.height - height) < 1.01",
                            List.of(frame.elementHandle(), content));
            assertThat(tab.errors()).isEmpty();
            assertThat(tab.cookies()).isZero();
            assertThat(tab.requests()).allMatch(address -> address.startsWith(sites.base()));
        }
    }

    @Test
    void aSnippetIsCopiedAndSaysSo() {
        Browser.NewContextOptions allowed = screen(1280).setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Chromium.Tab tab = chromium.tab(allowed)) {
            tab.open(sites.base() + "en/builder?subject=city/ghent");
            Locator button = tab.page().locator(".cp-snippet button").nth(1);
            button.click();

            assertThat(tab.page().locator(".cp-snippet [role=status]").nth(1)).hasText("Copied.");
            assertThat(button).isFocused();
            assertThat(tab.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(tab.page().locator("textarea").nth(1).inputValue());
            assertThat(tab.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"html, 1, a", "plain, 0, p a", "html, 0, ''"})
    void whatEditorsOfTextsGetIsWhatItMeans(String way, int snippet, String element) {
        Browser.NewContextOptions allowed = screen(1280).setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (Chromium.Tab tab = chromium.tab(allowed)) {
            tab.open(sites.base() + "en/builder?subject=city/ghent&tab=" + way);
            String code = tab.page().locator("textarea").nth(snippet).inputValue();
            tab.page().locator(".cp-snippet button").nth(snippet).click();
            tab.open(sites.page(
                    TwoSites.document("", "<div id=editor contenteditable></div><textarea></textarea>"), Map.of()));
            tab.page().locator("#editor").focus();
            tab.page().keyboard().press("Control+V");
            tab.page().locator("textarea").focus();
            tab.page().keyboard().press("Control+V");

            Locator pasted = tab.page().locator("#editor");
            assertThat(pasted.locator(element.isEmpty() ? "a" : element).count() > 0)
                    .isEqualTo(!element.isEmpty());
            assertThat(pasted.innerText().contains("<")).isEqualTo(element.isEmpty());
            assertThat(tab.page().locator("textarea").inputValue()).isEqualTo(code);
        }
    }

    @Test
    void aColourThatIsPickedIsWritten() {
        try (Chromium.Tab tab = chromium.tab(screen(1280))) {
            tab.open(sites.base() + "en/builder");
            tab.page().locator("input[type=color]").fill("#123456");

            assertThat(tab.page().locator("#accent")).hasValue("#123456");
        }
    }

    /** Of each block its text, as it is copied. */
    private static List<String> snippets(String query) {
        try (Chromium.Tab tab = chromium.tab()) {
            tab.open(sites.base() + "it/builder?" + query);
            return tab.page().locator("textarea").all().stream()
                    .map(Locator::inputValue)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "pinned"})
    void theLoaderAndALinkShowTheViewOnAnotherSite(String script) {
        List<String> snippets = snippets("subject=city/ghent&heading=2&lang=it&script=" + script);
        String page = sites.page(TwoSites.document(snippets.get(0), "<h1>Host</h1>" + snippets.get(1)), Map.of());
        try (Chromium.Tab tab = chromium.tab().open(page)) {
            assertThat(tab.page().locator("iframe").contentFrame().locator("h2"))
                    .hasText("Gand");
            assertThat(tab.page().locator("iframe")).hasAttribute("title", "Gand");
        }
    }

    @Test
    void aFrameShowsTheViewOnAnotherSiteWithoutScript() {
        String page =
                sites.page(TwoSites.document("", snippets("subject=city/ghent").get(2)), Map.of());
        try (Chromium.Tab tab = chromium.tab(screen(320).setJavaScriptEnabled(false))) {
            tab.open(page);
            Locator frame = tab.page().locator("iframe");

            assertThat(frame.contentFrame().locator("h3")).hasText("Gand");
            assertThat(frame.boundingBox().height)
                    .isGreaterThanOrEqualTo(
                            frame.contentFrame().locator("[data-embed-root]").boundingBox().height);
        }
    }

    @Test
    void aCustomElementShowsTheViewOnAnotherSite() {
        String page =
                sites.page(TwoSites.document("", snippets("subject=city/ghent").get(3)), Map.of());
        try (Chromium.Tab tab = chromium.tab().open(page)) {
            // the builder is in Italian, the other site in English
            assertThat(tab.page().locator("city-profile h3")).hasText("Ghent");
        }
    }
}
