package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the loader and the frame say to each other, and what neither believes. */
class FrameMessagesIT extends BrowserTest {
    private static final String LINK = "<p><a href='{base}it/city/ghent?view=card'>Gent</a></p>";
    /** A frame that says what the page asks it to say. */
    private static final String PUPPET = "<script>onmessage = event => event.data.say && event.data.say.forEach("
            + "message => parent.postMessage(message, '*'))</script>";

    private static Chromium.Tab shown(String body) {
        Chromium.Tab tab = chromium.tab().open(sites.page(body));
        tab.page()
                .locator("p > iframe:not([inert])")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return tab;
    }

    private static double height(Chromium.Tab tab) {
        return ((Number) tab.page().locator("p > iframe").evaluate("e => e.offsetHeight")).doubleValue();
    }

    @Test
    void aThousandForgedMessagesOfOthersHaveNoEffect() {
        String other = "<iframe id='other' srcdoc=\"" + PUPPET + "\"></iframe>";
        try (Chromium.Tab tab = shown(LINK + other)) {
            double before = height(tab);
            tab.page()
                    .evaluate("() => { const forged = []; for (let i = 0; i < 1000; i++) forged.push("
                            + "{type: 'city-embed', v: 1, event: ['height', 'loop', 'ready'][i % 3], height: i + 1, seq: 1e6 + i});"
                            + "document.getElementById('other').contentWindow.postMessage({say: forged}, '*');"
                            + "forged.forEach(message => postMessage(message, '*')); }");
            tab.page().waitForTimeout(500);

            assertThat(height(tab)).isEqualTo(before);
            assertThat(tab.errors()).isEmpty();
        }
    }

    /** The frame of the loader, taken over by a document that says what it likes. */
    private static Chromium.Tab takenOver() {
        Chromium.Tab tab = chromium.tab();
        tab.page()
                .route(
                        "**/v1/frame/**",
                        route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                                .setContentType("text/html")
                                .setHeaders(Map.of("Cross-Origin-Resource-Policy", "cross-origin"))
                                .setBody("<!DOCTYPE html><title>x</title>" + PUPPET)));
        tab.open(sites.page(LINK));
        tab.page()
                .frameLocator("p > iframe")
                .locator("script")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return tab;
    }

    private static void say(Chromium.Tab tab, String messages) {
        tab.page()
                .evaluate(
                        "messages => document.querySelector('p > iframe').contentWindow.postMessage("
                                + "{say: eval(messages)}, '*')",
                        messages);
        tab.page().waitForTimeout(300);
    }

    @Test
    void aHostileFrameChangesNothingByWhatIsNoHeight() {
        try (Chromium.Tab tab = takenOver()) {
            say(tab, "[{type: 'city-embed', v: 1, event: 'height', height: 333, seq: 5}]");
            assertThat(height(tab)).isEqualTo(333);
            say(
                    tab,
                    "[0, -1, 0.5, 20001, 1e9, NaN, Infinity, '400', [400], {}, null, true, 400n].map((height, i) =>"
                            + "({type: 'city-embed', v: 1, event: 'height', height, seq: 100 + i}))"
                            + ".concat([5, 4, -1, '900', NaN, 9.5, null, Infinity].map(seq =>"
                            + "({type: 'city-embed', v: 1, event: 'height', height: 400, seq})))"
                            + ".concat([{type: 'city-embed', v: 2, event: 'height', height: 400, seq: 200},"
                            + "{type: 'other', v: 1, event: 'height', height: 400, seq: 200},"
                            + "{type: 'city-embed', v: 1, event: 'resize', height: 400, seq: 200},"
                            + "{type: 'city-embed', v: '1', event: 'height', height: 400, seq: 200},"
                            + "JSON.parse('{\"__proto__\":{\"type\":\"city-embed\",\"v\":1,\"event\":\"height\",\"height\":400,\"seq\":200}}'),"
                            + "'city-embed', null, undefined, [], {}])");

            assertThat(height(tab)).isEqualTo(333);
            assertThat(tab.errors()).isEmpty();
        }
    }

    @Test
    void aFloodOfHeightsEndsAtTheLastThatStood() {
        try (Chromium.Tab tab = takenOver()) {
            say(tab, "[{type: 'city-embed', v: 1, event: 'height', height: 333, seq: 1}]");
            tab.page().waitForTimeout(300);
            say(
                    tab,
                    "Array.from({length: 1000}, (_, i) =>"
                            + "({type: 'city-embed', v: 1, event: 'height', height: 1000 + i % 2 * 500, seq: 10 + i}))");

            assertThat(height(tab)).isEqualTo(333);
        }
    }

    @Test
    void theLeastAndTheGreatestHeightAreTaken() {
        try (Chromium.Tab tab = takenOver()) {
            say(tab, "[{type: 'city-embed', v: 1, event: 'height', height: 20000, seq: 1}]");
            assertThat(height(tab)).isEqualTo(20_000);
            say(tab, "[{type: 'city-embed', v: 1, event: 'height', height: 1, seq: 2}]");
            assertThat(height(tab)).isEqualTo(1);
        }
    }

    @Test
    void whereThePageHasLessRoomTheFrameScrolls() {
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it", "")) {
            String hello = "frames[0].postMessage({type: 'city-embed', v: 1, event: 'hello', maxHeight: %s}, '*')";
            Locator document = tab.page().frameLocator("iframe").locator("html");
            tab.page().evaluate(hello.formatted("9999"));
            tab.page().waitForFunction("heard.length > 2");
            assertThat(document.evaluate("e => e.style.overflow")).isEqualTo("hidden");

            tab.page().evaluate(hello.formatted("50"));
            tab.page().waitForFunction("heard.length > 3");
            assertThat(document.evaluate("e => e.style.overflow")).isEqualTo("");
        }
    }

    @Test
    void aHeightThatIsToldAgainAndAgainIsNoLoop() {
        try (Chromium.Tab tab = takenOver()) {
            say(
                    tab,
                    "Array.from({length: 50}, (_, i) =>"
                            + "({type: 'city-embed', v: 1, event: 'height', height: 333, seq: 1 + i}))");

            assertThat(height(tab)).isEqualTo(333);
        }
    }

    @Test
    void aLoopEndsAtTheLastHeightThatStood() {
        try (Chromium.Tab tab = takenOver()) {
            say(tab, "[{type: 'city-embed', v: 1, event: 'height', height: 333, seq: 1}]");
            tab.page().waitForTimeout(300);
            say(
                    tab,
                    "[{type: 'city-embed', v: 1, event: 'height', height: 700, seq: 2},"
                            + "{type: 'city-embed', v: 1, event: 'loop', height: 900, seq: 3}]");

            assertThat(height(tab)).isEqualTo(333);
        }
    }

    /** A page that speaks to a frame of ours by itself and notes what it hears. */
    private static Chromium.Tab listener(String address, String script) {
        String frame = "<iframe title='Gent' sandbox='allow-scripts' width='600' height='300' src='{base}" + address
                + "'></iframe>";
        String page = TwoSites.document(
                "<script>window.heard = []; onmessage = event => { heard.push(event.data); " + script + " }</script>",
                frame);
        Chromium.Tab tab = chromium.tab().open(sites.page(page, Map.of()));
        tab.page().waitForFunction("heard.length > 1");
        return tab;
    }

    @Test
    void aFrameSaysThatItIsReadyAndThenItsHeight() {
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it", "")) {
            assertThat(tab.page().evaluate("heard[0]"))
                    .isEqualTo(Map.of("type", "city-embed", "v", 1, "event", "ready"));
            assertThat(tab.page().evaluate("Object.keys(heard[1]).join() + heard[1].event + heard[1].seq"))
                    .isEqualTo("type,v,event,height,seqheight1");
        }
    }

    @Test
    void aFrameSaysItsHeightAgainWhenGreetedAndTakesTheThemeOnly() {
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it&theme=light", "")) {
            tab.page()
                    .evaluate("frames[0].postMessage({type: 'city-embed', v: 1, event: 'hello', theme: 'dark'}, '*')");
            tab.page().waitForFunction("heard.length > 2");
            assertThat(tab.page().evaluate("heard[2].seq")).isEqualTo(2);
            assertThat(tab.page().frameLocator("iframe").locator("html").getAttribute("data-theme"))
                    .isEqualTo("dark");

            tab.page()
                    .evaluate("frames[0].postMessage({type: 'city-embed', v: 1, event: 'hello', theme: '<b>x'}, '*')");
            tab.page().waitForFunction("heard.length > 3");
            assertThat(tab.page().frameLocator("iframe").locator("html").getAttribute("data-theme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void aPageThatFollowsTheFrameIsToldOfTheLoop() {
        // each width has another height, so that frame and page would go on for ever
        String follow = "if (event.data.event === 'height') document.querySelector('iframe').width ="
                + " event.data.seq % 2 ? 300 : 600";
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it", follow)) {
            tab.page().waitForFunction("heard.some(message => message.event === 'loop')");
            tab.page().waitForTimeout(500);

            assertThat((List<?>) tab.page().evaluate("heard.filter(message => message.event === 'height')"))
                    .hasSize(12);
            assertThat(tab.page().evaluate("heard[heard.length - 1].event")).isEqualTo("loop");
            tab.page().waitForFunction("heard.filter(message => message.event === 'height').length > 12");
        }
    }

    @Test
    void wordPressIsToldOfOurPageWhereALinkLeadsToAnotherSite() {
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it&view=profile#?secret=abcDEF1234", "")) {
            Locator link = tab.page()
                    .frameLocator("iframe")
                    .locator("a[href^=http]:not([href*='127.0.0.1'])")
                    .first();
            link.evaluate("e => e.click()");
            tab.page().waitForFunction("heard.some(message => message.message === 'link')");

            assertThat(tab.page().evaluate("heard.find(message => message.message === 'link').value"))
                    .isEqualTo(sites.base() + "it/city/ghent");
            assertThat(link.isVisible()).isTrue();
        }
    }

    @Test
    void wordPressIsToldOfLinksInDrawings() {
        String map = "v1/frame/network/inclucities?lang=it&view=map#?secret=abcDEF1234";
        try (Chromium.Tab tab = listener(map, "")) {
            tab.page().frameLocator("iframe").locator("svg a").first().dispatchEvent("click");
            tab.page().waitForFunction("heard.some(message => message.message === 'link')");

            assertThat((String) tab.page().evaluate("heard.find(message => message.message === 'link').value"))
                    .startsWith(sites.base() + "it/city/");
        }
    }

    @Test
    void wordPressIsToldHeightsAgainSinceItDoesNotAsk() {
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it#?secret=abcDEF1234", "")) {
            tab.page().waitForFunction("heard.filter(message => message.message === 'height').length > 2");
        }
    }

    @Test
    void wordPressIsToldHeightsAndLinksWithItsSecret() {
        try (Chromium.Tab tab = listener("v1/frame/city/ghent?lang=it#?secret=abcDEF1234", "")) {
            tab.page().waitForFunction("heard.some(message => message.message === 'height')");
            assertThat(tab.page().evaluate("heard.find(message => message.message).secret"))
                    .isEqualTo("abcDEF1234");

            tab.page().frameLocator("iframe").locator(".cp-more a").click();
            tab.page().waitForFunction("heard.some(message => message.message === 'link')");
            assertThat(tab.page().evaluate("heard.find(message => message.message === 'link').value"))
                    .isEqualTo(sites.base() + "it/city/ghent");
        }
    }

    @Test
    void aLinkInAFrameOpensAWindow() {
        try (Chromium.Tab tab = shown(LINK)) {
            com.microsoft.playwright.Page opened = tab.page().context().waitForPage(() -> tab.page()
                    .frameLocator("iframe")
                    .locator(".cp-more a")
                    .click());

            opened.waitForURL(sites.base() + "it/city/ghent");
            assertThat(tab.page().url()).startsWith(sites.host());
        }
    }
}
