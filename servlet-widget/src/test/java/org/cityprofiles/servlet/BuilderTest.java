package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.NameMatch;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be chosen and copied on the page on which webmasters make what they embed. */
class BuilderTest {
    private static final String BASE = BuilderPages.BASE;
    private static final List<String> SUBJECTS =
            List.of("city/ghent", "network/inclucities", "practice/halle-service-centre");
    private static final List<String> LINKED = List.of("html", "wordpress", "drupal", "typo3", "joomla");
    private static final List<String> INCLUDED = List.of("include", "java", "php");

    private static List<String> snippets(String query) {
        return BuilderPages.snippets(BuilderPages.page(query));
    }

    static Stream<Arguments> waysOfLinks() {
        return SUBJECTS.stream().flatMap(subject -> LINKED.stream().map(way -> Arguments.of(subject, way)));
    }

    @ParameterizedTest
    @MethodSource("waysOfLinks")
    void aLinkAndTheLoaderAreThere(String subject, String way) {
        List<String> snippets = snippets("subject=" + subject + "&tab=" + way + "&heading=2&theme=dark");
        List<Element> links = snippets.stream()
                .flatMap(snippet -> Jsoup.parseBodyFragment(snippet).select("p > a[href]").stream())
                .toList();

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.attr("href"))
                    .isEqualTo(BASE + "en/" + subject + "?view=" + (subject.startsWith("country") ? "profile" : "card")
                            + "&heading=2&theme=dark&prefer=page");
            assertThat(link.text()).isNotBlank();
        });
        assertThat(snippets)
                .anyMatch(snippet -> snippet.contains("href=\"" + BASE + "v1/embed.css\"")
                        && snippet.contains("<script async src=\"" + BASE + "v1/embed.js\""));
    }

    static Stream<Arguments> waysOfServers() {
        return SUBJECTS.stream().flatMap(subject -> INCLUDED.stream().map(way -> Arguments.of(subject, way)));
    }

    @ParameterizedTest
    @MethodSource("waysOfServers")
    void thePieceToIncludeIsThere(String subject, String way) {
        assertThat(snippets("subject=" + subject + "&tab=" + way + "&lang=it"))
                .anyMatch(snippet -> snippet.contains("/v1/fragment/" + subject + "?lang=it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "oembed"})
    void theAddressAloneIsThere(String way) {
        assertThat(snippets("subject=city/ghent&tab=" + way + "&lang=de").get(0))
                .isEqualTo(BASE + "de/city/ghent");
    }

    @Test
    void aFrameHasItsTitleAndEnoughHeight() {
        Element frame = Jsoup.parse(
                        snippets("subject=city/ghent&lang=el&view=profile").get(2))
                .expectFirst("iframe");

        assertThat(frame.attr("src")).isEqualTo(BASE + "v1/frame/city/ghent?lang=el&view=profile");
        assertThat(frame.attr("title")).isEqualTo("Γάνδη");
        assertThat(Integer.parseInt(frame.attr("height"))).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "city/ghent, city-profile",
        "network/inclucities, city-network",
        "practice/halle-service-centre, city-practice"
    })
    void aCustomElementHoldsALink(String subject, String name) {
        Element element = Jsoup.parse(snippets("subject=" + subject).get(3)).expectFirst(name);

        assertThat(element.attr("src")).isEqualTo(BASE + "en/" + subject + "?view=card&prefer=page");
        assertThat(element.select("a").attr("href")).isEqualTo(element.attr("src"));
    }

    @Test
    void whatGoesWithoutSayingIsNotWritten() {
        assertThat(snippets("q=&subject=city/ghent&view=&lang=&theme=&heading=&script=&accent=")
                        .get(1))
                .startsWith("<p><a href=\"" + BASE + "en/city/ghent?view=card&amp;prefer=page\"");
    }

    @Test
    void aLinkIsInTheLanguageThatWasChosen() {
        assertThat(snippets("subject=city/ghent&lang=el").get(1))
                .startsWith("<p><a href=\"" + BASE + "el/city/ghent?view=card\" hreflang=\"el\"");
    }

    /** An address that stays, since nobody changes templates when the software is updated. */
    @ParameterizedTest
    @CsvSource({
        "include, 'href=\"/city-profiles/v1/elements.css?accent=e2001a\"'",
        "java,    'href=\"${pageContext.request.contextPath}/city-profiles/v1/elements.css?accent=e2001a\"'",
        "php,     " + BASE + "v1/elements.css?accent=e2001a"
    })
    void whatIsIncludedHasItsLooksAndItsColour(String way, String address) {
        assertThat(snippets("subject=city/ghent&accent=%23e2001a&tab=" + way))
                .anySatisfy(snippet -> assertThat(snippet).contains(address));
    }

    @Test
    void aJspIsGivenTheAddressAsItIs() {
        assertThat(snippets("subject=city/ghent&view=profile&heading=2&tab=java")
                        .get(1))
                .contains("<jsp:include page=\"/city-profiles/v1/fragment/city/ghent?")
                .contains("view=profile&heading=2")
                .doesNotContain("&amp;");
    }

    @Test
    void nothingOfAVisitorIsPassedOn() {
        assertThat(snippets("subject=city/ghent&tab=include").get(0)).contains("proxy_pass_request_headers off;");
    }

    @Test
    void everyLookHasACopyOfItsOwn() {
        assertThat(snippets("subject=city/ghent&tab=php&heading=2").get(2))
                .containsPattern("'/city-ghent-[0-9a-f]{8}\\.html'")
                .isNotEqualTo(snippets("subject=city/ghent&tab=php&heading=3").get(2));
    }

    @Test
    void aPinnedScriptIsCheckedByBrowsers() {
        assertThat(snippets("subject=city/ghent&script=pinned").get(0))
                .containsPattern("src=\"" + BASE + "assets/[^/]+/embed\\.[0-9a-f]{8}\\.js\" integrity=\"sha384-[^\"]+\""
                        + " crossorigin=\"anonymous\"");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void plainTextHasNothingButPlainElements(String subject) {
        Document plain = Jsoup.parseBodyFragment(
                snippets("subject=" + subject + "&tab=plain&view=profile").get(0));

        assertThat(plain.body().select("*").eachText()).isNotEmpty();
        assertThat(plain.body()
                        .select("body *:not(h2):not(h3):not(h4):not(h5):not(h6):not(p):not(ul):not(ol):not(li)"
                                + ":not(a):not(strong):not(em):not(span[lang])"))
                .isEmpty();
        assertThat(plain.select("a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.matches("(https?|mailto|tel):.*"))
                // a loader on the same website would turn links that stand alone into widgets
                .allMatch(address -> !address.startsWith(BASE) || address.endsWith("#plain"));
        assertThat(requireNonNull(plain.select("p").last()).outerHtml())
                .isEqualTo(
                        "<p><a href=\"" + BASE + "en/" + subject + "#plain\">Situation as of 22 November 2026</a></p>");
    }

    static List<String> subjects() {
        return SUBJECTS;
    }

    @Test
    void aServerWithoutAddressSaysSoAndOffersPlainTextOnly() {
        Document page = BuilderPages.page(Samples.handler(), "/en/builder", "tab=plain");

        assertThat(page.select(".cp-note").text()).contains("has not been told its public address", "base-address");
        assertThat(page.select(".cp-tabs a").eachText()).containsExactly("Without any rights");
        assertThat(page.select(".cp-tabs [aria-disabled=true]")).hasSize(9);
        assertThat(BuilderPages.snippets(page)).hasSize(1).allMatch(snippet -> snippet.contains("<h3>Ghent</h3>"));
        assertThat(BuilderPages.snippets(BuilderPages.page(Samples.handler(), "/en/builder", "tab=php")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject=city/%3Cscript%3Ezq8",
                "subject=zq8/ghent",
                "subject=country/zq8",
                "subject=city/ghent&view=zq8",
                "subject=city/ghent&lang=zq8",
                "subject=city/ghent&theme=zq8",
                "subject=city/ghent&accent=zq8%22%3E",
                "subject=city/ghent&heading=zq8",
                "subject=city/ghent&script=zq8",
                "subject=city/ghent&tab=zq8",
                "subject=city/ghent&subject=city/zq8"
            })
    void otherValuesAreRefusedAndNotRepeated(String query) {
        WidgetResponse refusal = BuilderPages.get(BuilderPages.ADDRESSED, "/en/builder", query);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(Samples.text(refusal)).doesNotContain("zq8");
    }

    @Test
    void aNameThatWasLookedForIsATextInItsField() {
        Document page = BuilderPages.page("q=%22%3E%3Cimg+src=x%3E");

        assertThat(page.select("input[type=search]").attr("value")).isEqualTo("\"><img src=x>");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".cp-chooser .cp-note").text()).startsWith("Nothing was found for");
    }

    @Test
    void anUnknownSubjectIsNotFound() {
        assertThat(BuilderPages.get(BuilderPages.ADDRESSED, "/en/builder", "subject=city/atlantis")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormerIdLeadsToThePresentOne() {
        Document page = BuilderPages.page(Samples.handlerOfOnePlace(), "/it/builder", "subject=city/capaci-di-sotto");

        assertThat(page.select("[name=subject][checked]").attr("value")).isEqualTo("city/capaci");
    }

    @Test
    void aViewThatTheSubjectLacksGivesWayToTheUsualOne() {
        assertThat(snippets("subject=practice/halle-service-centre&view=members")
                        .get(1))
                .contains("\"" + BASE + "en/practice/halle-service-centre?view=card&amp;");
    }

    /** In the order of the search, so that the very name stands before those that only hold it. */
    @ParameterizedTest
    @ValueSource(strings = {"m", "c", "p", "s"})
    void whatFitsBestStandsFirst(String words) {
        List<String> found = Samples.CATALOGUE.search(words).stream()
                .map(NameMatch::document)
                .filter(Place.class::isInstance)
                .map(document -> "city/" + ((Place) document).id())
                .limit(24)
                .toList();

        assertThat(BuilderPages.page("q=" + words)
                        .select("[name=subject][value^=city/]:not([checked])")
                        .eachAttr("value"))
                .containsSubsequence(found);
        assertThat(found).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city/-", "city/a--b", "city/a-", "city/", "village/a"})
    void aSubjectThatCannotBeIsRefused(String subject) {
        assertThat(Samples.handler()
                        .handle(WidgetRequest.get("/en/builder").withQuery("subject=" + subject))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void namesInAllLanguagesFindTheirSubjects() {
        assertThat(BuilderPages.page("q=gand").select("[name=subject]").eachAttr("value"))
                .contains("city/ghent");
    }

    @Test
    void aColourThatCannotBeReadIsCorrectedInWords() {
        assertThat(BuilderPages.page("accent=%23e2001a")
                        .select(".cp-swatches li")
                        .eachText())
                .containsExactly(
                        "On light ground #e2001a has a contrast of 4.31:1, and texts need 4.5:1: #dc0019 is used"
                                + " instead.",
                        "On dark ground #e2001a has a contrast of 3.03:1, and texts need 4.5:1: #ff485d is used"
                                + " instead.");
    }

    @Test
    void threeWidthsAreShownWithTheHeightsThatAreReserved() {
        List<Element> frames =
                BuilderPages.page("subject=city/ghent&lang=it&view=profile").select("iframe");

        assertThat(frames).extracting(frame -> frame.attr("width")).containsExactly("320", "600", "1000");
        assertThat(frames)
                .extracting(frame -> Integer.parseInt(frame.attr("height")))
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(frames)
                .extracting(frame -> frame.attr("src"))
                .containsOnly("../v1/frame/city/ghent?lang=it&view=profile");
        assertThat(frames.get(0).attr("title")).isEqualTo("Gand, 320 pixels wide");
    }

    @ParameterizedTest
    @CsvSource({
        "html, script-src https://www.example.org style-src https://www.example.org frame-src https://www.example.org"
                + " connect-src https://www.example.org",
        "wordpress, script-src https://www.example.org style-src https://www.example.org"
                + " frame-src https://www.example.org",
        "oembed, frame-src https://www.example.org",
        "php, ''",
        "plain, ''"
    })
    void thePolicyAllowsWhatTheWayNeedsAndNothingElse(String way, String lines) {
        assertThat(String.join(
                        " ", BuilderPages.page("tab=" + way).select("dd code").eachText()))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"html, receives your IP address", "oembed, receives your IP address"})
    void theNoticeSaysThatBrowsersAskOurServer(String way, String words) {
        List<String> snippets = snippets("tab=" + way);

        assertThat(snippets.get(snippets.size() - 1))
                .contains("from www.example.org", words, "sets no cookies", "no third parties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"include", "java", "php", "plain"})
    void theNoticeSaysThatBrowsersDoNotAskOurServer(String way) {
        List<String> snippets = snippets("tab=" + way);

        assertThat(snippets.get(snippets.size() - 1)).contains("your browser does not contact that server");
        assertThat(snippets)
                .noneMatch(snippet -> snippet.matches("(?s).*(<script|<iframe|(src|stylesheet\" href)=\"https?:).*"));
    }

    @Test
    void theNoticeIsInTheLanguageOfThePage() {
        assertThat(BuilderPages.snippets(BuilderPages.page(BuilderPages.ADDRESSED, "/de/builder", "")))
                .last()
                .asString()
                .startsWith("Unsere Website zeigt Informationen von www.example.org.");
    }

    @Test
    void requestsAndBytesAreThoseOfWhatIsServed() {
        String frame = "/v1/frame/city/ghent?lang=en";

        assertThat(needs("oembed")).isEqualTo(served(frame));
        assertThat(needs("html")).isEqualTo(served(frame, "/v1/embed.css", "/v1/embed.js"));
        assertThat(needs("plain")).isEqualTo(served());
    }

    private static List<String> needs(String tab) {
        return BuilderPages.page("subject=city/ghent&tab=" + tab)
                .select("dd")
                .eachText()
                .subList(0, 2);
    }

    /** How many files are at some addresses, and how large they are when brotli is asked for. */
    private static List<String> served(String... addresses) {
        long bytes = Stream.of(addresses)
                .map(address -> address.split("\\?"))
                .map(parts -> WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : ""))
                .map(request -> BuilderPages.ADDRESSED.handle(request.withAcceptEncoding("br, gzip")))
                .mapToLong(answer -> answer.body().length())
                .sum();
        return List.of(
                Integer.toString(addresses.length),
                Labels.of(LanguageTag.parse("en")).formats().size(bytes).replace('\u00a0', ' '));
    }

    @Test
    void withoutALanguageTheAddressLeadsToTheDefaultOne() {
        WidgetResponse moved =
                BuilderPages.get(BuilderPages.ADDRESSED, "/builder", "subject=city/ghent&lang=it&nothing=x");

        assertThat(moved.status()).isEqualTo(302);
        assertThat(moved.headers().get("Location")).endsWith("en/builder?subject=city/ghent&lang=it");
    }

    @Test
    void otherLanguagesKeepWhatWasChosen() {
        assertThat(BuilderPages.page("subject=city/ghent&theme=dark")
                        .select("link[hreflang=it]")
                        .attr("href"))
                .isEqualTo(BASE + "it/builder?subject=city/ghent&theme=dark");
    }

    @Test
    void onlyThePageItselfIsForSearchEngines() {
        assertThat(BuilderPages.page("").select("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE + "en/builder");
        assertThat(BuilderPages.page("tab=php").select("link[rel=canonical]")).isEmpty();
        assertThat(BuilderPages.get(BuilderPages.ADDRESSED, "/en/builder", "tab=php")
                        .headers())
                .containsEntry("X-Robots-Tag", "noindex");
        assertThat(BuilderPages.get(BuilderPages.ADDRESSED, "/en/builder", "").headers())
                .doesNotContainKey("X-Robots-Tag");
    }

    @Test
    void thePolicyOfThePageItselfIsStrict() {
        assertThat(BuilderPages.get(BuilderPages.ADDRESSED, "/en/builder", "")
                        .headers()
                        .get("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void underAMountEverythingOfThePageIsFoundBesideIt() {
        Document page = BuilderPages.page("");

        assertThat(page.select("script[src], iframe, link[rel=stylesheet], form"))
                .extracting(element -> element.attr("src") + element.attr("href") + element.attr("action"))
                .allMatch(address -> address.startsWith("../"));
    }

    @Test
    void pagesLeadToTheBuilderOfTheirSubject() {
        assertThat(BuilderPages.page(BuilderPages.ADDRESSED, "/en/network/inclucities", "")
                        .select(".cp-foot a[href*=builder]")
                        .attr("href"))
                .isEqualTo(BASE + "en/builder?subject=network/inclucities");
        assertThat(BuilderPages.page(BuilderPages.ADDRESSED, "/en/cities", "")
                        .select(".cp-foot a[href*=builder]")
                        .attr("href"))
                .isEqualTo(BASE + "en/builder");
    }

    @Test
    void namesWithMarkupAreTextsWhereverTheyStand() {
        WidgetHandler handler = WidgetHandler.builder(Samples.onePlace("Ca\"<img src=x>'paci"))
                .clock(Samples.CLOCK)
                .baseAddress(URI.create(BASE))
                .build();
        Document page = BuilderPages.page(handler, "/it/builder", "subject=city/capaci");

        assertThat(page.select("img")).isEmpty();
        assertThat(BuilderPages.snippets(page)).allSatisfy(snippet -> {
            Document pasted = Jsoup.parseBodyFragment(snippet);
            assertThat(pasted.select("img")).isEmpty();
            assertThat(pasted.select("a").eachText()).allMatch("Ca\"<img src=x>'paci"::equals);
            assertThat(pasted.select("iframe").eachAttr("title")).allMatch("Ca\"<img src=x>'paci"::equals);
        });
    }

    @Test
    void anEmptyCatalogueHasNothingToEmbed() {
        WidgetHandler handler = WidgetHandler.of(Samples.empty());

        assertThat(BuilderPages.page(handler, "/it/builder", "")
                        .select(".cp-builder .cp-note")
                        .text())
                .isNotBlank();
    }
}
