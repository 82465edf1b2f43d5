package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServletSettingsTest {
    private static final String SAMPLE = Path.of("..", "examples", "catalogue").toString();
    private static final Map<String, String> NONE = Map.of();

    private static WidgetHandler handler(Map<String, String> parameters) throws ServletException {
        return ServletSettings.of(parameters, NONE, NONE).handler();
    }

    private static void assertRefused(Map<String, String> parameters, String message) {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> handler(parameters))
                .withMessageContaining(message);
    }

    @Test
    void aParameterNamesTheCatalogue() throws ServletException {
        assertThat(handler(Map.of("catalogue", SAMPLE)).catalogue().version()).isEqualTo(Samples.CATALOGUE.version());
    }

    @Test
    void aSystemPropertyNamesTheCatalogue() throws ServletException {
        assertThat(ServletSettings.of(NONE, Map.of("cityprofiles.catalogue", SAMPLE), NONE)
                        .handler()
                        .catalogue()
                        .documents())
                .isNotEmpty();
    }

    @Test
    void theEnvironmentNamesTheCatalogue() throws ServletException {
        assertThat(ServletSettings.of(NONE, NONE, Map.of("CITYPROFILES_CATALOGUE", SAMPLE))
                        .handler()
                        .catalogue()
                        .documents())
                .isNotEmpty();
    }

    @Test
    void aParameterWinsOverTheRest() throws ServletException {
        WidgetHandler handler = ServletSettings.of(
                        Map.of("language", "nl", "catalogue", SAMPLE),
                        Map.of("cityprofiles.language", "de"),
                        Map.of("CITYPROFILES_LANGUAGE", "it"))
                .handler();

        assertThat(handler.handle(WidgetRequest.get("/")).headers()).containsEntry("Location", "nl/");
    }

    @Test
    void withoutACatalogueItSaysWhereToNameIt() {
        assertRefused(NONE, "CITYPROFILES_CATALOGUE");
    }

    @Test
    void anUnknownParameterIsNamed() {
        assertRefused(Map.of("catalog", SAMPLE), "found 'catalog'");
    }

    @Test
    void anUnknownPropertyIsNamed() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> ServletSettings.of(NONE, Map.of("cityprofiles.port", "1"), NONE))
                .withMessageContaining("found 'cityprofiles.port'");
    }

    @Test
    void anUnknownVariableIsNamed() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> ServletSettings.of(NONE, NONE, Map.of("CITYPROFILES_PORT", "1")))
                .withMessageContaining("found 'CITYPROFILES_PORT'");
    }

    @Test
    void aBadValueIsNamedWithItsKey() {
        assertRefused(Map.of("catalogue", SAMPLE, "base-address", "nonsense"), "'base-address'");
    }

    @Test
    void aNumberThatIsNoneIsNamedWithItsKey() {
        assertRefused(Map.of("catalogue", SAMPLE, "cache-bytes", "many"), "'cache-bytes'");
    }

    @Test
    void aLanguageWithoutLabelsIsNamedWithItsKey() {
        assertRefused(Map.of("catalogue", SAMPLE, "language", "eo"), "'language'");
    }

    @Test
    void aThemeThatIsNoneIsNamedWithItsKey() {
        assertRefused(Map.of("catalogue", SAMPLE, "theme", "pink"), "'theme'");
    }

    @Test
    void aSiteThatIsNoneIsNamedWithItsKey() {
        assertRefused(Map.of("catalogue", SAMPLE, "embedders", "https://a.example; script-src *"), "'embedders'");
    }

    @Test
    void theSitesThatMayFrameAPageAreSet() throws ServletException {
        WidgetHandler handler = handler(Map.of("catalogue", SAMPLE, "embedders", "https://a.example, self"));

        assertThat(handler.handle(WidgetRequest.get("/it/")).headers().get("Content-Security-Policy"))
                .endsWith("frame-ancestors https://a.example 'self'");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertRefused(Map.of("catalogue", "no-such-folder"), "no-such-folder");
    }

    @Test
    void aBadCatalogueIsRefusedWithItsProblems(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("catalogue.json"), "{\"format\": 1");

        assertRefused(Map.of("catalogue", folder.toString()), "catalogue.json:1:");
    }
}
