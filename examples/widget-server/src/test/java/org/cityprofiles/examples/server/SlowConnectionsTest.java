package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.RequestHandler;
import org.cityprofiles.servlet.WidgetHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** While 500 connections are slow on purpose, others are answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowConnectionsTest {
    private static final String SECONDS = "7";
    private static final int MOST_SECONDS = 40;
    private static final Pattern CONNECTED = Pattern.compile("connected:\\s+(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AtomicInteger posts = new AtomicInteger();
    private final EmbeddedServer server;

    SlowConnectionsTest() throws IOException {
        WidgetHandler handler = WidgetHandler.of(
                CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap());
        server = EmbeddedServer.start(counting(handler), "127.0.0.1", 0);
        RawClient.get(server.port(), "/it/city/ghent");
    }

    private RequestHandler counting(RequestHandler handler) {
        return request -> {
            if (request.method().equals("POST")) {
                posts.incrementAndGet();
            }
            return handler.handle(request);
        };
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /**
     * What was seen during an attack.
     *
     * @param connected the most connections that were open at a time
     * @param waited how long each of the others waited for its answer
     */
    private record Attack(int connected, List<Duration> waited) {}

    private Attack attack(Path folder, String... mode) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Installed.program("slowhttptest", "slowhttptest"),
                "-c",
                "500",
                "-r",
                "250",
                "-i",
                "2",
                "-p",
                "3",
                "-l",
                SECONDS,
                "-u",
                server.address().resolve("it/city/ghent").toString()));
        command.addAll(List.of(mode));
        Path printed = folder.resolve("slowhttptest.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            List<Duration> waited = new ArrayList<>();
            Instant end = Instant.now().plusSeconds(MOST_SECONDS);
            while (process.isAlive() && Instant.now().isBefore(end)) {
                waited.add(time());
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return new Attack(connected(Files.readString(printed, StandardCharsets.ISO_8859_1)), waited);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Duration time() throws IOException {
        Instant asked = Instant.now();
        assertThat(RawClient.get(server.port(), "/it/city/ghent").status()).isEqualTo(200);
        return Duration.between(asked, Instant.now());
    }

    private static int connected(String printed) {
        return CONNECTED
                .matcher(printed.replaceAll("\u001b\\[[0-9;]*m", ""))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    @Test
    void whileHeadersAreSlowOthersAreAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        Attack attack = attack(folder, "-H");

        assertThat(attack.connected()).isGreaterThan(450);
        assertThat(attack.waited()).hasSizeGreaterThan(20).allSatisfy(SlowConnectionsTest::isShort);
    }

    /** None of them stays, since no body is waited for. */
    @Test
    void whileBodiesAreSlowOthersAreAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        Attack attack = attack(folder, "-B", "-s", "100000");

        assertThat(posts).hasValueGreaterThan(450);
        assertThat(attack.waited()).isNotEmpty().allSatisfy(SlowConnectionsTest::isShort);
    }

    @Test
    void whileReadingIsSlowOthersAreAnswered(@TempDir Path folder) throws IOException, InterruptedException {
        Attack attack = attack(folder, "-X", "-w", "10", "-y", "20", "-n", "5", "-z", "32", "-k", "3");

        assertThat(attack.connected()).isGreaterThan(450);
        assertThat(attack.waited()).hasSizeGreaterThan(20).allSatisfy(SlowConnectionsTest::isShort);
    }

    private static void isShort(Duration waited) {
        assertThat(waited).isLessThan(PATIENCE);
    }
}
