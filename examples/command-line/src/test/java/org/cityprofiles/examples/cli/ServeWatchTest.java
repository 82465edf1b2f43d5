package org.cityprofiles.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeWatchTest {
    private static final String PLACE =
            "{\"id\": \"rome\", \"kind\": \"municipality\", \"name\": {\"it\": \"Roma\"}, \"country\": \"IT\"}";
    private static final Pattern ADDRESS = Pattern.compile("documents at (\\S+)");

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Thread program;

    ServeWatchTest(@TempDir Path folder) {
        this.folder = folder;
        this.program = new Thread(() -> Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "serve",
                folder.toString(),
                "--port=0",
                "--watch"));
    }

    @BeforeEach
    void serveMilan() throws IOException {
        Files.createDirectory(folder.resolve("places"));
        Files.writeString(
                folder.resolve("catalogue.json"),
                "{\"format\": 1, \"title\": {\"it\": \"Prova\"}, \"languages\": [\"it\"]}");
        Files.writeString(folder.resolve("places/milan.json"), PLACE.replace("rome", "milan"));
        program.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        program.interrupt();
        program.join();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static boolean comes(Condition condition) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!condition.holds() && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
        }
        return condition.holds();
    }

    private int status(String page) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(out.toString());
        if (!address.find()) {
            return 0;
        }
        URI uri = URI.create(address.group(1)).resolve(page);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aNewFileIsServedAndAFaultyOneIsTold() throws IOException, InterruptedException {
        assertThat(comes(() -> status("it/city/milan") == 200)).isTrue();
        Files.writeString(folder.resolve("places/rome.json"), "{");
        assertThat(comes(() -> err.toString().contains("[syntax]"))).isTrue();
        Files.writeString(folder.resolve("places/rome.json"), PLACE);
        assertThat(comes(() -> status("it/city/rome") == 200)).isTrue();
    }
}
