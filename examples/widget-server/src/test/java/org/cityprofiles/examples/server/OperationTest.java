package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run a server see of it. */
class OperationTest {
    private static final Pattern METRICS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/metrics");

    private static final Pattern COUNT = Pattern.compile("cityprofiles_answers_seconds_count\\{.*} (\\d+)");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path log;
    private Optional<EmbeddedServer> server = Optional.empty();

    OperationTest(@TempDir Path folder) {
        this.log = folder.resolve("access.log");
    }

    private int start(String... keysAndValues) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", "0");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        server = new Main(properties, printed, new PrintStream(err, true, StandardCharsets.UTF_8)).start(Instant.now());
        return server.map(EmbeddedServer::port).orElse(0);
    }

    @AfterEach
    void stop() {
        server.ifPresent(EmbeddedServer::close);
    }

    private String logged(String target, String... headers) throws IOException {
        int port = start("access-log", log.toString());
        RawClient.get(port, target, headers);
        stop();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/it/city/ghent, GET /it/city/ghent 200",
        "/it/city/ghent?theme=dark&utm_source=me, GET /it/city/ghent?theme=dark 200",
        "/v1/fragment/city/ghent?view=card&instance=abc, GET /v1/fragment/city/ghent?view=card 200",
        "/it/search?q=my+name, GET /it/search 200",
        "/it/city/ghent?view=myname, GET /it/city/ghent 200",
        "/it, GET /it 301",
        "/it/city/my-name, GET (page) 404",
        "/v1/fragment/city/my-name?view=card, GET (fragment) 404",
        "/my-name, GET (other) 404",
        "/v1/text/city/ghent?view=my-name, GET (text) 400"
    })
    void anAnswerIsLoggedWithoutWhatItsVisitorMadeUp(String target, String expected) throws IOException {
        assertThat(logged(target))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ " + Pattern.quote(expected)
                        + " \\d+ \\d+\\.\\d\\d");
    }

    @Test
    void nothingIsLoggedOfWhoAsked() throws IOException {
        assertThat(logged(
                        "/it/",
                        "User-Agent: Agent",
                        "Referer: https://referrer.example/",
                        "X-Forwarded-For: 192.0.2.1",
                        "Cookie: a=cookie"))
                .doesNotContain("127.0.0.1", "192.0.2.1", "Agent", "referrer", "cookie");
    }

    @Test
    void theLogCanGoToTheStandardOutput() throws IOException {
        RawClient.get(start("access-log", "-"), "/it/");
        stop();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(" GET /it/ 200 ");
    }

    @Test
    void aLogThatCannotBeWrittenIsNamed() throws IOException {
        start("access-log", log.resolve("nowhere").resolve("access.log").toString());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("-Daccess-log: expected a file that can be written, ");
    }

    private String metrics(String... targets) throws IOException {
        int port = start("metrics-port", "0");
        for (String target : targets) {
            RawClient.get(port, target);
        }
        Matcher address = METRICS.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(address.find()).isTrue();
        return metrics(Integer.parseInt(address.group(1)), targets.length);
    }

    /** An answer is counted when it is complete, which its client may know a little earlier. */
    private static String metrics(int port, int answers) throws IOException {
        byte[] request = "GET /metrics HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Instant end = Instant.now().plusSeconds(10);
        String told = RawClient.send(port, request);
        while (counted(told) < answers && Instant.now().isBefore(end)) {
            told = RawClient.send(port, request);
        }
        return told;
    }

    private static int counted(String told) {
        return COUNT.matcher(told)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    @Test
    void answersAreCountedByKindAndStatus() throws IOException {
        assertThat(metrics("/it/city/ghent", "/it/city/milan", "/v1/fragment/city/nobody"))
                .contains("cityprofiles_answers_seconds_count{kind=\"page\",status=\"2xx\"} 2")
                .contains("cityprofiles_answers_seconds_count{kind=\"fragment\",status=\"4xx\"} 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cityprofiles_answers_seconds_sum{kind=\"page\",status=\"2xx\"} ",
                "cityprofiles_cache_entries 1.0",
                "cityprofiles_catalogue_age_seconds ",
                "cityprofiles_catalogue_documents "
            })
    void itIsTold(String line) throws IOException {
        assertThat(metrics("/it/city/ghent")).contains(line);
    }

    @Test
    void whateverIsAskedThereAreNoMoreSeries() throws IOException {
        assertThat(metrics("/a", "/b", "/c/d", "/it/x/y")
                        .lines()
                        .filter(line -> line.contains("answers_seconds_count{")))
                .containsExactlyInAnyOrder(
                        "cityprofiles_answers_seconds_count{kind=\"other\",status=\"4xx\"} 3",
                        "cityprofiles_answers_seconds_count{kind=\"page\",status=\"4xx\"} 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/nothing"})
    void theMetricsHaveTheHeadersOfAllAnswers(String path) throws IOException {
        start("metrics-port", "0");
        Matcher address = METRICS.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(address.find()).isTrue();

        SafeAnswer.check(RawClient.get(Integer.parseInt(address.group(1)), path));
    }

    @Test
    void thereAreNoMetricsOnThePortOfThePages() throws IOException {
        assertThat(RawClient.get(start("metrics-port", "0"), "/metrics").status())
                .isEqualTo(404);
    }

    @Test
    void thereAreNoMetricsUnlessAskedFor() throws IOException {
        start();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Metrics");
    }

    @Test
    void aPortOfMetricsInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            start("metrics-port", Integer.toString(taken.getLocalPort()));
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("-Dmetrics-port: expected a free port, found '" + taken.getLocalPort() + "'\n");
        }
    }

    @Test
    void linksBeginWithOurOwnAddressWhereNobodyElseReachesUs() throws IOException {
        int port = start();
        assertThat(RawClient.get(port, "/v1/fragment/city/ghent").body())
                .contains("href=\"http://localhost:" + port + "/");
    }

    @Test
    void linksBeginWithTheAddressThatIsSet() throws IOException {
        int port = start("base-address", "https://www.example.org/city-profiles/");
        assertThat(RawClient.get(port, "/v1/fragment/city/ghent").body())
                .contains("href=\"https://www.example.org/city-profiles/");
    }

    @Test
    void linksAreRelativeWhereThatIsSet() throws IOException {
        int port = start("base-address", "none");
        assertThat(RawClient.get(port, "/v1/fragment/city/ghent").body()).doesNotContain("href=\"http://localhost");
    }
}
