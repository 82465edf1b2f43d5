package org.cityprofiles.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccentTest {
    /** Public cases, one JSON object a line, where they lie beside the working copy. */
    private static final Path CORPUS = Path.of(System.getProperty("corpora", "no-corpora"), "css-theme", "cases.jsonl");

    private static final List<String> OWN =
            List.of("red", "#abc", "#0a5a66;", "#0a5a66}*{", "url(x)", "#0a5a6\u0661", " #0a5a66", "expression(1)", "");

    @Property
    void everyColourBecomesReadableInBothThemes(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Accent accent = Accent.of(new Colour(red, green, blue));

        assertThat(List.of(
                        Contrast.of(accent.light(), Palette.LIGHT.paper()),
                        Contrast.of(accent.light(), Palette.LIGHT.tint()),
                        Contrast.of(accent.lightFill(), Palette.LIGHT.onFill()),
                        Contrast.of(accent.dark(), Palette.DARK.paper()),
                        Contrast.of(accent.dark(), Palette.DARK.tint()),
                        Contrast.of(accent.darkFill(), Palette.DARK.onFill())))
                .allMatch(ratio -> ratio >= Contrast.TEXT);
    }

    @Property
    void aShadeIsTheColourItWasMadeOf(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Colour colour = new Colour(red, green, blue);

        assertThat(Shade.of(colour).colour()).isEqualTo(colour);
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        Colour petrol = Colour.parse("#0a5a66");

        assertThat(Accent.of(petrol).light()).isEqualTo(petrol);
        assertThat(Accent.of(petrol).lightFill()).isEqualTo(petrol);
    }

    @Test
    void aCorrectionKeepsTheHueAndTellsTheRatios() {
        Accent yellow = Accent.of(Colour.parse("#ffee00"));

        assertThat(Shade.of(yellow.light()).hue())
                .isCloseTo(Shade.of(yellow.asked()).hue(), org.assertj.core.data.Offset.offset(0.05));
        assertThat(yellow.corrections())
                .extracting(Correction::toString)
                .containsExactly(
                        "light accent on tint: #ffee00 has a contrast of 1.04:1, expected 4.5:1; #776f00 has 4.51:1",
                        "light on-fill on fill: #ffee00 has a contrast of 1.18:1, expected 4.5:1; #807700 has 4.53:1",
                        "dark on-fill on fill: #ffee00 has a contrast of 1.04:1, expected 4.5:1; #776f00 has 4.51:1");
    }

    @Test
    void theStyleSheetSetsTwoPropertiesInLightAndDark() {
        assertThat(Accent.of(Colour.parse("#0A5A66")).css())
                .matches(
                        "\\[data-accent=\"0a5a66\"]\\{--cp-accent:#0a5a66;--cp-fill:#0a5a66}"
                                + "\\[data-accent=\"0a5a66\"]\\[data-theme=dark](\\{--cp-accent:#[0-9a-f]{6};--cp-fill:#0a5a66})"
                                + "@media \\(prefers-color-scheme:dark\\)\\{\\[data-accent=\"0a5a66\"]:not\\(\\[data-theme]\\)\\1}");
    }

    @Test
    void nothingButAColourIsAccepted() throws IOException {
        assertThat(cases()).allSatisfy(input -> assertThat(
                        Colour.find(input).map(colour -> Accent.of(colour).css()))
                .satisfiesAnyOf(css -> assertThat(css).isEmpty(), css -> assertThat(input)
                        .matches("#?[0-9A-Fa-f]{6}")));
    }

    private static List<String> cases() throws IOException {
        if (!Files.exists(CORPUS)) {
            return OWN;
        }
        return Stream.concat(OWN.stream(), Files.readAllLines(CORPUS).stream().map(AccentTest::input))
                .toList();
    }

    private static String input(String line) {
        try (JsonReader json = Json.createReader(new StringReader(line))) {
            return json.readObject().getString("input");
        }
    }
}
