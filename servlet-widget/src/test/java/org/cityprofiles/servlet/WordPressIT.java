package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An author pastes the address of one of our pages into WordPress: its own code finds our answer, filters it, and gives
 * the frame its height. The site is not on the list of providers that WordPress trusts.
 */
class WordPressIT extends BrowserTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void assume() {
        WordPress.assumeUnpacked();
    }

    private static String get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What the article holds in place of an address; WordPress adds these keys where our answer is to be found. */
    private static String embedded(String page, int width) throws IOException, InterruptedException {
        String address = sites.base() + page;
        String found = WordPress.discover(address, get(address));
        String url = URLEncoder.encode(address, StandardCharsets.UTF_8);
        String question = found.replaceFirst("url=[^&]*", "url=" + url) + "&maxwidth=" + width + "&maxheight="
                + Math.min(width * 3 / 2, 1_000) + "&dnt=1";
        return WordPress.embed(address, get(question));
    }

    /** An article in a browser, with the script of WordPress. */
    private static Chromium.Tab article(String content) {
        return article(chromium.tab(), content);
    }

    private static Chromium.Tab article(Chromium.Tab tab, String content) {
        tab.page()
                .route(
                        sites.host() + "/wp-embed.min.js",
                        route -> route.fulfill(new Route.FulfillOptions().setPath(WordPress.EMBED_SCRIPT)));
        String script = "<script src='/wp-embed.min.js'></script>";
        return tab.open(sites.page(TwoSites.document("", "<h1>Blog</h1>" + content + script), Map.of()));
    }

    private static Locator frame(Chromium.Tab tab) {
        Locator frame = tab.page().locator("iframe");
        tab.page().waitForCondition(() -> frame.getAttribute("style") == null);
        return frame;
    }

    @ParameterizedTest
    @ValueSource(strings = {"it/city/ghent", "ar/network/inclucities?view=map", "el/practice/halle-service-centre"})
    void wordPressFindsWhereToAsk(String page) throws IOException, InterruptedException {
        String address = sites.base() + page;

        assertThat(WordPress.discover(address, get(address)))
                .isEqualTo(sites.base() + "v1/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8)
                        + "&format=json");
    }

    @Test
    void wordPressFindsNothingOnAList() throws IOException, InterruptedException {
        String address = sites.base() + "it/cities";

        assertThat(WordPress.discover(address, get(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "it/city/ghent,                  500",
        "ar/network/inclucities,         640",
        "zh/practice/halle-service-centre, 300",
        "en/network/inclucities?view=members&theme=dark&accent=%23e2001a, 1000",
        "de/country/it,                  500"
    })
    void wordPressKeepsTheLinkAndTheFrame(String page, int width) throws IOException, InterruptedException {
        Element article = Jsoup.parseBodyFragment(embedded(page, width)).body();

        assertThat(article.children()).extracting(Element::tagName).containsExactly("blockquote", "iframe");
        assertThat(article.expectFirst("blockquote > a").attr("href")).startsWith(sites.base());
        assertThat(article.expectFirst("iframe").attributes().asList())
                .extracting(attribute -> attribute.getKey())
                .contains("src", "width", "height", "title", "frameborder", "data-secret");
    }

    @Test
    void wordPressPutsTheFrameIntoItsOwnSandbox() throws IOException, InterruptedException {
        Element article =
                Jsoup.parseBodyFragment(embedded("it/city/ghent", 500)).body();

        assertThat(article.expectFirst("iframe").attr("sandbox")).isEqualTo("allow-scripts");
    }

    @Test
    void wordPressRefusesMarkupThatHasOnlyAScript() {
        assertThat(WordPress.embed(
                        sites.base(), "{\"type\":\"rich\",\"html\":\"<script src='https://x.example/'></script>\"}"))
                .isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource({"it/city/ghent, 500", "ar/city/ghent, 320", "en/network/inclucities, 640", "el/city/milan, 600"})
    void theFrameGetsTheHeightOfItsContent(String page, int width) throws IOException, InterruptedException {
        try (Chromium.Tab tab = article(embedded(page, width))) {
            double content = ((Number) frame(tab)
                            .contentFrame()
                            .locator("[data-embed-root]")
                            .evaluate("root => Math.ceil(root.getBoundingClientRect().height)"))
                    .doubleValue();

            tab.page().waitForCondition(() -> frame(tab).getAttribute("height").equals(String.valueOf((int) content)));
            assertThat(content).isBetween(200.0, 1_000.0);
        }
    }

    /** The page around it has then called in vain, and the frame, which nobody sees yet, has no width at first. */
    @RepeatedTest(5)
    void aFrameThatComesLateIsShown() throws IOException, InterruptedException {
        Chromium.Tab tab = chromium.tab();
        tab.page().route(sites.base() + "**", WordPressIT::later);
        try (tab) {
            article(tab, embedded("it/city/ghent", 500));

            assertThat(frame(tab).getAttribute("height")).isNotEqualTo("500");
        }
    }

    private static void later(Route route) {
        try {
            TimeUnit.MILLISECONDS.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        route.resume();
    }

    @Test
    void whatIsHigherThanWordPressAllowsCanBeScrolled() throws IOException, InterruptedException {
        try (Chromium.Tab tab = article(embedded("en/network/inclucities?view=profile", 320))) {
            frame(tab).contentFrame().locator("a").last().scrollIntoViewIfNeeded();

            assertThat(frame(tab).getAttribute("height")).isEqualTo("1000");
            assertThat(frame(tab).contentFrame().locator("html").evaluate("html => html.scrollTop"))
                    .isNotEqualTo(0);
        }
    }

    @Test
    void theLinkGivesWayToTheFrame() throws IOException, InterruptedException {
        try (Chromium.Tab tab = article(embedded("it/city/ghent", 500))) {
            frame(tab);

            tab.page()
                    .locator("blockquote")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(frame(tab).isVisible()).isTrue();
        }
    }

    @Test
    void withoutTheScriptOfWordPressTheLinkStays() throws IOException, InterruptedException {
        try (Chromium.Tab tab =
                chromium.tab().open(sites.page(TwoSites.document("", embedded("it/city/ghent", 500)), Map.of()))) {
            assertThat(tab.page().locator("blockquote a").isVisible()).isTrue();
        }
    }

    @Test
    void aLinkInTheFrameOpensOurPageInPlaceOfTheArticle() throws IOException, InterruptedException {
        try (Chromium.Tab tab = article(embedded("it/city/ghent", 500))) {
            FrameLocator content = frame(tab).contentFrame();
            content.locator("a[href*='/it/city/ghent']").first().click();

            tab.page().waitForURL(Pattern.compile(Pattern.quote(sites.base() + "it/city/ghent") + ".*"));
            assertThat(tab.page().title()).contains("Gand");
        }
    }

    @Test
    void ourLoaderLeavesTheFrameOfWordPressAlone() throws IOException, InterruptedException {
        String loader = "<script async src='" + sites.base() + "v1/embed.js'></script>";
        try (Chromium.Tab tab = article(embedded("it/city/ghent", 500) + loader)) {
            tab.page().waitForLoadState();
            frame(tab);

            assertThat(tab.page().locator("iframe").count()).isEqualTo(1);
        }
    }
}
