package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the custom elements do in a page of somebody else's. */
class ElementsIT {
    private static final String GHENT = "<city-profile id=a name=ghent lang=it><a href=/more>Gand</a></city-profile>";
    private static final String TITLE = "city-profile .cp-name";

    private static final String SHIFT = "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach("
            + "(entry) => { window.shift += entry.value })).observe({type: 'layout-shift', buffered: true})";

    private static ElementsStage stage;

    @SuppressWarnings("NullAway.Init") // by every test
    private Page page;

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

    @AfterEach
    void closePage() {
        if (page != null) {
            page.context().close();
        }
    }

    private void show(String body, String... scripts) {
        page = stage.show(body, scripts);
        assertThat(ElementsStage.settled(page, "a"))
                .as("shows its view; %s", stage.said())
                .isTrue();
    }

    private void showFallback(String body, String... scripts) {
        page = stage.show(body, scripts);
        assertThat(ElementsStage.settled(page, "a")).as("shows its view").isFalse();
    }

    private String root(String expression) {
        return String.valueOf(page.evaluate("document.getElementById('a').shadowRoot." + expression));
    }

    private void set(String attribute, String value) {
        page.evaluate(
                "([name, value]) => document.getElementById('a').setAttribute(name, value)", List.of(attribute, value));
        ElementsStage.settled(page, "a");
    }

    private long asked(Predicate<String> address) {
        return stage.requests().stream().filter(address).count();
    }

    private static String value(Locator locator, String property) {
        return (String) locator.evaluate("(element, name) => getComputedStyle(element)[name]", property);
    }

    @Test
    void theViewIsShownInsteadOfWhatStandsInside() {
        show(GHENT);

        assertThat(page.locator(TITLE).isVisible()).isTrue();
        assertThat(page.locator("city-profile > a").isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "city-profile,  ghent",
        "city-network,  inclucities",
        "city-practice, halle-service-centre",
        "city-country,  it"
    })
    void thereIsAnElementForEveryKind(String element, String name) {
        show("<" + element + " id=a name=" + name + (name.equals("it") ? " view=profile" : "") + "></" + element + ">");

        assertThat(page.locator("article").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it/city/ghent",
                "it/city/ghent?heading=2&nothing=x#plain",
                "v1/fragment/city/ghent?lang=it",
                "v1/frame/city/ghent?lang=it"
            })
    void theAddressOfAPageIsEnough(String address) {
        show("<city-profile id=a src='" + stage.base() + address + "'></city-profile>");

        assertThat(root("firstChild.lang")).isEqualTo("it");
    }

    @Test
    void whatTheAddressAsksForIsKeptUnlessAnAttributeSaysOtherwise() {
        show("<city-profile id=a heading=4 src='" + stage.base()
                + "it/city/ghent?heading=2&theme=dark'></city-profile>");

        assertThat(page.locator("h4.cp-name").count()).isEqualTo(1);
        assertThat(root("firstChild.dataset.theme")).isEqualTo("dark");
    }

    @Test
    void aStrictPolicyNeedsThreeLinesOnly() {
        String policy = "default-src 'none'; script-src " + stage.base() + "; connect-src " + stage.base()
                + "; require-trusted-types-for 'script'; trusted-types 'none'";
        page = stage.show(
                HostServer.Answer.html(stage.document("it", "", GHENT)).with("Content-Security-Policy", policy));

        assertThat(ElementsStage.settled(page, "a")).isTrue();
        assertThat(value(page.locator("article.cp-card"), "borderTopWidth")).isEqualTo("4px");
        assertThat(stage.said()).allMatch(line -> line.contains("favicon"));
    }

    @Test
    void itLoadsWhereAllThatIsEmbeddedMustAgreeToIt() {
        page = stage.show(HostServer.Answer.html(stage.document("it", "", GHENT))
                .with("Cross-Origin-Embedder-Policy", "require-corp"));

        assertThat(ElementsStage.settled(page, "a")).isTrue();
    }

    @Test
    void theFirstElementCostsThreeRequestsAndAnotherOneOnlyItsTree() {
        show(GHENT + "<city-network id=b name=inclucities></city-network>");
        ElementsStage.settled(page, "b");

        assertThat(stage.requests().stream().filter(address -> address.startsWith(stage.base())))
                .hasSize(4)
                .filteredOn(address -> !address.contains("/v1/tree/"))
                .containsExactlyInAnyOrder(stage.base() + "v1/elements.js", stage.base() + "v1/elements.css");
    }

    @Test
    void nothingElseIsAskedAndNothingIsLeftBehind() {
        show(GHENT);

        assertThat(stage.requests())
                .allMatch(address -> address.startsWith(stage.base())
                        || address.startsWith(stage.host().address()));
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void twoOfTheSameAreBothShown() {
        show(GHENT + GHENT.replace("id=a", "id=b"));

        assertThat(ElementsStage.settled(page, "b")).isTrue();
        assertThat(page.evaluate("document.getElementById('a').shadowRoot.adoptedStyleSheets[0]"
                        + " === document.getElementById('b').shadowRoot.adoptedStyleSheets[0]"))
                .isEqualTo(true);
    }

    @Test
    void theScriptMayStandTwice() {
        show("<script src='" + stage.base() + "v1/elements.js'></script>" + GHENT);

        assertThat(stage.said()).allMatch(line -> line.contains("favicon"));
    }

    @Test
    void theScriptThatTurnsLinksIntoFramesLeavesWhatStandsInsideAlone() {
        String link = "<p><a href='" + stage.base() + "it/city/ghent'>Gand</a></p>";

        page = stage.show("<script src='" + stage.base() + "v1/embed.js'></script>" + link
                + "<city-profile id=a name=atlantis>" + link + "</city-profile>");
        ElementsStage.settled(page, "a");

        assertThat(page.locator("main > p > iframe").count()).isEqualTo(1);
        assertThat(page.locator("city-profile iframe").count()).isZero();
    }

    @Test
    void anUnknownCityLeavesWhatStandsInside() {
        showFallback(GHENT.replace("ghent", "atlantis"));

        assertThat(page.locator("city-profile > a").isVisible()).isTrue();
        assertThat(stage.said())
                .anyMatch(line -> line.startsWith("warning: city-profile: ") && line.contains("status 404"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "src=https://",
                "src=javascript:alert(1)",
                "src=/it/city/ghent/x",
                "src=''",
                "lang=xx name=ghent"
            })
    void whatIsNoAddressOfOursLeavesWhatStandsInside(String attributes) {
        showFallback("<city-profile id=a " + attributes + "><a href=/more>Gand</a></city-profile>");

        assertThat(page.locator("city-profile > a").isVisible()).isTrue();
        assertThat(stage.said()).noneMatch(line -> line.startsWith("uncaught"));
    }

    @Test
    void withoutTheStyleSheetThereIsNoView() {
        stage.host().put("/bare/v1/tree/city/plain", HostServer.Answer.json("[\"article\",{},[\"x\"]]"));

        showFallback("<city-profile id=a src=/bare/it/city/plain>x</city-profile>");
    }

    @Test
    void aChangedAttributeChangesTheView() {
        show(GHENT);

        set("name", "milan");
        set("heading", "5");
        set("theme", "dark");

        assertThat(page.locator("h5.cp-name").textContent()).contains("Milano");
        assertThat(value(page.locator("article.cp"), "backgroundColor")).isEqualTo("rgb(25, 27, 29)");
    }

    @Test
    void anAttributeThatIsWrongBringsBackWhatStandsInsideUntilItIsRight() {
        show(GHENT);

        set("view", "nothing");
        assertThat(page.locator("city-profile > a").isVisible()).isTrue();

        set("view", "profile");
        assertThat(page.locator(TITLE).isVisible()).isTrue();
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        CountDownLatch latch = new CountDownLatch(1);
        HostServer host = stage.host();
        host.put("/v1/elements.css", HostServer.Answer.css(".x{}"));
        host.put("/v1/tree/city/slow", HostServer.Answer.json("[\"article\",{},[\"slow\"]]"));
        host.put("/v1/tree/city/quick", HostServer.Answer.json("[\"article\",{},[\"quick\"]]"));
        host.delay("/v1/tree/city/slow", () -> await(latch));
        page = stage.show("<city-profile id=a src=/it/city/slow>x</city-profile>");
        page.waitForFunction("document.getElementById('a').getAttribute('aria-busy') === 'true'");

        set("src", "/it/city/quick");
        latch.countDown();
        page.waitForTimeout(200);

        assertThat(root("textContent")).isEqualTo("quick");
        assertThat(page.locator("#a").getAttribute("aria-busy")).isNull();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anElementThatMovesKeepsItsView() {
        show(GHENT + "<div id=other></div>");

        page.evaluate("other.append(document.getElementById('a'))");
        page.waitForTimeout(50);

        assertThat(page.locator("#other " + TITLE).isVisible()).isTrue();
        assertThat(asked(address -> address.contains("/v1/tree/"))).isEqualTo(1);
    }

    @Test
    void anElementThatIsTakenAwayWhileItLoadsAsksAgainWhenItIsBack() {
        show("<script>document.addEventListener('DOMContentLoaded', () => customElements.whenDefined('city-profile')"
                + ".then(() => { window.taken = document.getElementById('a'); taken.remove();"
                + " setTimeout(() => document.body.append(taken), 200); }))</script>" + GHENT);

        assertThat(page.locator(TITLE).isVisible()).isTrue();
        assertThat(root("host.hasAttribute('aria-busy')")).isEqualTo("false");
    }

    @Test
    void anElementMadeByScriptIsShownToo() {
        show(GHENT);

        page.evaluate("const made = document.createElement('city-network'); made.id = 'b';"
                + " made.setAttribute('name', 'inclucities'); document.body.append(made)");

        assertThat(ElementsStage.settled(page, "b")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"el, el", "de-AT, de", "it, it", "ja, nl", "x_y, nl"})
    void theLanguageIsThatOfThePageWhereThereIsOne(String around, String shown) {
        page = stage.show(
                HostServer.Answer.html(stage.document(around, "", "<city-profile id=a name=ghent></city-profile>")));

        ElementsStage.settled(page, "a");

        assertThat(root("firstChild.lang")).isEqualTo(shown);
    }

    @Test
    void theLanguageIsThatOfThePartOfThePage() {
        show("<div lang=el><city-profile id=a name=ghent></city-profile></div>");

        assertThat(root("firstChild.lang")).isEqualTo("el");
    }

    @Test
    void theLanguageMayBeAnyThatWeHaveWordsIn() {
        show(GHENT.replace("lang=it", "lang=ar"));

        assertThat(root("firstChild.dir")).isEqualTo("rtl");
    }

    @Test
    void theViewIsNamedByItsHeading() {
        show(GHENT);

        assertThat(root("querySelector('#' + CSS.escape(document.getElementById('a').shadowRoot.firstChild"
                        + ".getAttribute('aria-labelledby'))).textContent"))
                .contains("Gand");
    }

    @Test
    void theHostStylesPartsAndSetsProperties() {
        String css = "<style>city-profile{--cp-paper:rgb(255,255,0)}city-profile::part(name){color:rgb(1,2,3)}"
                + "city-profile::part(link){color:rgb(4,5,6)}</style>";
        page = stage.show(HostServer.Answer.html(stage.document("it", css, GHENT)));
        ElementsStage.settled(page, "a");

        assertThat(value(page.locator(TITLE), "color")).isEqualTo("rgb(1, 2, 3)");
        assertThat(value(page.locator("article a").first(), "color")).isEqualTo("rgb(4, 5, 6)");
        assertThat(value(page.locator("article"), "backgroundColor")).isEqualTo("rgb(255, 255, 0)");
    }

    @Test
    void theHostsOwnColourIsTaken() {
        show(GHENT.replace("lang=it", "lang=it accent=#0000ff theme=light"));

        assertThat(value(page.locator("article a").first(), "color")).isEqualTo("rgb(0, 0, 255)");
    }

    @Test
    void aHostileStyleSheetDoesNotHideIt() {
        String css =
                "<style>city-profile, city-profile * {display: none !important; font-size: 1px !important}</style>";
        page = stage.show(HostServer.Answer.html(stage.document("it", css, GHENT)));
        ElementsStage.settled(page, "a");

        assertThat(page.locator(TITLE).isVisible()).isTrue();
        assertThat(value(page.locator("article"), "fontSize")).isEqualTo("16px");
    }

    @Test
    void anElementThatTheHostHidesIsHidden() {
        show(GHENT.replace("id=a", "id=a hidden"));

        assertThat(page.locator("article").isVisible()).isFalse();
    }

    @Test
    void whatThePageDoesToAllObjectsDoesNotMatter() {
        show(
                GHENT,
                "for (const name of ['method', 'mode', 'headers', 'body', 'credentials', 'signal', 'slotAssignment',"
                        + " 'instance', 'lang', 'x', '0', '1', 'article']) Object.prototype[name] = 'POST'");

        assertThat(page.locator(TITLE).isVisible()).isTrue();
    }

    @Test
    void whatThePagePutsInPlaceOfFetchAndJsonLaterDoesNotMatter() {
        show(GHENT);
        page.evaluate("window.fetch = () => { throw new Error('mine') }; JSON.parse = () => ['article', {}, ['mine']];"
                + " Array.isArray = () => false; Object.keys = () => []; null");

        set("name", "milan");

        assertThat(page.locator(TITLE).textContent()).contains("Milano");
    }

    @Test
    void whatThePagePutsInPlaceOfFetchBeforeLeavesWhatStandsInside() {
        showFallback(GHENT, "window.fetch = () => Promise.resolve({ok: true, text: () => 5})");

        assertThat(page.locator("city-profile > a").isVisible()).isTrue();
    }

    @Test
    void namesThatHideWhatADocumentHasDoNotMatter() {
        show("<img name=createElementNS><img name=createElement><form name=baseURI></form>" + GHENT);

        assertThat(page.locator(TITLE).isVisible()).isTrue();
    }

    @Test
    void whoIsOnTheLinkInsideIsThenOnALinkOfTheView() {
        show(GHENT + "<script>document.querySelector('city-profile a').focus()</script>");

        assertThat(page.evaluate("document.activeElement.shadowRoot.activeElement.localName"))
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"de-CH, de", "ja, nl"})
    void anAddressMayFollowTheLanguageOfThePage(String around, String shown) {
        show("<div lang=" + around + "><city-profile id=a src='" + stage.base()
                + "it/city/ghent?view=card&prefer=page'></city-profile></div>");

        assertThat(page.locator("city-profile article").getAttribute("lang")).isEqualTo(shown);
    }

    @Test
    void whatStandsBelowDoesNotMoveWhereThereIsRoom() {
        assertThat(shiftWithRoomFor(1.2)).isZero();
    }

    @Test
    void whatStandsBelowMovesWhereThereIsNoRoom() {
        assertThat(shiftWithRoomFor(0)).isPositive();
    }

    /** How far the page moves while a view comes for which there is room, as a part of its height. */
    private double shiftWithRoomFor(double part) {
        show(GHENT);
        double room = part * page.locator("#a").boundingBox().height;
        page.context().close();
        String css = "<style>city-profile {display: block; min-block-size: " + room + "px}</style>";
        HostServer.Answer answer = HostServer.Answer.html(stage.document("it", css, GHENT + "<p>Sotto</p>"));
        page = stage.show(answer, SHIFT);
        assertThat(ElementsStage.settled(page, "a")).isTrue();
        page.waitForTimeout(200);
        return ((Number) page.evaluate("window.shift")).doubleValue();
    }

    @Test
    void roomThatIsFarTooLargeIsGivenBack() {
        String css = "<style>city-profile {display: block; min-block-size: 5000px}</style>";
        page = stage.show(HostServer.Answer.html(stage.document("it", css, GHENT)));
        ElementsStage.settled(page, "a");

        assertThat(page.locator("#a").boundingBox().height).isLessThan(1000);
    }
}
