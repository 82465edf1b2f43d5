package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of windows that are not who they seem to be, and what keeps the loader's frames from doing more. */
class HostileMessagesIT extends BrowserTest {
    private static final String LINK = "<p><a href='{base}it/city/ghent?view=card'>Gent</a></p>";
    /** A page that hears how many messages reach it, and notes those with a secret. */
    private static final String EARS = "<script>window.heard = 0; window.secrets = []; onmessage = event => {"
            + " heard++; event.data.secret && secrets.push(event.data.secret) }</script>";
    /** A window that says to its parent, or to all frames there, what the page asks it to say. */
    private static final String PUPPET = "<script>onmessage = event => {"
            + " (event.data?.up || []).forEach(message => parent.postMessage(message, '*'));"
            + " for (let i = 0; i < parent.length; i++)"
            + " (event.data?.across || []).forEach(message => parent[i].postMessage(message, '*')) }</script>";
    /** What a frame of ours takes from nobody. */
    private static final String FORGED =
            """
            [{event: 'hello', maxHeight: -1}, {event: 'hello', maxHeight: 0}, {event: 'hello', maxHeight: 1e308},
             {event: 'hello', maxHeight: Infinity}, {event: 'hello', maxHeight: NaN}, {event: 'hello', maxHeight: '5'},
             {event: 'hello', maxHeight: [5]}, {event: 'hello', maxHeight: true}, {event: 'hello', maxHeight: 5n},
             {event: 'hello', maxHeight: JSON.parse('{"__proto__": 5}')},
             {event: 'hello', theme: '<b>x'}, {event: 'hello', theme: 'dark"><script>'}, {event: 'hello', theme: ''},
             {event: 'hello', theme: ['dark']}, {event: 'hello', theme: {toString: 'dark'}}, {event: 'hello', theme: 1},
             {event: 'hello', theme: 'dark', v: 2}, {event: 'hello', theme: 'dark', v: '1'},
             {event: 'hello', theme: 'dark', type: 'other'}, {event: 'hello', theme: 'dark', type: null},
             {event: 'other', theme: 'dark'}, {event: 'height', height: 9, seq: 1e6}, {event: 'loop', height: 9},
             {message: 'ready', secret: '<b>'}, {message: 'ready', secret: 'a b'}, {message: 'ready', secret: ''},
             {message: 'ready', secret: 'a'.repeat(65)}, {message: 'ready', secret: {}},
             {message: 'height', value: 9, secret: 'abc'}, JSON.parse('{"__proto__": {"event": "hello", "theme": "dark"}}')]
            .map(message => ({type: 'city-embed', v: 1, ...message}))
            .concat(['hello', null, undefined, 1, [], {}, [{type: 'city-embed', v: 1, event: 'hello', theme: 'dark'}],
             JSON.parse('{"__proto__": {"type": "city-embed", "v": 1, "event": "hello", "theme": "dark"}}')])
            """;

    private static Chromium.Tab open(String head, String body) {
        String loader = "<script async src='{base}v1/embed.js'></script>";
        return chromium.tab().open(sites.page(TwoSites.document(EARS + head + loader, body), Map.of()));
    }

    /** The frame of a tab that is ours, when its document has been greeted. */
    private static Frame greeted(Chromium.Tab tab) {
        tab.page()
                .locator("iframe[src]:not([inert])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        Frame frame = tab.page().frames().stream()
                .filter(one -> one.url().startsWith(sites.base()))
                .findFirst()
                .orElseThrow();
        frame.waitForFunction("document.documentElement.style.overflow === 'hidden'");
        return frame;
    }

    private static Object height(Chromium.Tab tab) {
        return tab.page().locator("iframe[src]").evaluate("e => e.offsetHeight");
    }

    @ParameterizedTest
    @CsvSource({"default-src * 'unsafe-inline'", "sandbox allow-scripts"})
    void aFrameOfOursThatIsNowAPageOfOthersIsNotBelieved(String policy) {
        String other =
                sites.page(TwoSites.document(PUPPET, "<p>Not ours</p>"), Map.of("Content-Security-Policy", policy));
        String own = "<iframe title='Gent' width='600' height='200' src='{base}v1/frame/city/ghent?lang=it'></iframe>";
        try (Chromium.Tab tab = open("", own)) {
            Frame frame = greeted(tab);
            Object before = height(tab);
            tab.page().evaluate("address => { frames[0].location = address }", other);
            frame.waitForURL(other);
            tab.page()
                    .evaluate(
                            """
                            () => { heard = 0; frames[0].postMessage({up: Array.from({length: 10}, (_, i) =>
                            ({type: 'city-embed', v: 1, event: 'height', height: 3000, seq: 1 + i}))}, '*') }
                            """);
            tab.page().waitForFunction("heard >= 10");

            assertThat(height(tab)).isEqualTo(before).isNotEqualTo(200);
        }
    }

    /** Notes all that the document of a frame becomes from now on. */
    private static void watch(Frame frame) {
        frame.evaluate(
                """
                () => {
                  const page = document.documentElement;
                  window.seen = new Set([page.outerHTML]);
                  new MutationObserver(() => seen.add(page.outerHTML)).observe(page,
                      {subtree: true, childList: true, attributes: true, characterData: true});
                }
                """);
    }

    private static void flood(Chromium.Tab tab, String more, String send) {
        tab.page()
                .evaluate("() => { const forged = " + FORGED.strip() + more + ";"
                        + " const flood = Array.from({length: 1000}, (_, i) => forged[i % forged.length]); " + send
                        + " }");
        tab.page().waitForTimeout(500);
    }

    private static void isAsBefore(Chromium.Tab tab, Frame frame, Object before) {
        assertThat(frame.evaluate("seen.size")).isEqualTo(1);
        assertThat(frame.evaluate("document.documentElement.style.overflow")).isEqualTo("hidden");
        assertThat(frame.locator("html").getAttribute("data-theme")).isEqualTo("light");
        assertThat(height(tab)).isEqualTo(before);
        assertThat((List<?>) tab.page().evaluate("secrets")).isEmpty();
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void aThousandForgedMessagesOfThePageChangeNothingInTheFrame() {
        try (Chromium.Tab tab = open("", LINK)) {
            Frame frame = greeted(tab);
            Object before = height(tab);
            watch(frame);
            flood(tab, "", "flood.forEach(message => frames[0].postMessage(message, '*'))");

            isAsBefore(tab, frame, before);
        }
    }

    @Test
    void aThousandMessagesOfASiblingChangeNothingInTheFrameHoweverWellFormed() {
        String sibling = "<iframe id='sibling' srcdoc=\"" + PUPPET + "\"></iframe>";
        String wellFormed = ".concat([{type: 'city-embed', v: 1, event: 'hello', theme: 'dark', maxHeight: 5},"
                + " {message: 'ready', secret: 'abcDEF1234'}])";
        try (Chromium.Tab tab = open("", LINK + sibling)) {
            Frame frame = greeted(tab);
            Object before = height(tab);
            watch(frame);
            flood(
                    tab,
                    wellFormed,
                    "document.getElementById('sibling').contentWindow.postMessage({across: flood}, '*')");

            isAsBefore(tab, frame, before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theLoadersFrameMayDoNoMoreThanItHasTo(String theme) {
        String colours = theme.equals("dark") ? "<style>body { color: #fff; background: #000 }</style>" : "";
        try (Chromium.Tab tab = open(colours, LINK)) {
            greeted(tab);
            Locator frame = tab.page().locator("iframe");

            assertThat(frame.getAttribute("sandbox"))
                    .isEqualTo("allow-scripts allow-popups allow-popups-to-escape-sandbox");
            assertThat(frame.getAttribute("referrerpolicy")).isEqualTo("no-referrer");
            assertThat(frame.getAttribute("allow")).isNull();
            assertThat(frame.evaluate("e => getComputedStyle(e).colorScheme")).isEqualTo(theme);
        }
    }

    @Test
    void aFrameBelowTheFirstScreenWaitsUntilItIsNear() {
        try (Chromium.Tab tab = open("", "<div style='height: 9000px'></div>" + LINK)) {
            Locator frame = tab.page().locator("iframe");
            frame.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            tab.page().waitForTimeout(300);

            assertThat(frame.getAttribute("loading")).isEqualTo("lazy");
            assertThat(tab.requests()).noneMatch(address -> address.contains("/v1/frame/"));

            tab.page().evaluate("scrollTo(0, 9000)");
            greeted(tab);
            assertThat(tab.requests()).anyMatch(address -> address.contains("/v1/frame/"));
        }
    }
}
