package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.data.CsvPrinter;
import org.cityprofiles.render.data.GeoJsonPrinter;
import org.cityprofiles.render.data.StructuredData;
import org.cityprofiles.render.json.JsonDocument;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.JsonPrinter;
import org.cityprofiles.render.page.TextPrinter;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

class HostileTextTest {
    private static final ViewOptions OPTIONS = ViewOptions.of(HostileCatalogue.ITALIAN, GoldenTest.DAY);

    /** How the documents of a language are built when no text is hostile. */
    private static final Map<String, List<List<String>>> HARMLESS = new HashMap<>();

    @Property(tries = 50)
    void everyTextComesBackAsItWasWritten(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        HostileCatalogue sample = sample(hostile, language);

        for (SubjectKind kind : SubjectKind.values()) {
            Page page = page(sample, kind);
            Document html = parsed(html(page));
            html.select("svg").remove();
            String shown = html.wholeText() + html.select("img").attr("alt");
            String text = solid(utf8(TextPrinter.text(page.view())));
            String strings = String.join("\n", strings(json(JsonPrinter.json(page.view()))));
            assertThat(sample.texts(kind)).hasSizeGreaterThan(3).allSatisfy(written -> {
                assertThat(shown).contains(written);
                assertThat(text).contains(solid(written));
                assertThat(strings).containsAnyOf(written, markup(written));
            });
        }
    }

    @Property(tries = 50)
    void nothingBecomesMarkup(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        List<Document> printed = documents(sample(hostile, language), hostile);

        assertThat(printed).allSatisfy(document -> assertThat(
                        document.select("script:not([type=application/ld+json]), style, iframe, object, base"))
                .isEmpty());
        assertThat(structures(printed)).isEqualTo(HARMLESS.computeIfAbsent(language, HostileTextTest::harmless));
    }

    @Property(tries = 50)
    void theTreeIsTheSamePage(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        views(sample(hostile, language)).forEach(TreeTest::assertTreeIsWhatABrowserReads);
    }

    @Property(tries = 50)
    void linkedDataEndsNoScriptAndComesBack(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        HostileCatalogue sample = sample(hostile, language);

        for (SubjectKind kind : SubjectKind.values()) {
            String script = parsed(html(page(sample, kind)))
                    .select("script[type=application/ld+json]")
                    .html();
            assertThat(script).isNotEmpty().doesNotContain("<", ">");
            List<String> numbered = strings(json(script.getBytes(StandardCharsets.UTF_8))).stream()
                    .filter(string -> string.matches("(?s)T\\d.*"))
                    .toList();
            assertThat(numbered).isNotEmpty().allMatch(string -> isWritten(string, hostile));
        }
    }

    @Property(tries = 50)
    void theDataComesBack(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        Catalogue catalogue = sample(hostile, language).catalogue();

        Stream<JsonDocument> documents = Stream.concat(
                Stream.of(ListKind.CITIES, ListKind.NETWORKS, ListKind.PRACTICES)
                        .map(kind -> StructuredData.of(catalogue, new SampleLinks(), OPTIONS)
                                .list(kind)
                                .orElseThrow()),
                Stream.of(
                        GeoJsonPrinter.cities(catalogue, new SampleLinks(), OPTIONS),
                        GeoJsonPrinter.members(catalogue, new SampleLinks(), HostileCatalogue.NETWORK, OPTIONS)
                                .orElseThrow()));
        documents.forEach(document -> assertThat(
                        strings(json(document.bytes())).stream().filter(string -> string.matches("(?s)T\\d.*")))
                .isNotEmpty()
                .allMatch(string -> isWritten(string, hostile)));
        assertThat(rows(utf8(CsvPrinter.memberships(catalogue, OPTIONS))))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).hasSize(12))
                .filteredOn(row -> !row.get(0).equals("network_id"))
                .allMatch(row -> isWritten(row.get(1), hostile) && isWritten(row.get(3), hostile));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</script>",
                "</title>",
                "</p></div></article>",
                "</td></tr></table>",
                "</text></svg>",
                "<!--",
                "-->",
                "]]>",
                "\"",
                "\"\"",
                "'",
                "\" onload=\"x",
                "<",
                ">",
                "&",
                "&lt;",
                "&#60;script&#62;",
                "&copy",
                "javascript:alert(1)",
                "{name}",
                "{0}",
                "$1",
                "\\",
                "\\u003c",
                "\u202E",
                "\u2066",
                "Γάνδη",
                "الميناء",
                "😀",
                "e\u0301",
                "<svg onload=x>",
                "<plaintext>",
                "\u2028",
                "`",
                ",",
                ";",
                "=");
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("it", "ar", "en");
    }

    private static HostileCatalogue sample(String hostile, String language) {
        return new HostileCatalogue(hostile, LanguageTag.parse(language));
    }

    private static boolean isWritten(String found, String hostile) {
        String number = found.replaceFirst("(?s)^T(\\d+).*", "$1");
        return found.equals("T" + number + hostile + "E" + number);
    }

    private static Renderer renderer(HostileCatalogue sample) {
        return Renderer.of(sample.catalogue(), new SampleLinks());
    }

    private static Slug id(SubjectKind kind) {
        return switch (kind) {
            case CITY -> HostileCatalogue.CITY;
            case NETWORK -> HostileCatalogue.NETWORK;
            case PRACTICE -> HostileCatalogue.PRACTICE;
            case COUNTRY -> HostileCatalogue.COUNTRY;
        };
    }

    private static Page page(HostileCatalogue sample, SubjectKind kind) {
        return renderer(sample).page(kind, id(kind), OPTIONS).orElseThrow();
    }

    private static List<List<String>> harmless(String language) {
        return structures(documents(sample("x", language), "x"));
    }

    private static List<List<String>> structures(List<Document> documents) {
        return documents.stream().map(HostileTextTest::structure).toList();
    }

    /** All complete pages, and all views alone. */
    private static List<Document> documents(HostileCatalogue sample, String query) {
        List<Document> documents = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            documents.add(parsed(html(page(sample, kind))));
        }
        for (ListKind kind : ListKind.values()) {
            ListChoice choice = kind == ListKind.SEARCH ? ListChoice.ALL.withQuery("nowhere" + query) : ListChoice.ALL;
            documents.add(parsed(html(renderer(sample).list(kind, choice, OPTIONS))));
        }
        views(sample).forEach(view -> documents.add(parsed(inPage(utf8(HtmlPrinter.fragment(view))))));
        return documents;
    }

    private static Stream<? extends View> views(HostileCatalogue sample) {
        return Stream.of(SubjectKind.values()).flatMap(kind -> kind.views().stream()
                .map(name ->
                        renderer(sample).view(kind, name, id(kind), OPTIONS).orElseThrow()));
    }

    private static String inPage(String fragment) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Host</title></head><body>" + fragment + "</body></html>";
    }

    /**
     * The elements in order with the names of their attributes; but for bidirectional isolation, which depends on the
     * characters, and for which names find room on a map.
     */
    private static List<String> structure(Document page) {
        page.select("svg text").remove();
        return page.getAllElements().stream()
                .filter(element -> !Set.of("bdi", "span").contains(element.normalName())
                        || element.attributes().asList().stream().anyMatch(HostileTextTest::isOfNoText))
                .map(HostileTextTest::named)
                .toList();
    }

    private static String named(Element element) {
        return element.normalName()
                + element.attributes().asList().stream()
                        .filter(HostileTextTest::isOfNoText)
                        .map(Attribute::getKey)
                        .collect(Collectors.joining(" ", "[", "]"));
    }

    private static boolean isOfNoText(Attribute attribute) {
        return !Set.of("lang", "dir").contains(attribute.getKey());
    }

    private static Document parsed(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(page, "https://example.org/", parser);
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).isEmpty();
        return document;
    }

    private static String html(Page page) {
        return utf8(HtmlPrinter.page(page));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A text without the places where a line may end. */
    private static String solid(String text) {
        return text.replaceAll("[\\s>]", "");
    }

    /** A text as it stands in the markup of long texts. */
    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static JsonStructure json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.read();
        }
    }

    private static List<String> strings(JsonValue value) {
        if (value instanceof JsonString string) {
            return List.of(string.getString());
        }
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(item -> strings(item).stream()).toList();
        }
        return value.getValueType() == JsonValue.ValueType.OBJECT
                ? value.asJsonObject().values().stream()
                        .flatMap(item -> strings(item).stream())
                        .toList()
                : List.of();
    }

    /** Reads CSV as RFC 4180 has it. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && csv.startsWith("\"\"", i);
                cell.append(escaped ? "\"" : "");
                i += escaped ? 1 : 0;
                quoted = escaped || !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (c == '\n' && i + 1 < csv.length()) {
                    rows.add(new ArrayList<>());
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
