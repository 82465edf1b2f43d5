package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<EmbeddedServer> server = Optional.empty();

    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        server.ifPresent(EmbeddedServer::close);
    }

    private boolean starts(String... keysAndValues) throws IOException {
        Properties settings = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        Main main = new Main(
                settings,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        server = main.start(Instant.now());
        return server.isPresent();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void threePagesWorthOpeningArePrinted() throws IOException {
        starts("port", "0");

        assertThat(printed().lines().map(String::strip))
                .contains(
                        server.orElseThrow().address() + "it/city/ghent",
                        server.orElseThrow().address() + "el/city/milan",
                        server.orElseThrow().address() + "en/city/milan");
    }

    @Test
    void theBuilderIsPrintedAndIsThere() throws IOException, InterruptedException {
        starts("port", "0");
        URI builder = server.orElseThrow().address().resolve("builder");

        assertThat(printed()).contains("  " + builder + " (what to paste into a website)\n");
        assertThat(HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()
                        .send(HttpRequest.newBuilder(builder).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTownsWebsiteRefusesWithTheHeadersOfAllAnswers() throws IOException {
        starts("port", "0");
        Matcher town =
                Pattern.compile("in every way to embed: http://[^:]+:(\\d+)/").matcher(printed());
        assertThat(town.find()).isTrue();
        int port = Integer.parseInt(town.group(1));

        SafeAnswer.check(RawClient.get(port, "/nothing"));
        assertThat(RawClient.get(port, "/nothing").status()).isEqualTo(404);
        SafeAnswer.check(RawClient.ask(port, "PUT / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .get(0));
    }

    @Test
    void theSampleCatalogueLoadsWithoutAWord() throws IOException {
        starts("port", "0");

        assertThat(complaint()).isEmpty();
    }

    @Test
    void theTownsWebsiteStandsBesideTheSample() throws IOException {
        starts("port", "0");

        assertThat(printed()).containsPattern("in every way to embed: http://127\\.0\\.0\\.1:\\d+/");
    }

    @Test
    void theTownsWebsiteCanBeLeftOut() throws IOException {
        starts("port", "0", "host-pages-port", "off");

        assertThat(server).isPresent();
        assertThat(printed()).doesNotContain("in every way to embed");
    }

    @Test
    void theTownsWebsiteDoesNotTakeAPortThatIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(starts("port", "0", "host-pages-port", port)).isFalse();
            assertThat(complaint()).contains("-Dhost-pages-port: expected a free port or off, found '" + port + "'");
        }
    }

    @Test
    void anInterfaceThatIsNotThereIsSaid() throws IOException {
        assertThat(starts("port", "0", "host", "no.such.name.invalid")).isFalse();
        assertThat(complaint()).contains("cannot listen on no.such.name.invalid, port 0");
    }

    @Test
    void anotherCatalogueIsServed() throws IOException {
        writeCatalogue("\"Other\"");

        starts("port", "0", "catalogue", folder.toString());

        assertThat(printed()).contains("/en/city/lodi");
    }

    @Test
    void aChangeOfTheCatalogueIsServedAndAFaultyOneIsPrinted() throws IOException {
        writeCatalogue("\"Before\"");
        starts("port", "0", "catalogue", folder.toString());

        writeCatalogue("\"Afterwards\"");
        await(() -> home().contains("Afterwards"));
        writeCatalogue("5");
        await(() -> complaint().contains("catalogue.json:1:"));

        assertThat(home()).contains("Afterwards");
    }

    private void writeCatalogue(String title) throws IOException {
        Files.writeString(
                folder.resolve("catalogue.json"),
                "{\"format\": 1, \"title\": {\"en\": " + title + "}, \"languages\": [\"en\"]}");
        Files.createDirectories(folder.resolve("places"));
        Files.writeString(
                folder.resolve("places").resolve("lodi.json"),
                "{\"id\": \"lodi\", \"kind\": \"municipality\", \"name\": {\"en\": \"Lodi\"}, \"country\": \"IT\"}");
    }

    private String home() {
        try (InputStream page =
                server.orElseThrow().address().resolve("en/").toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aBadCatalogueIsNotServed() throws IOException {
        Files.writeString(folder.resolve("catalogue.json"), "{\"format\": 1");

        assertThat(starts("port", "0", "catalogue", folder.toString())).isFalse();
    }

    @Test
    void theProblemsOfABadCatalogueArePrinted() throws IOException {
        Files.writeString(folder.resolve("catalogue.json"), "{\"format\": 1");

        starts("port", "0", "catalogue", folder.toString());

        assertThat(complaint()).contains("catalogue.json:1:");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        starts("port", "0", "catalogue", "no-such-folder");

        assertThat(complaint()).startsWith("-Dcatalogue: cannot read no-such-folder");
    }

    @Test
    void aPortInUseIsOneClearSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            starts("port", Integer.toString(taken.getLocalPort()));

            assertThat(complaint())
                    .isEqualTo("cannot listen on 127.0.0.1, port " + taken.getLocalPort()
                            + ": there is no such interface, or the port is in use or not allowed; choose others with"
                            + " -Dhost=NAME and -Dport=N (0 = any free one)\n");
        }
    }

    @Test
    void aPortThatIsNoneIsNamed() throws IOException {
        starts("port", "http");

        assertThat(complaint()).isEqualTo("-Dport: expected a number from 0 to 65535, found 'http'\n");
    }

    @Test
    void aPortOutOfRangeIsNamed() throws IOException {
        starts("port", "65536");

        assertThat(complaint()).isEqualTo("-Dport: expected a number from 0 to 65535, found '65536'\n");
    }
}
