package org.cityprofiles.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Property
    void anyTextSurvives(@ForAll String text) {
        Assume.that(isWellFormed(text));

        assertThat(readBack(text)).isEqualTo(text);
    }

    @Property
    void nothingEndsAScript(@ForAll String text) {
        assertThat(written("</script><!--" + text)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void whatCouldBeMisreadIsEscaped() {
        assertThat(written("</script>&\u2028\u2029\"\\\n\r\t\u0001\u007F"))
                .isEqualTo("\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\\\"\\\\\\n\\r\\t\\u0001\\u007f\"");
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() {
        assertThat(written("\uD800x\uDC00😀")).isEqualTo("\"\uFFFDx\uFFFD😀\"");
    }

    @Test
    void numbersAreWrittenAsTheyAreGiven() {
        assertThat(written(List.of(new BigDecimal("1E+3"), new BigDecimal("0.50"), 45.0, 1e-7, 12L, true)))
                .isEqualTo("[1000,0.50,45.0,0.00000010,12,true]");
    }

    @Test
    void membersStandInTheOrderOfAddingAndWhatIsUnknownIsLeftOut() {
        JsonObject object = new JsonObject()
                .with("b", 1)
                .with("a", null)
                .with("none", List.of())
                .with("one", List.of("x"))
                .withAsIs("list", List.of("x"));

        assertThat(written(object)).isEqualTo("{\"b\":1,\"one\":\"x\",\"list\":[\"x\"]}");
    }

    @Test
    void whatHasNoFormInJsonIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> written(new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> written(Map.of("a", Double.NaN)));
    }

    private static boolean isWellFormed(String text) {
        try {
            return StandardCharsets.UTF_8
                            .newEncoder()
                            .encode(java.nio.CharBuffer.wrap(text))
                            .hasRemaining()
                    || text.isEmpty();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String written(Object value) {
        return new JsonWriter().value(value).toDocument().toString();
    }

    private static String readBack(String text) {
        try (JsonReader json = Json.createReader(new StringReader(written(List.of(text))))) {
            return json.readArray().getString(0);
        }
    }
}
