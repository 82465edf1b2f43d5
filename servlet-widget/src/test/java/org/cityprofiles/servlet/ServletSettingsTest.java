package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServletSettingsTest {
    private static final String SAMPLE = Path.of("..", "examples", "catalogue").toString();
    private static final Map<String, String> NONE = Map.of();

    private final List<AutoCloseable> running = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable service : running) {
            service.close();
        }
    }

    private RequestHandler start(ServletSettings settings) {
        ServletSettings.Service service = settings.start();
        running.add(service.resources());
        return service.handler();
    }

    private RequestHandler handler(Map<String, String> parameters) {
        return start(ServletSettings.of(parameters, NONE, NONE, NONE));
    }

    private void assertRefused(Map<String, String> parameters, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handler(parameters))
                .withMessageContaining(message);
    }

    private static int status(RequestHandler handler) {
        return handler.handle(WidgetRequest.get("/it/city/ghent")).status();
    }

    private static String language(RequestHandler handler) {
        return handler.handle(WidgetRequest.get("/")).headers().getOrDefault("Location", "none");
    }

    @Test
    void aParameterNamesTheCatalogue() {
        assertThat(status(handler(Map.of("catalogue", SAMPLE)))).isEqualTo(200);
    }

    @Test
    void aParameterOfTheContextNamesTheCatalogue() {
        Map<String, String> context = Map.of("cityprofiles.catalogue", SAMPLE, "of.the.host", "x");

        assertThat(status(start(ServletSettings.of(NONE, context, NONE, NONE)))).isEqualTo(200);
    }

    @Test
    void aSystemPropertyNamesTheCatalogue() {
        Map<String, String> properties = Map.of("cityprofiles.catalogue", SAMPLE);

        assertThat(status(start(ServletSettings.of(NONE, NONE, properties, NONE))))
                .isEqualTo(200);
    }

    @Test
    void theEnvironmentNamesTheCatalogue() {
        Map<String, String> environment = Map.of("CITYPROFILES_CATALOGUE", SAMPLE);

        assertThat(status(start(ServletSettings.of(NONE, NONE, NONE, environment))))
                .isEqualTo(200);
    }

    @Test
    void theNearestPlaceWins() {
        Map<String, String> parameters = Map.of("catalogue", SAMPLE);
        Map<String, String> context = Map.of("cityprofiles.language", "de");
        Map<String, String> properties = Map.of("cityprofiles.language", "nl");
        Map<String, String> environment = Map.of("CITYPROFILES_LANGUAGE", "it");

        assertThat(language(start(ServletSettings.of(
                        Map.of("catalogue", SAMPLE, "language", "el"), context, properties, environment))))
                .isEqualTo("el/");
        assertThat(language(start(ServletSettings.of(parameters, context, properties, environment))))
                .isEqualTo("de/");
        assertThat(language(start(ServletSettings.of(parameters, NONE, properties, environment))))
                .isEqualTo("nl/");
        assertThat(language(start(ServletSettings.of(parameters, NONE, NONE, environment))))
                .isEqualTo("it/");
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
    void anUnknownParameterOfTheContextIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServletSettings.of(NONE, Map.of("cityprofiles.port", "1"), NONE, NONE))
                .withMessageContaining("found 'cityprofiles.port'");
    }

    @Test
    void anUnknownPropertyIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServletSettings.of(NONE, NONE, Map.of("cityprofiles.port", "1"), NONE))
                .withMessageContaining("found 'cityprofiles.port'");
    }

    @Test
    void anUnknownVariableIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServletSettings.of(NONE, NONE, NONE, Map.of("CITYPROFILES_PORT", "1")))
                .withMessageContaining("found 'CITYPROFILES_PORT'");
    }

    @Test
    void whatKubernetesAddsIsNoSetting() {
        Map<String, String> environment = Map.of(
                "CITYPROFILES_CATALOGUE",
                SAMPLE,
                "CITYPROFILES_SERVICE_HOST",
                "10.96.0.12",
                "CITYPROFILES_PORT",
                "tcp://10.96.0.12:80",
                "CITYPROFILES_PORT_80_TCP_ADDR",
                "10.96.0.12");

        assertThat(status(start(ServletSettings.of(NONE, NONE, NONE, environment))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "base-address, nonsense",
        "cache-bytes, many",
        "cache-bytes, -1",
        "language, eo",
        "language, ?",
        "theme, pink",
        "embedders, https://a.example; script-src *",
        "watch, often",
        "watch, -1",
        "watch, 86401"
    })
    void aBadValueIsNamedWithItsKey(String key, String value) {
        assertRefused(Map.of("catalogue", SAMPLE, key, value), "'" + key + "'");
    }

    @Test
    void theSitesThatMayFrameAPageAreSet() {
        RequestHandler handler = handler(Map.of("catalogue", SAMPLE, "embedders", "https://a.example, self"));

        assertThat(handler.handle(WidgetRequest.get("/it/")).headers().get("Content-Security-Policy"))
                .endsWith("frame-ancestors https://a.example 'self'");
    }

    @Test
    void aFolderThatIsNotThereServesNothingYet() {
        assertThat(status(handler(Map.of("catalogue", "no-such-folder")))).isEqualTo(503);
    }

    @Test
    void settingsOfOneCatalogueDoNotStandBesideTenants() {
        assertRefused(Map.of("tenants", "tenants.json", "theme", "dark"), "'theme'");
    }

    @Test
    void aFileOfTenantsThatIsNotThereIsNamed() {
        assertRefused(Map.of("tenants", "no-such.json"), "no-such.json");
    }

    @Test
    void aFileOfTenantsIsServed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tenants.json");
        String catalogue = Path.of(SAMPLE).toAbsolutePath().toString();
        Files.writeString(
                file, "{\"tenants\": [{\"name\": \"a\", \"path\": \"/a\", \"catalogue\": \"" + catalogue + "\"}]}");
        RequestHandler handler = handler(Map.of("tenants", file.toString(), "cache-bytes", "1000000"));

        assertThat(handler.handle(WidgetRequest.get("/a/it/city/ghent")).status())
                .isEqualTo(200);
    }
}
