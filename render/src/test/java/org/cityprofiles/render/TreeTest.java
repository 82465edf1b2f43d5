package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.TreePrinter;
import org.cityprofiles.render.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {
    static Set<String> names() {
        return GoldenTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTreeIsWhatABrowserReadsFromTheFragment(String name) {
        assertTreeIsWhatABrowserReads(GoldenTest.view(name));
    }

    static void assertTreeIsWhatABrowserReads(View view) {
        String fragment = new String(HtmlPrinter.fragment(view), StandardCharsets.UTF_8);
        Element parsed = Jsoup.parseBodyFragment(fragment).body();

        assertThat(parsed.childNodeSize()).isEqualTo(1);
        assertSame(tree(view), parsed.childNode(0));
    }

    private static void assertSame(JsonValue node, Node parsed) {
        if (parsed instanceof TextNode text) {
            assertThat(((JsonString) node).getString()).isEqualTo(text.getWholeText());
            return;
        }
        Element element = (Element) parsed;
        JsonArray array = node.asJsonArray();
        assertThat(array).hasSize(3);
        assertThat(array.getString(0)).isEqualTo(element.tagName());
        assertThat(array.getJsonObject(1).keySet())
                .containsExactlyElementsOf(element.attributes().asList().stream()
                        .map(org.jsoup.nodes.Attribute::getKey)
                        .toList());
        element.attributes()
                .forEach(attribute -> assertThat(array.getJsonObject(1).getString(attribute.getKey()))
                        .isEqualTo(attribute.getValue()));
        JsonArray children = array.getJsonArray(2);
        assertThat(children).as("children of %s", element.cssSelector()).hasSize(element.childNodeSize());
        for (int i = 0; i < children.size(); i++) {
            assertSame(children.get(i), element.childNode(i));
        }
    }

    private static JsonValue tree(View view) {
        try (JsonReader json = Json.createReader(new ByteArrayInputStream(TreePrinter.tree(view)))) {
            return json.readArray();
        }
    }
}
