package org.cityprofiles.render.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.text.RichTextPolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HostileMarkupTest {
    /** Public cases, one JSON object a line, where they lie beside the working copy. */
    private static final Path CORPUS = Path.of(System.getProperty("corpora", "no-corpora"), "xss", "cases.jsonl");

    private static final List<String> OWN = List.of(
            "<p>a<svg><script>alert(1)</script></svg></p>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
            "<a href='jAvAsCrIpT&colon;alert(1)'>a</a>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<p title='</p><img src=x onerror=alert(1)>'>a",
            "<ul><li><a href=//evil.example>a</a><li onmouseover=alert(1)>b");

    @Test
    void nothingOutsideThePolicyIsLeft() throws IOException {
        assertThat(cases()).allSatisfy(input -> {
            Element body = Jsoup.parseBodyFragment(
                            Sanitiser.clean(List.of(input)).toString())
                    .body();
            assertThat(body.getAllElements().stream().skip(1)).allSatisfy(HostileMarkupTest::isAllowed);
        });
    }

    @Test
    void whatIsCleanIsCleanedNoFurther() throws IOException {
        assertThat(cases()).allSatisfy(input -> {
            String clean = Sanitiser.clean(List.of(input)).toString();
            assertThat(clean.isEmpty() ? "" : Sanitiser.clean(List.of(clean)).toString())
                    .isEqualTo(clean);
        });
    }

    private static void isAllowed(Element element) {
        RichTextPolicy.Element known =
                RichTextPolicy.element(element.normalName()).orElseThrow();
        assertThat(known.attributes().keySet())
                .containsAll(element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .toList());
        assertThat(element.attr("href")).matches("(?i)|https?://[^/].*|mailto:.*|tel:.*");
    }

    private static List<String> cases() throws IOException {
        if (!Files.exists(CORPUS)) {
            return OWN;
        }
        return Stream.concat(OWN.stream(), Files.readAllLines(CORPUS).stream().map(HostileMarkupTest::input))
                .toList();
    }

    private static String input(String line) {
        try (JsonReader json = Json.createReader(new StringReader(line))) {
            return json.readObject().getString("input");
        }
    }
}
