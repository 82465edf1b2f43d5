package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cityprofiles.render.label.Labels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class OembedTest {
    private static final String BASE = "https://www.example.org/city-profiles/";
    private static final WidgetHandler HANDLER = handler(BASE);
    private static final String GHENT = BASE + "it/city/ghent";

    private static WidgetHandler handler(String base) {
        return WidgetHandler.builder(Samples.CATALOGUE)
                .clock(Samples.CLOCK)
                .baseAddress(URI.create(base))
                .build();
    }

    private static WidgetRequest request(String url, String more) {
        return WidgetRequest.get("/v1/oembed")
                .withQuery(
                        "url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + (more.isEmpty() ? "" : "&" + more));
    }

    private static WidgetResponse get(String url, String more) {
        return HANDLER.handle(request(url, more));
    }

    private static JsonObject json(String url, String more) {
        WidgetResponse response = get(url, more);
        assertThat(response.status()).isEqualTo(200);
        return Json.createReader(new StringReader(Samples.text(response))).readObject();
    }

    private static Document html(String url, String more) {
        return Jsoup.parseBodyFragment(json(url, more).getString("html"));
    }

    private static Element frame(String url, String more) {
        return html(url, more).expectFirst("iframe");
    }

    static Stream<String> everyPage() {
        List<String> subjects = new ArrayList<>();
        Samples.CATALOGUE.places().forEach(place -> subjects.add("city/" + place.id()));
        Samples.CATALOGUE.networks().forEach(network -> subjects.add("network/" + network.id()));
        Samples.CATALOGUE.practices().forEach(practice -> subjects.add("practice/" + practice.id()));
        Samples.CATALOGUE.countries().forEach(country -> subjects.add("country/" + country.documentId()));
        return subjects.stream();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageCanBeEmbeddedInEveryLanguage(String subject) {
        assertThat(Labels.languages()).allSatisfy(language -> assertThat(
                        get(BASE + language + '/' + subject, "").status())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({
        "version,       1.0",
        "type,          rich",
        "provider_name, Città che accolgono: un catalogo di esempio",
        "provider_url,  https://www.example.org/city-profiles/it/",
        "author_name,   City Profiles",
        "title,         Gand"
    })
    void aTextOfTheAnswer(String field, String value) {
        assertThat(json(GHENT, "").getString(field)).isEqualTo(value);
    }

    @Test
    void anAnswerIsKeptForADay() {
        assertThat(json(GHENT, "").getInt("cache_age")).isEqualTo(86_400);
    }

    @Test
    void thereAreNoOtherFields() {
        assertThat(json(GHENT, "").keySet())
                .containsExactly(
                        "version",
                        "type",
                        "title",
                        "author_name",
                        "provider_name",
                        "provider_url",
                        "cache_age",
                        "width",
                        "height",
                        "html");
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "320, 320", "640, 640", "1000, 1000", "1, 1", "2000, 1000", "00640, 640"})
    void theFrameIsAsWideAsThereIsRoom(String room, int width) {
        assertThat(json(GHENT, "maxwidth=" + room).getInt("width")).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maxwidth=&maxheight="})
    void theFrameIsAsWideAsAColumnOfTextUnlessTheRoomIsKnown(String room) {
        assertThat(json(GHENT, room).getInt("width")).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 150, 300, 600})
    void nothingIsHigherThanTheRoom(int room) {
        assertThat(json(GHENT + "?view=profile", "maxheight=" + room).getInt("height"))
                .isEqualTo(room);
    }

    @Test
    void whatNeedsLessHeightThanThereIsTakesNoMore() {
        assertThat(json(GHENT, "maxheight=5000").getInt("height"))
                .isEqualTo(json(GHENT, "").getInt("height"));
    }

    @Test
    void theFrameLeavesRoomForTheLinkAboveIt() {
        JsonObject answer = json(GHENT, "");
        Element frame = Jsoup.parseBodyFragment(answer.getString("html")).expectFirst("iframe");

        assertThat(answer.getInt("height") - Integer.parseInt(frame.attr("height")))
                .isBetween(50, 150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxwidth=0", "maxwidth=-1", "maxheight=1.5", "maxheight=x", "maxwidth=1000000"})
    void aRoomThatIsNoneIsRefused(String room) {
        assertThat(get(GHENT, room).status()).isEqualTo(400);
    }

    @Test
    void theMarkupIsALinkAndThenAFrame() {
        assertThat(json(GHENT, "").getString("html"))
                .matches("<blockquote [^>]*><a [^>]*>[^<]+</a></blockquote><iframe [^>]*></iframe>");
    }

    @Test
    void theMarkupIsInOneLine() {
        assertThat(json(GHENT, "").getString("html")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void theMarkupIsWellFormed() throws IOException, SAXException, ParserConfigurationException {
        assertThat(xml("<p>" + json(GHENT + "?view=card&theme=dark", "").getString("html") + "</p>"))
                .containsOnlyKeys("blockquote", "iframe");
    }

    @Test
    void theLinkLeadsToThePage() {
        assertThat(html(GHENT, "").expectFirst("a").attr("href")).isEqualTo(GHENT);
    }

    @ParameterizedTest
    @CsvSource({"it, ltr", "ar, rtl"})
    void theLanguageAndTheDirectionOfTheLinkAreMarked(String language, String direction) {
        Element quote = html(BASE + language + "/city/ghent", "").expectFirst("blockquote");

        assertThat(quote.attr("lang") + ' ' + quote.attr("dir")).isEqualTo(language + ' ' + direction);
    }

    @ParameterizedTest
    @CsvSource({
        "it/city/ghent,                                 v1/frame/city/ghent?lang=it",
        "it/city/ghent?view=networks,                   v1/frame/city/ghent?lang=it&view=networks",
        "en/network/inclucities?theme=dark&view=map,    v1/frame/network/inclucities?lang=en&view=map&theme=dark",
        "el/practice/halle-service-centre?heading=none, v1/frame/practice/halle-service-centre?lang=el&heading=none",
        "it/country/it,                                 v1/frame/country/it?lang=it",
        "it/city/ghent?accent=%23E2001A,                v1/frame/city/ghent?lang=it&accent=e2001a",
        "it/city/ghent?lang=de&utm_source=x&instance=a, v1/frame/city/ghent?lang=it",
        "it/city/ghent#top,                             v1/frame/city/ghent?lang=it"
    })
    void theFrameShowsWhatTheAddressAsksFor(String page, String frame) {
        assertThat(frame(BASE + page, "").attr("src")).isEqualTo(BASE + frame);
    }

    @Test
    void theFrameHasATitleInTheLanguageOfThePage() {
        assertThat(frame(GHENT, "").attr("title")).contains("Gand");
    }

    @Test
    void theFrameMayDoNoMoreThanItNeeds() {
        assertThat(frame(GHENT, "").attr("sandbox"))
                .isEqualTo("allow-scripts allow-popups allow-popups-to-escape-sandbox");
    }

    @Test
    void theFrameIsAskedForWithoutTheAddressOfItsHost() {
        assertThat(frame(GHENT, "").attr("referrerpolicy")).isEqualTo("no-referrer");
    }

    @Test
    void aFormerIdIsEmbeddedUnderThePresentOne() {
        WidgetHandler handler = WidgetHandler.builder(Samples.onePlace("Capaci"))
                .baseAddress(URI.create(BASE))
                .build();

        assertThat(Samples.text(handler.handle(request(BASE + "it/city/capaci-di-sotto", ""))))
                .contains("/it/city/capaci\\\"")
                .doesNotContain("sotto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/city-profiles/it/city/ghent",
                "HTTPS://WWW.Example.org/city-profiles/it/city/ghent",
                "https://www.example.org:443/city-profiles/it/city/ghent",
                "http://www.example.org:80/city-profiles/it/city/ghent"
            })
    void otherSpellingsOfOurHostAreOurs(String url) {
        assertThat(frame(url, "").attr("src")).isEqualTo(BASE + "v1/frame/city/ghent?lang=it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "//www.example.org/city-profiles/it/city/ghent",
                "/city-profiles/it/city/ghent",
                "ftp://www.example.org/city-profiles/it/city/ghent",
                "javascript:https://www.example.org/city-profiles/it/city/ghent",
                "https://www.example.com/city-profiles/it/city/ghent",
                "https://www.example.org.evil.example/city-profiles/it/city/ghent",
                "https://evil.example/https://www.example.org/city-profiles/it/city/ghent",
                "https://www.example.org@evil.example/city-profiles/it/city/ghent",
                "https://user@www.example.org/city-profiles/it/city/ghent",
                "https://www.example.org:8443/city-profiles/it/city/ghent",
                "http://www.example.org:443/city-profiles/it/city/ghent",
                "https://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd",
                "https://www.example.org/city-profiles",
                "https://www.example.org/city-profiles/",
                "https://www.example.org/city-profiles/it/",
                "https://www.example.org/city-profiles/it/cities",
                "https://www.example.org/city-profiles-old/it/city/ghent",
                "https://www.example.org/it/city/ghent",
                "https://www.example.org/city-profiles/it/city/ghent/",
                "https://www.example.org/city-profiles/it/city/atlantis",
                "https://www.example.org/city-profiles/it/city/g%68ent",
                "https://www.example.org/city-profiles/../city-profiles/it/city/ghent",
                "https://www.example.org/city-profiles//it/city/ghent",
                "https://www.example.org/city-profiles/xx/city/ghent",
                "https://www.example.org/city-profiles/it/village/ghent",
                "https://www.example.org/city-profiles/v1/frame/city/ghent",
                "https://www.example.org/city-profiles/it/city/ghent?theme=purple",
                "https://www.example.org/city-profiles/it/city/ghent?view=members",
                "https://www.example.org/city-profiles/it/city/ghent?x=%zz",
                "https://www.example.org/city-profiles/it/city/ghent#plain",
                "https://www.example.org/city-profiles/it/city/ghent\n"
            })
    void otherAddressesAreNotThere(String url) {
        assertThat(get(url, "").status()).isEqualTo(404);
    }

    @Test
    void aViewWithNothingToTellIsNotThere() {
        WidgetHandler handler = WidgetHandler.builder(Samples.onePlace("Capaci"))
                .baseAddress(URI.create(BASE))
                .build();

        assertThat(handler.handle(request(BASE + "it/network/new?view=mentoring", ""))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "url=", "format=json", "url=x&url=y"})
    void aQuestionWithoutAnAddressIsRefused(String query) {
        assertThat(HANDLER.handle(WidgetRequest.get("/v1/oembed").withQuery(query))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=yaml", "format=JSON", "format=json&format=xml"})
    void otherFormatsAreNotImplemented(String format) {
        assertThat(get(GHENT, format).status()).isEqualTo(501);
    }

    @Test
    void aRefusalNamesTheFormats() {
        assertThat(Samples.text(get(GHENT, "format=yaml")))
                .isEqualTo("{\"error\":\"not-implemented\",\"allowed\":[\"json\",\"xml\"]}\n");
    }

    @Test
    void withoutABaseAddressNothingIsImplemented() {
        assertThat(Samples.handler().handle(request(GHENT, "")).status()).isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://zq8echo.example/",
                BASE + "it/city/zq8echo",
                BASE + "it/city/ghent?x=zq8echo",
                BASE + "it/city/ghent?theme=zq8echo",
                BASE + "it/city/ghent#zq8echo"
            })
    void nothingThatWasNotUnderstoodIsRepeated(String url) {
        assertThat(Samples.text(get(url, "dnt=zq8echo&zq8echo=1"))).doesNotContain("zq8echo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dnt=1", "for=example.org&consumer=x", "discover=true"})
    void whatConsumersAddChangesNothing(String more) {
        assertThat(get(GHENT, more).body().toByteArray())
                .isEqualTo(get(GHENT, "").body().toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it/city/ghent", "ar/network/inclucities?view=map", "el/practice/halle-service-centre"})
    void xmlHasTheSameFields(String page) throws IOException, SAXException, ParserConfigurationException {
        Map<String, String> expected = new TreeMap<>();
        json(BASE + page, "")
                .forEach((name, value) -> expected.put(
                        name, value instanceof jakarta.json.JsonString text ? text.getString() : value.toString()));

        assertThat(xml(Samples.text(get(BASE + page, "format=xml")))).isEqualTo(expected);
    }

    private static Map<String, String> xml(String text) throws IOException, SAXException, ParserConfigurationException {
        Node root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList children = root.getChildNodes();
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < children.getLength(); i++) {
            fields.put(children.item(i).getNodeName(), children.item(i).getTextContent());
        }
        return fields;
    }

    @Test
    void aHostileNameIsText() {
        WidgetHandler handler = WidgetHandler.builder(
                        Samples.onePlace("</a></blockquote><script>alert(1)</script>\" onload=\"x"))
                .baseAddress(URI.create(BASE))
                .build();
        String html = Json.createReader(
                        new StringReader(Samples.text(handler.handle(request(BASE + "it/city/capaci", "")))))
                .readObject()
                .getString("html");

        assertThat(Jsoup.parseBodyFragment(html).body().getAllElements())
                .extracting(Element::tagName)
                .containsExactly("body", "blockquote", "a", "iframe");
        assertThat(Jsoup.parseBodyFragment(html).select("[onload]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"format=json, application/json;charset=utf-8", "format=xml, text/xml;charset=utf-8"})
    void theTypeIsTold(String format, String type) {
        assertThat(get(GHENT, format).headers()).containsEntry("Content-Type", type);
    }

    @Test
    void theLanguageOfTheAnswerIsTold() {
        assertThat(get(GHENT, "").headers()).containsEntry("Content-Language", "it");
    }

    @Test
    void whoHasTheAnswerGetsNoneAgain() {
        String tag = get(GHENT, "").headers().get("ETag");

        assertThat(HANDLER.handle(request(GHENT, "").withIfNoneMatch(tag)).status())
                .isEqualTo(304);
    }

    @Test
    void theHeadHasTheSameHeaders() {
        assertThat(HANDLER.handle(request(GHENT, "").withMethod("HEAD")).headers())
                .isEqualTo(get(GHENT, "").headers());
    }
}
