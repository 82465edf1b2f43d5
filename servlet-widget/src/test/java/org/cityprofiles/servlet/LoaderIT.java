package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cityprofiles.servlet.visit.AssetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The loader on a host's page: which links it turns into frames, and that these get the height of their content. */
class LoaderIT extends BrowserTest {
    private static final String LINK = "<p><a href='{base}it/city/ghent?view=card'>Gent</a></p>";

    /** All frames of a tab, when so many have told their heights. */
    private static Locator frames(Chromium.Tab tab, int count) {
        Locator shown = tab.page().locator("iframe:not([inert])");
        shown.nth(count - 1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return shown;
    }

    private static double content(Locator frame) {
        return ((Number) frame.contentFrame()
                        .locator("[data-embed-root]")
                        .evaluate("root => Math.ceil(root.getBoundingClientRect().height)"))
                .doubleValue();
    }

    /** The frame of an author, when it has told its height. */
    private static Locator heard(Chromium.Tab tab) {
        Locator found = tab.page().locator("iframe[style*=height]");
        found.waitFor();
        return found;
    }

    /** A page whose loader has had the time to do what it should not. */
    private static Locator none(Chromium.Tab tab) {
        tab.page().waitForLoadState();
        tab.page().waitForTimeout(300);
        return tab.page().locator("iframe");
    }

    @Test
    void aLinkAloneInItsBlockBecomesAFrameOfTheHeightOfItsContent() {
        try (Chromium.Tab tab = chromium.tab().open(sites.page(LINK))) {
            Locator frame = frames(tab, 1).first();

            assertThat(frame.boundingBox().height).isEqualTo(content(frame)).isGreaterThan(100);
            assertThat(frame.getAttribute("title")).isEqualTo("Gent");
            assertThat(frame.getAttribute("src"))
                    .isEqualTo(sites.base() + "v1/frame/city/ghent?view=card&lang=it&theme=light");
            assertThat(tab.page().locator("p > a").isVisible()).isFalse();
        }
    }

    @Test
    void nothingIsAskedOfOthersAndNothingIsKept() {
        try (Chromium.Tab tab = chromium.tab().open(sites.page(LINK))) {
            frames(tab, 1);

            assertThat(tab.errors()).isEmpty();
            assertThat(tab.requests())
                    .hasSize(3)
                    .allMatch(address -> address.startsWith(sites.base()) || address.startsWith(sites.host()));
            assertThat(tab.cookies()).isZero();
            assertThat(tab.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read of <a href='{base}it/city/ghent?view=card'>Gent</a> here.</p>",
                "<ul><li><a href='{base}it/city/ghent?view=card'>Gent</a></li></ul>",
                "<h2><a href='{base}it/city/ghent?view=card'>Gent</a></h2>",
                "<nav><p><a href='{base}it/city/ghent?view=card'>Gent</a></p></nav>",
                "<p><a href='{base}it/city/ghent?view=card#plain'>Gent</a></p>",
                "<p><a href='{base}it/cities'>Gent</a></p>",
                "<p><a href='https://other.invalid/it/city/ghent'>Gent</a></p>",
                "<div contenteditable><p><a href='{base}it/city/ghent?view=card'>Gent</a></p></div>",
                "<p>See {base}it/city/ghent for more</p>",
                "<city-profile><p><a href='{base}it/city/ghent'>Gent</a></p></city-profile>",
                "<p contenteditable>In <a data-city-embed href='{base}it/city/ghent'>Gent</a> too</p>",
                "<div contenteditable><p>{base}it/city/ghent</p></div>",
                "<p><a href='{base}it/city/ghent'><img alt='Gent' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></a></p>",
                "<article class='cp'><p class='cp-more'><a href='{base}it/city/ghent'>Gent</a></p></article>",
                "<blockquote><p><a href='{base}it/city/ghent'>Gent</a></p></blockquote><p><iframe title='Gent'"
                        + " data-secret='a' sandbox='allow-scripts' src='{base}v1/frame/city/ghent?lang=it'></iframe></p>"
            })
    void theseStayAsTheyAre(String body) {
        try (Chromium.Tab tab = chromium.tab().open(sites.page(body))) {
            assertThat(none(tab).count()).isEqualTo(body.contains("<iframe") ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><a href='{base}it/city/ghent'>Gent</a></div>",
                "<p><strong><a href='{base}it/city/ghent'>Gent</a></strong><br></p>",
                "<ul><li>In <a data-city-embed href='{base}it/city/ghent'>Gent</a> too</li></ul>",
                "<blockquote><p><a href='{base}it/city/ghent'>Gent</a></p></blockquote>",
                "<p>{base}it/city/ghent</p>",
                "<figure><div>\n{base}it/city/ghent?view=profile&amp;heading=2\n</div></figure>"
            })
    void theseBecomeFrames(String body) {
        try (Chromium.Tab tab = chromium.tab().open(sites.page(body))) {
            assertThat(frames(tab, 1).count()).isEqualTo(1);
        }
    }

    @Test
    void theLinksOwnQueryChoosesWhatIsShown() {
        String link =
                "<p><a href='{base}it/city/ghent?view=profile&amp;heading=2&amp;theme=dark&amp;lang=en'>x</a></p>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(link))) {
            Locator frame = frames(tab, 1).first();

            assertThat(frame.contentFrame().locator("h2.cp-name").textContent()).contains("Ghent");
            assertThat(frame.contentFrame().locator("html").getAttribute("data-theme"))
                    .isEqualTo("dark");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#eee | dark",
                "#222 | light",
                "rgb(34 34 34 / .9) | light",
                "oklch(0.278 0.033 256.8) | light",
                "oklch(0.97 0 0) | dark",
                "lab(95% 0 0) | dark",
                "color(srgb 0.1333 0.1529 0.1608) | light",
                "color(srgb none none none) | light",
                "hsl(0 0% 95%) | dark"
            })
    void theThemeIsThatOfTheTextAround(String colour, String theme) {
        String page = TwoSites.document(
                "<style>body{color:" + colour
                        + "} a{color:#0aa}</style><script async src='{base}v1/embed.js'></script>",
                LINK);
        try (Chromium.Tab tab = chromium.tab().open(sites.page(page, Map.of()))) {
            assertThat(frames(tab, 1).first().getAttribute("src")).endsWith("theme=" + theme);
        }
    }

    @Test
    void aStyleSheetThatComesLateSaysWhatIsDarkAllTheSame() {
        String page = TwoSites.document(
                "<script async src='{base}v1/embed.js'></script><link rel='stylesheet' href='/late.css'>", LINK);
        try (Chromium.Tab tab = chromium.tab()) {
            tab.page().route("**/late.css", route -> {
                tab.page().waitForTimeout(1_000);
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/css").setBody("body { color: #eee }"));
            });
            tab.open(sites.page(page, Map.of()));

            assertThat(frames(tab, 1).first().getAttribute("src")).endsWith("theme=dark");
        }
    }

    @ParameterizedTest
    @CsvSource({"de-CH, de", "ar, ar", "ja, nl"})
    void aLinkMayFollowTheLanguageOfThePage(String around, String shown) {
        String link = "<div lang='" + around
                + "'><p><a href='{base}it/city/ghent?view=card&amp;prefer=page'>Gent</a></p></div>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(link))) {
            assertThat(frames(tab, 1).first().contentFrame().locator("html").getAttribute("lang"))
                    .isEqualTo(shown);
        }
    }

    @Test
    void aFrameIsCalledWhatItsLinkSaysInItsLanguage() {
        String links = "<p><a lang='nl' href='{base}it/city/ghent?view=card'>Gent</a></p><p>{base}it/city/ghent</p>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(links))) {
            Locator found = frames(tab, 2);

            assertThat(found.first().getAttribute("title")).isEqualTo("Gent");
            assertThat(found.first().getAttribute("lang")).isEqualTo("nl");
            assertThat(found.last().getAttribute("title")).isEqualTo("city ghent");
            assertThat(found.last().getAttribute("lang")).isNull();
        }
    }

    @Test
    void aQuoteOfALongerNameIsNoReasonToStayALink() {
        String quotes = "<div><blockquote><p><a href='{base}it/city/ghent'>Gent</a></p></blockquote>"
                + "<iframe title='other' src='{base}v1/frame/city/ghent-other?lang=it'></iframe></div>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(quotes))) {
            tab.page().locator("iframe[title=Gent]").waitFor();
        }
    }

    @Test
    void whatOembedHasMadeIsLeftAlone() {
        String question = "v1/oembed?format=json&url="
                + URLEncoder.encode(sites.base() + "it/city/ghent", StandardCharsets.UTF_8);
        try (Chromium.Tab tab = chromium.tab()) {
            String answer = tab.page().request().get(sites.base() + question).text();
            String html = (String) tab.page().evaluate("answer => JSON.parse(answer).html", answer);
            tab.open(sites.page("<div>" + html + "</div>"));

            assertThat(none(tab).count()).isEqualTo(1);
        }
    }

    @Test
    void whoIsOnALinkIsThenInItsFrame() {
        try (Chromium.Tab tab =
                chromium.tab().open(sites.page(LINK + "<script>document.querySelector('a').focus()</script>"))) {
            frames(tab, 1);

            assertThat(tab.page().evaluate("document.activeElement.localName")).isEqualTo("iframe");
        }
    }

    @Test
    void twoOfTheSameAndTheLoaderTwiceGiveTwoFrames() {
        String pinned = "<script src='{base}" + AssetFile.EMBED.address() + "' crossorigin='anonymous' integrity='"
                + AssetFile.EMBED.integrity() + "'></script>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(pinned + LINK + LINK + pinned))) {
            assertThat(frames(tab, 2).count()).isEqualTo(2);
            tab.page().waitForTimeout(300);
            assertThat(tab.page().locator("iframe").count()).isEqualTo(2);
        }
    }

    @Test
    void whatComesLaterOrIsShownLaterGetsItsHeightThen() {
        try (Chromium.Tab tab = chromium.tab().open(sites.page("<div id='tab' hidden></div>"))) {
            none(tab);
            tab.page().evaluate("html => tab.innerHTML = html", LINK.replace("{base}", sites.base()));
            tab.page().locator("iframe").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            tab.page().evaluate("tab.hidden = false");
            Locator frame = frames(tab, 1).first();

            assertThat(frame.boundingBox().height).isEqualTo(content(frame));
        }
    }

    @Test
    void aFrameOfTheAuthorGetsItsHeightToo() {
        String frame = "<iframe title='Gent' height='150' src='{base}v1/frame/city/ghent?lang=it'></iframe>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(frame))) {
            Locator found = heard(tab);

            assertThat(found.evaluate("e => e.clientHeight")).isEqualTo((int) content(found));
        }
    }

    @Test
    void aFrameOfTheAuthorKeepsTheHeightItWasGivenWithoutItsBorder() {
        String frame = "<iframe title='Gent' height='1500' src='{base}v1/frame/city/ghent?lang=it'></iframe>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(frame))) {
            Locator found = heard(tab);

            assertThat(found.evaluate("e => e.clientHeight")).isEqualTo(1500);
        }
    }

    @Test
    void anAuthorsFrameIsCompleteWithoutAnyRights() {
        String frame =
                "<iframe title='Gent' sandbox='' width='600' height='400' src='{base}v1/frame/city/ghent?lang=it'></iframe>";
        try (Chromium.Tab tab = chromium.tab().open(sites.page(TwoSites.document("", frame), Map.of()))) {
            assertThat(tab.page().frameLocator("iframe").locator("h3").textContent())
                    .isEqualTo("Gand");
            assertThat(tab.page().frameLocator("iframe").locator("h3").isVisible())
                    .isTrue();
        }
    }

    @Test
    void withoutScriptTheLinkIsALink() {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        String body = "<link rel='stylesheet' href='{base}v1/embed.css'>" + LINK;
        try (Chromium.Tab tab = chromium.tab(options).open(sites.page(body))) {
            assertThat(tab.page().locator("p > a").isVisible()).isTrue();
            assertThat(tab.page().locator("p").boundingBox().height).isLessThan(40);
        }
    }

    @Test
    void strictPoliciesOfTheHostAreKept() {
        Map<String, String> strict = Map.of(
                "Content-Security-Policy",
                "default-src 'none'; script-src {base}; style-src {base}; frame-src {base}; img-src data:;"
                        + " require-trusted-types-for 'script'; trusted-types 'none'",
                "Cross-Origin-Embedder-Policy",
                "require-corp");
        String page = TwoSites.document(
                "<link rel='stylesheet' href='{base}v1/embed.css'><script async src='{base}v1/embed.js'></script>",
                LINK);
        try (Chromium.Tab tab = chromium.tab().open(sites.page(page, strict))) {
            assertThat(frames(tab, 1).first().boundingBox().height).isGreaterThan(100);
            assertThat(tab.errors()).isEmpty();
        }
    }

    @Test
    void aHostileHostShowsTheWidget() {
        String page = TwoSites.document(
                "<style>main * { display: none !important; height: 9px !important; max-height: 9px !important;"
                        + " visibility: hidden !important }</style>"
                        + "<script>Object.prototype.type = 'city-embed'; Object.prototype.attributeFilter = 1;"
                        + " Object.prototype.height = 9; window.fetch = window.JSON = null</script>"
                        + "<script async src='{base}v1/embed.js'></script>",
                "<main>" + LINK + "</main>");
        try (Chromium.Tab tab = chromium.tab().open(sites.page(page, Map.of()))) {
            Locator frame = frames(tab, 1).first();

            assertThat(frame.boundingBox().height).isGreaterThan(100);
            assertThat(tab.errors()).isEmpty();
        }
    }

    @Test
    void whereTheFrameDoesNotComeTheLinkStays() {
        try (Chromium.Tab tab = chromium.tab()) {
            tab.page().route("**/v1/frame/**", route -> route.abort());
            tab.open(sites.page(LINK));
            none(tab);

            assertThat(tab.page().locator("p > a").isVisible()).isTrue();
        }
    }

    @Test
    void printedAreTheContentOfAFrameThatIsThereAndTheLinkOfOneThatIsNot() {
        for (boolean there : List.of(true, false)) {
            try (Chromium.Tab tab = chromium.tab()) {
                if (!there) {
                    tab.page().route("**/v1/frame/**", route -> route.abort());
                }
                tab.open(sites.page(LINK));
                if (there) {
                    frames(tab, 1);
                } else {
                    none(tab);
                }
                tab.page()
                        .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));

                assertThat(tab.page().locator("p > a").isVisible()).isEqualTo(!there);
                assertThat(tab.page().locator("iframe").evaluate("e => getComputedStyle(e).opacity"))
                        .isEqualTo(there ? "1" : "0");
                assertThat(tab.page().pdf()).isNotEmpty();
            }
        }
    }
}
