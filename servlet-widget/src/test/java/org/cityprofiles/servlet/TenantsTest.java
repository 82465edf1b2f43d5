package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantsTest {
    private static final String ECHO = "zq8echo";
    private static final String BOTH = "{\"tenants\": ["
            + "{\"name\": \"rome\", \"hosts\": [\"rome.example\", \"www.rome.example\"], \"catalogue\": \"rome\","
            + " \"language\": \"de\", \"theme\": \"dark\", \"base-address\": \"https://rome.example/\","
            + " \"embedders\": [\"https://*.rome.example\", \"self\"], \"watch\": 0},"
            + "{\"name\": \"milan\", \"path\": \"/milan\", \"catalogue\": \"milan\", \"watch\": 1}]}";

    private final Path folder;
    private final List<Tenants> running = new ArrayList<>();

    TenantsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        catalogue("rome", "Roma");
        catalogue("milan", "Milano");
    }

    @AfterEach
    void stop() {
        running.forEach(Tenants::close);
    }

    private void catalogue(String id, String name) throws IOException {
        Files.createDirectories(folder.resolve(id + "/places"));
        Files.writeString(
                folder.resolve(id + "/catalogue.json"),
                "{\"format\": 1, \"title\": {\"it\": \"Prova\"}, \"languages\": [\"it\"]}");
        Files.writeString(
                folder.resolve(id + "/places/" + id + ".json"),
                "{\"id\": \"" + id + "\", \"kind\": \"municipality\", \"name\": {\"it\": \"" + name
                        + "\"}, \"country\": \"IT\"}");
    }

    private Tenants tenants(String json) throws IOException {
        Path file = folder.resolve("tenants.json");
        Files.writeString(file, json);
        Tenants tenants = Tenants.load(file, 1_000_000);
        running.add(tenants);
        return tenants;
    }

    private static WidgetResponse get(Tenants tenants, String host, String path) {
        return tenants.handle(WidgetRequest.get(path).withHost(host));
    }

    @ParameterizedTest
    @CsvSource({
        "rome.example, /it/city/rome, 200",
        "www.rome.example, /it/city/rome, 200",
        "ROME.Example., /it/city/rome, 200",
        "rome.example, /it/city/milan, 404",
        "other.example, /it/city/rome, 404",
        ", /it/city/rome, 404",
        "other.example, /milan/it/city/milan, 200",
        ", /milan/it/city/milan, 200",
        "other.example, /milan/it/city/rome, 404",
        "other.example, /milano/it/city/milan, 404",
        "other.example, /%6Dilan/it/city/milan, 404",
        "rome.example, /milan/it/city/milan, 404",
        "rome.example.evil.example, /it/city/rome, 404"
    })
    void hostAndPathChooseTheCatalogue(String host, String path, int status) throws IOException {
        assertThat(get(tenants(BOTH), host, path).status()).isEqualTo(status);
    }

    @Test
    void theLongestPathWins() throws IOException {
        Tenants tenants = tenants("{\"tenants\": ["
                + "{\"name\": \"a\", \"path\": \"/x\", \"catalogue\": \"rome\"},"
                + "{\"name\": \"b\", \"path\": \"/x/y\", \"catalogue\": \"milan\"}]}");

        assertThat(get(tenants, "h", "/x/y/it/city/milan").status()).isEqualTo(200);
        assertThat(get(tenants, "h", "/x/it/city/rome").status()).isEqualTo(200);
    }

    @Test
    void hostAndPathTogetherAreBothNeeded() throws IOException {
        Tenants tenants = tenants("{\"tenants\": [{\"name\": \"a\", \"hosts\": [\"h.example\"], \"path\": \"/x\","
                + " \"catalogue\": \"rome\"}]}");

        assertThat(get(tenants, "h.example", "/x/it/city/rome").status()).isEqualTo(200);
        assertThat(get(tenants, "h.example", "/it/city/rome").status()).isEqualTo(404);
        assertThat(get(tenants, "other.example", "/x/it/city/rome").status()).isEqualTo(404);
    }

    @Test
    void linksBelowAPathStayBelowIt() throws IOException {
        assertThat(get(tenants(BOTH), "h", "/milan").headers()).containsEntry("Location", "milan/it/");
        assertThat(get(tenants(BOTH), "h", "/milan/").headers()).containsEntry("Location", "it/");
        assertThat(Samples.text(get(tenants(BOTH), "h", "/milan/it/city/milan")))
                .contains("href=\"../../assets/");
    }

    @Test
    void everyTenantHasItsOwnSettings() throws IOException {
        Tenants tenants = tenants(BOTH);
        WidgetResponse rome = get(tenants, "rome.example", "/it/city/rome");
        WidgetResponse milan = get(tenants, "h", "/milan/it/city/milan");

        assertThat(rome.headers().get("Content-Security-Policy"))
                .endsWith("frame-ancestors https://*.rome.example 'self'");
        assertThat(milan.headers().get("Content-Security-Policy")).endsWith("frame-ancestors *");
        assertThat(Samples.text(rome)).contains("https://rome.example/it/city/rome", "data-theme=\"dark\"");
        assertThat(Samples.text(milan)).doesNotContain("rome.example", "data-theme=\"dark\"");
        assertThat(get(tenants, "rome.example", "/").headers()).containsEntry("Location", "de/");
    }

    @Test
    void nothingOfAnUnknownHostIsRepeated() throws IOException {
        WidgetResponse answer = get(tenants(BOTH), ECHO + ".example", "/" + ECHO);

        assertThat(Samples.text(answer)).startsWith("<!DOCTYPE html>").doesNotContain(ECHO);
        assertThat(answer.headers().toString()).doesNotContain(ECHO);
    }

    @Test
    void thePageForAnUnknownHostHasItsStyle() throws IOException {
        Tenants tenants = tenants(BOTH);
        String page = Samples.text(get(tenants, "h", "/it/nothing"));
        String sheet = page.replaceAll("(?s).*href=\"\\.\\.(/assets/[^\"]+)\".*", "$1");

        assertThat(get(tenants, "h", sheet).status()).isEqualTo(200);
    }

    @Test
    void aCatalogueThatCannotBeLoadedTouchesNoOther() throws IOException {
        Files.writeString(folder.resolve("rome/places/rome.json"), "{");
        Tenants tenants = tenants(BOTH);

        assertThat(get(tenants, "rome.example", "/it/city/rome").status()).isEqualTo(503);
        assertThat(get(tenants, "h", "/milan/it/city/milan").status()).isEqualTo(200);
    }

    @Test
    void aTenantWithoutCatalogueSaysSoInEveryForm() throws IOException {
        Files.writeString(folder.resolve("rome/places/rome.json"), "{");
        Tenants tenants = tenants(BOTH);
        WidgetResponse page = get(tenants, "rome.example", "/it/city/rome");

        assertThat(Samples.text(page)).startsWith("<!DOCTYPE html>").contains("lang=\"it\"");
        assertThat(page.headers())
                .containsEntry("Retry-After", "60")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(Samples.text(get(tenants, "rome.example", "/v1/fragment/city/rome")))
                .startsWith("<article");
        assertThat(Samples.text(get(tenants, "rome.example", "/v1/data/city/rome")))
                .startsWith("{\"error\"");
        assertThat(get(tenants, "rome.example", "/health/live").status()).isEqualTo(200);
    }

    @Test
    void aTenantWithoutCatalogueIsNotReady() throws IOException {
        Files.writeString(folder.resolve("rome/places/rome.json"), "{");
        WidgetResponse ready = get(tenants(BOTH), "rome.example", "/health/ready");

        assertThat(ready.status()).isEqualTo(503);
        assertThat(Samples.text(ready))
                .startsWith(
                        "{\"status\":\"failed\",\"problems\":{\"count\":1,\"first\":[\"places/rome.json:1:2: error: ");
    }

    @Test
    void theServerNamesTheTenantThatCannotServe() throws IOException {
        Files.writeString(folder.resolve("rome/places/rome.json"), "{");
        WidgetResponse ready = get(tenants(BOTH), "h", "/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(Samples.text(ready))
                .isEqualTo("{\"status\":\"ready\",\"tenants\":["
                        + "{\"name\":\"rome\",\"status\":\"failed\",\"problems\":1},"
                        + "{\"name\":\"milan\",\"status\":\"ready\",\"problems\":0}]}");
    }

    @Test
    void withNoTenantThatServesTheServerIsNotReady() throws IOException {
        Files.writeString(folder.resolve("rome/places/rome.json"), "{");
        Files.writeString(folder.resolve("milan/places/milan.json"), "{");

        assertThat(get(tenants(BOTH), "h", "/health/ready").status()).isEqualTo(503);
    }

    @Test
    void theHeadOfTheStateHasNoBody() throws IOException {
        WidgetResponse head =
                tenants(BOTH).handle(WidgetRequest.get("/health/ready").withMethod("HEAD"));

        assertThat(head.body().length()).isZero();
        assertThat(head.headers().get("Content-Length")).isNotEqualTo("0");
    }

    @Test
    void aTenantIsServedOnceItsCatalogueIsGood() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("milan/places/milan.json"), "{");
        Tenants tenants = tenants(BOTH);
        int before = get(tenants, "h", "/milan/it/city/milan").status();
        catalogue("milan", "Milano");
        Instant deadline = Instant.now().plusSeconds(20);
        while (get(tenants, "h", "/milan/it/city/milan").status() != 200
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }

        assertThat(before).isEqualTo(503);
        assertThat(get(tenants, "h", "/milan/it/city/milan").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tenants\": [|not well-formed",
                "{\"tenants\": [}|not well-formed",
                "[]|an object with the key \"tenants\"",
                "{\"tenant\": []}|found \"tenant\"",
                "{\"tenants\": []}|at least one tenant",
                "{\"tenants\": [1]}|a tenant, which is an object",
                "{\"tenants\": [{\"catalog\": \"x\"}]}|found \"catalog\"",
                "{\"tenants\": [{\"name\": 1}]}|a text for \"name\"",
                "{\"tenants\": [{\"hosts\": \"x\"}]}|a list of texts for \"hosts\"",
                "{\"tenants\": [{\"hosts\": [1]}]}|a text in \"hosts\"",
                "{\"tenants\": [{\"watch\": \"1\"}]}|a number for \"watch\"",
                "{\"tenants\": [{\"name\": \"a\", \"name\": \"b\"}]}|stands twice",
                "{\"tenants\": [{\"path\": \"/a\", \"catalogue\": \"rome\"}]}|a name of a-z",
                "{\"tenants\": [{\"name\": \"a\", \"catalogue\": \"rome\"}]}|'hosts' or 'path'",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"a\", \"catalogue\": \"rome\"}]}|a path such as",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"/a/\", \"catalogue\": \"rome\"}]}|a path such as",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"/..\", \"catalogue\": \"rome\"}]}|a path such as",
                "{\"tenants\": [{\"name\": \"a\", \"hosts\": [\"h:80\"], \"catalogue\": \"rome\"}]}|a host such as",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"/a\"}]}|'catalogue'",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"/a\", \"catalogue\": \"rome\", \"theme\": \"x\"}]}|'theme'",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"/a\", \"catalogue\": \"x\", \"watch\": 1.5}]}|'watch'",
                "{\"tenants\": [{\"name\": \"a\", \"path\": \"/a\", \"catalogue\": \"rome\", \"embedders\": []}]}|'embedders'",
            })
    void aFaultInTheFileIsSaidWithItsLine(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenants("\n\n" + json))
                .withMessageContaining("tenants.json:3:")
                .withMessageContaining(message);
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenants(""))
                .withMessageContaining("tenants.json:1:1: this is not well-formed JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"path\": \"/b\"", "\"hosts\": [\"h.example\"]"})
    void twoTenantsInOnePlaceAreAFault(String place) {
        String one = "{\"name\": \"a\", " + place + ", \"catalogue\": \"rome\"}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenants("{\"tenants\": [" + one + "," + one.replace("\"a\"", "\"b\"") + "]}"))
                .withMessageContaining("another tenant has");
    }
}
