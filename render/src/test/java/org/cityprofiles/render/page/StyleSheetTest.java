package org.cityprofiles.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.theme.Contrast;
import org.cityprofiles.render.theme.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {
    private static final String CSS = new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8);
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z-]+):var\\(--cp-[a-z-]+,light-dark\\((#[0-9a-f]{6}),(#[0-9a-f]{6})\\)\\)");
    private static final Pattern SIDES =
            Pattern.compile("(margin|padding|border|inset)-(left|right|top|bottom)|(^|[ {;])(left|right|top|bottom):");

    /** The colours of the light theme and of the dark one. */
    private static final List<Map<String, String>> THEMES = List.of(colours(2), colours(3));

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
        assertThat(THEMES).allSatisfy(theme -> assertThat(Contrast.of(colour(theme, text), colour(theme, ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(Contrast.TEXT));
    }

    @Test
    void aThemeIsChosenByTheReaderUnlessTheHostHasChosen() {
        assertThat(CSS)
                .contains("color-scheme:light dark;")
                .contains(".cp[data-theme=light]{color-scheme:light}")
                .contains(".cp[data-theme=dark]{color-scheme:dark}");
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

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(StyleSheet.VIEWS.hash()).matches("[0-9a-f]{8}").isEqualTo(StyleSheet.VIEWS.hash());
    }

    private static Colour colour(Map<String, String> theme, String name) {
        return Colour.parse(theme.getOrDefault(name, name));
    }

    private static Map<String, String> colours(int theme) {
        return COLOUR.matcher(CSS)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(theme)));
    }
}
