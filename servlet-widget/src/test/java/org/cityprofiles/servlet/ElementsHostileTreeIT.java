package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a tree that is not from us, or not whole: what stands inside the element stays, and nothing runs. */
class ElementsHostileTreeIT {
    private static final String TREE = "/v1/tree/city/hostile";
    private static final String CANARY =
            "window.ran = []; window.alert = window.boom = (what) => ran.push('boom ' + what)";

    private static ElementsStage stage;
    private static Page page;

    @BeforeAll
    static void start() {
        stage = new ElementsStage();
        stage.host().put("/v1/elements.css", HostServer.Answer.css(".x{}"));
        page = stage.show("<div id=place></div>", CANARY);
        page.waitForFunction("!!customElements.get('city-profile')");
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @BeforeEach
    void forget() {
        page.evaluate("place.replaceChildren(); ran.length = 0");
    }

    private static boolean shows(HostServer.Answer answer) {
        stage.host().put(TREE, answer);
        page.evaluate("place.replaceChildren(); const made = document.createElement('city-profile'); made.id = 'a';"
                + " made.setAttribute('src', '/it/city/hostile'); made.append('inside'); place.append(made)");
        return ElementsStage.settled(page, "a");
    }

    private static boolean shows(String tree) {
        return shows(HostServer.Answer.json(tree));
    }

    private static void assertNothingRan() {
        assertThat(page.evaluate("document.querySelectorAll('#place *').length"
                        + " + document.getElementById('a').shadowRoot.querySelectorAll('*:not(slot)').length"))
                .as("elements beside the one with its slot")
                .isEqualTo(1);
        page.evaluate("place.click(); document.getElementById('a').click()");
        page.waitForTimeout(20);
        assertThat((List<?>) page.evaluate("ran")).isEmpty();
        assertThat(page.evaluate("({}).polluted === undefined && [].polluted === undefined"))
                .isEqualTo(true);
    }

    @Test
    void aTreeThatIsWholeIsShown() {
        assertThat(
                        shows(
                                "[\"article\",{\"lang\":\"it\"},[[\"p\",{},[\"x\",[\"a\",{\"href\":\"https://example.org/\"},[\"y\"]]]]]]"))
                .isTrue();
        assertThat(page.evaluate("document.getElementById('a').shadowRoot.textContent"))
                .isEqualTo("xy");
    }

    static Stream<String> elements() {
        return Stream.of(
                "script",
                "SCRIPT",
                "iframe",
                "object",
                "embed",
                "style",
                "link",
                "meta",
                "base",
                "form",
                "input",
                "button",
                "template",
                "slot",
                "math",
                "svg:script",
                "foreignObject",
                "use",
                "animate",
                "set",
                "image",
                "video",
                "audio",
                "frame",
                "portal",
                "city-profile",
                "x-y",
                "html",
                "body",
                "head",
                "noscript",
                "xmp",
                "plaintext",
                "textarea",
                "select",
                "dialog",
                "marquee",
                "p onclick",
                "p>",
                "",
                " p",
                "p ",
                "p\\u0000",
                "constructor",
                "__proto__",
                "toString");
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementThatIsNotOnTheListIsNotMade(String name) {
        String element = "[\"" + name + "\",{},[\"boom(1)\"]]";

        assertThat(shows("[\"article\",{},[[\"p\",{},[" + element + "]]]]")).isFalse();
        assertNothingRan();
        assertThat(shows("[\"article\",{},[[\"svg\",{},[" + element + "]]]]")).isFalse();
        assertThat(shows(element)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "onload",
                "onerror",
                "onfocus",
                "ONCLICK",
                "style",
                "srcdoc",
                "srcset",
                "action",
                "formaction",
                "xlink:href",
                "is",
                "slot",
                "part",
                "exportparts",
                "autofocus",
                "contenteditable",
                "tabindex",
                "ping",
                "target",
                "download",
                "popover",
                "nonce",
                "name",
                "background",
                "poster",
                "data",
                "x y",
                "",
                "__proto__",
                "constructor",
                "toString",
                "href ",
                "Href",
                "data-x",
                "aria-owns",
                "usemap",
                "itemprop",
                "begin"
            })
    void anAttributeThatIsNotOnTheListIsNotSet(String name) {
        String attributes = "{\"" + name + "\":\"boom(1)\"}";

        assertThat(shows("[\"article\",{},[[\"a\"," + attributes + ",[\"x\"]]]]"))
                .isFalse();
        assertNothingRan();
        assertThat(shows("[\"article\",{},[[\"svg\",{},[[\"a\"," + attributes + ",[]]]]]]"))
                .isFalse();
        assertThat(shows("[\"article\"," + attributes + ",[]]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:boom(1)",
                "JavaScript:boom(1)",
                " javascript:boom(1)",
                "java\\nscript:boom(1)",
                "\\u0001javascript:boom(1)",
                "java\\tscript:boom(1)",
                "data:text/html,<script>boom(1)</script>",
                "vbscript:boom(1)",
                "blob:https://example.org/1",
                "file:///etc/passwd",
                "about:blank",
                "filesystem:x",
                "view-source:x",
                "ftp://example.org/",
                "ws://example.org/",
                "https://",
                "http://[",
                "intent:x",
                "sms:1"
            })
    void anAddressThatMayRunOrIsNoneIsNotLinked(String address) {
        assertThat(shows("[\"article\",{},[[\"a\",{\"href\":\"" + address + "\"},[\"x\"]]]]"))
                .isFalse();
        assertNothingRan();
        assertThat(shows("[\"article\",{},[[\"svg\",{},[[\"a\",{\"href\":\"" + address + "\"},[]]]]]]"))
                .isFalse();
        assertThat(shows("[\"article\",{},[[\"img\",{\"src\":\"" + address + "\"},[]]]]"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../it/city/x",
                "https://example.org/",
                "mailto:a@example.org",
                "tel:+39",
                "//example.org/x"
            })
    void anAddressThatOnlyLeadsSomewhereIsLinkedFromWhereTheTreeStands(String address) {
        assertThat(shows("[\"article\",{},[[\"a\",{\"href\":\"" + address + "\"},[\"x\"]]]]"))
                .isTrue();
        assertThat(page.evaluate("document.getElementById('a').shadowRoot.querySelector('a').getAttribute('href')"))
                .isEqualTo(
                        page.evaluate("(address) => new URL(address, location.origin + '" + TREE + "').href", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "\"x\"",
                "{}",
                "[]",
                "[\"article\"]",
                "[\"article\",{}]",
                "[\"article\",{},[],[]]",
                "[\"article\",null,[]]",
                "[\"article\",5,[]]",
                "[\"article\",\"id\",[]]",
                "[\"article\",[],[]]",
                "[\"article\",{},{}]",
                "[\"article\",{},\"x\"]",
                "[\"article\",{},null]",
                "[\"article\",{},[null]]",
                "[\"article\",{},[5]]",
                "[\"article\",{},[true]]",
                "[\"article\",{},[{}]]",
                "[\"article\",{},[[]]]",
                "[\"article\",{\"lang\":5},[]]",
                "[\"article\",{\"lang\":null},[]]",
                "[\"article\",{\"lang\":{}},[]]",
                "[\"article\",{\"lang\":[\"it\"]},[]]",
                "[[\"article\"],{},[]]",
                "[\"article\",{},[[[\"p\"],{},[]]]]",
                "[{\"toString\":\"article\"},{},[]]",
                "[\"article\",{\"__proto__\":{\"polluted\":1}},[]]",
                "{\"__proto__\":{\"polluted\":1},\"length\":3,\"0\":\"article\",\"1\":{},\"2\":[]}",
                "[\"p\",{},[\"x\"]]",
                "[\"article\",{},[\"x\"]",
                "[\"article\",{},[\"x\"]]x",
                "<article>x</article>"
            })
    void whatIsNoTreeIsNotShown(String text) {
        assertThat(shows(text)).isFalse();
        assertNothingRan();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5_000, 500_000})
    void aTreeThatIsTooDeepIsNotShown(int depth) {
        String tree = "[\"div\",{},[".repeat(depth) + "]]".repeat(depth);

        assertThat(shows("[\"article\",{},[" + tree + "]]")).isFalse();
        assertNothingRan();
    }

    @Test
    void aTreeOfTooManyElementsIsNotShown() {
        assertThat(shows("[\"article\",{},[\"x\"" + ",[\"br\",{},[]]".repeat(100_001) + "]]"))
                .isFalse();
        assertNothingRan();
    }

    @Test
    void aTreeThatIsTooLongIsNotShown() {
        assertThat(shows("[\"article\",{},[\"" + "x".repeat(6_000_000) + "\"]]"))
                .isFalse();
        assertNothingRan();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 404, 500, 503})
    void anErrorIsNotShown(int status) {
        String tree = "[\"article\",{},[\"x\"]]";
        Map<String, String> headers = Map.of("Access-Control-Allow-Origin", "*");

        assertThat(shows(new HostServer.Answer(status, headers, status == 204 ? "" : tree)))
                .isFalse();
        assertNothingRan();
    }

    @Test
    void textIsNeverMarkup() {
        assertThat(
                        shows(
                                "[\"article\",{\"title\":\"\\\"><script>boom(1)</script>\"},[\"<img src=x onerror=boom(1)>\"]]"))
                .isTrue();

        page.waitForTimeout(50);
        assertThat(page.evaluate("document.getElementById('a').shadowRoot.querySelectorAll('*').length"))
                .isEqualTo(1);
        assertThat((List<?>) page.evaluate("ran")).isEmpty();
    }
}
