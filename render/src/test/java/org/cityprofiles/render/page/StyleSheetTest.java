package org.cityprofiles.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.theme.Contrast;
import org.cityprofiles.render.theme.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
    private static final String CSS = new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8);
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):var\\(--cp-[a-z-]+,(#[0-9a-f]{6})\\)");
    private static final Pattern SIDES =
            Pattern.compile("(margin|padding|border|inset)-(left|right|top|bottom)|(^|[ {;])(left|right|top|bottom):");

    /** The colours of the light theme, of the dark one, and of the dark one that the system asks for. */
    private static final List<Map<String, String>> THEMES = themes();

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, tint",
        "muted, paper",
        "muted, tint",
        "accent, paper",
        "accent, tint",
        "warm, paper",
        "warm, tint",
        "on-fill, fill",
        "paper, accent"
    })
    void everyTextStandsOutFromItsGround(String text, String ground) {
        assertThat(THEMES).hasSize(3).allSatisfy(theme -> assertThat(
                        Contrast.of(colour(theme, text), colour(theme, ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(Contrast.TEXT));
    }

    @Test
    void bothDarkThemesAreTheSame() {
        assertThat(THEMES.get(1)).isEqualTo(THEMES.get(2)).hasSize(THEMES.get(0).size());
    }

    @Test
    void thePalettesAreThoseOfTheStyleSheet() {
        Palette.LIGHT.properties().forEach((name, colour) -> assertThat(
                        colour(THEMES.get(0), name.substring("--cp-".length())))
                .isEqualTo(colour));
        Palette.DARK.properties().forEach((name, colour) -> assertThat(
                        colour(THEMES.get(1), name.substring("--cp-".length())))
                .isEqualTo(colour));
    }

    @Test
    void nothingIsFetched() {
        assertThat(CSS).doesNotContain("url(", "@import", "@font-face", "http:", "https:");
    }

    @Test
    void sidesAreLogical() {
        assertThat(SIDES.matcher(CSS).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void commentsStayAtHome() {
        assertThat(CSS).doesNotContain("/*").startsWith(":host{");
    }

    /** The budget is 2.5 kB as brotli, which the platform cannot make; gzip is about a tenth more. */
    @Test
    void itIsSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(StyleSheet.VIEWS.bytes());
        }

        assertThat(packed.size()).isLessThan(2_900);
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(StyleSheet.VIEWS.hash()).matches("[0-9a-f]{8}").isEqualTo(StyleSheet.VIEWS.hash());
    }

    private static Colour colour(Map<String, String> theme, String name) {
        return Colour.parse(theme.getOrDefault(name, name));
    }

    private static List<Map<String, String>> themes() {
        return Pattern.compile("--ink:")
                .splitAsStream(CSS)
                .skip(1)
                .map(StyleSheetTest::colours)
                .limit(3)
                .toList();
    }

    private static Map<String, String> colours(String rule) {
        Map<String, String> colours = new HashMap<>();
        String declarations = "--ink:" + rule.substring(0, rule.indexOf('}'));
        COLOUR.matcher(declarations).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }
}
