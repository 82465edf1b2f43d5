package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.JsonPrinter;
import org.cityprofiles.render.page.TextPrinter;
import org.cityprofiles.render.page.TreePrinter;
import org.cityprofiles.render.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No view may lack a form; that the golden cases hold every view lets all tests of theirs speak for all views. */
class EveryViewTest {
    static Stream<Class<?>> types() {
        return Stream.of(View.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAmongTheGoldenCases(Class<?> type) {
        assertThat(GoldenTest.names()).anyMatch(name -> type.isInstance(GoldenTest.view(name)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAFragmentInWhichTheCheckerFindsNothing(Class<?> type) throws Exception {
        String fragment = utf8(HtmlPrinter.fragment(any(type)));

        assertThat(Nu.problems(fragment)).isEmpty();
        assertThat(fragment).containsPattern("<(article|section|div|aside|nav|form)[^>]* class=\"[^\"]*\\bcp\\b");
    }

    @ParameterizedTest
    @MethodSource("types")
    void isATextATreeAndAnObject(Class<?> type) {
        View view = any(type);

        assertThat(utf8(TextPrinter.text(view))).contains(view.heading().text().toString());
        assertThat(json(TreePrinter.tree(view)).asJsonArray()).hasSize(3);
        assertThat(json(JsonPrinter.json(view)).asJsonObject().getString("type"))
                .isEqualTo(type.getSimpleName());
    }

    private static View any(Class<?> type) {
        return GoldenTest.names().stream()
                .map(GoldenTest::view)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static JsonStructure json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.read();
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
