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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
    private static final String CSS = new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8);
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):var\\(--cp-[a-z-]+,(#[0-9a-f]{6})\\)");
    private static final Pattern SIDES =
            Pattern.compile("(margin|padding|border|inset)-(left|right|top|bottom)|(^|[ {;])(left|right|top|bottom):");
    private static final double ENOUGH = 4.5;

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
                        contrast(theme.getOrDefault(text, ""), theme.getOrDefault(ground, "")))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(ENOUGH));
    }

    @Test
    void bothDarkThemesAreTheSame() {
        assertThat(THEMES.get(1)).isEqualTo(THEMES.get(2)).hasSize(THEMES.get(0).size());
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

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
