package org.cityprofiles.examples.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.cityprofiles.examples.war.host.HostServlet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every servlet container that deploys our WAR, or another one with our jar among its libraries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeploymentContract {
    private static final Path SAMPLE =
            Path.of("..", "catalogue").toAbsolutePath().normalize();
    private static final Path WAR = Path.of("target", "city-profiles.war").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target", "city-profiles", "WEB-INF", "lib");
    private static final String FRAGMENT = "/city-profiles/v1/fragment/city/ghent?lang=el";

    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder = Path.of("");
    private Deployed host = new NotDeployed();

    private static final class NotDeployed implements Deployed {
        @Override
        public int port() {
            throw new IllegalStateException("not deployed");
        }

        @Override
        public void close() {}
    }

    abstract Deployed.Deployer deployer();

    @BeforeAll
    void deployAHostWithOurJar(@TempDir Path temporary) throws Exception {
        folder = temporary;
        host = deployer().deploy(application("host", SAMPLE));
    }

    @AfterAll
    void undeploy() throws IOException {
        host.close();
    }

    /** A web application with a servlet of its own, our libraries, and, if given, a catalogue. */
    private Path application(String name, Path catalogue) throws IOException {
        Path information = folder.resolve(name).resolve("WEB-INF");
        String file = HostServlet.class.getName().replace('.', '/') + ".class";
        Path servlet = information.resolve("classes").resolve(file);
        Files.createDirectories(servlet.getParent());
        Files.copy(Path.of("target", "test-classes").resolve(file), servlet);
        Path libraries = Files.createDirectory(information.resolve("lib"));
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, libraries.resolve(jar.getFileName()));
            }
        }
        Files.writeString(information.resolve("web.xml"), descriptor(catalogue));
        return information.getParent();
    }

    private static String descriptor(Path catalogue) {
        String settings = catalogue.toString().isEmpty()
                ? ""
                : parameter("catalogue", catalogue.toString()) + parameter("watch", "1");
        return "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">" + settings
                + "<servlet><servlet-name>page</servlet-name><servlet-class>" + HostServlet.class.getName()
                + "</servlet-class></servlet><servlet-mapping><servlet-name>page</servlet-name>"
                + "<url-pattern>/page</url-pattern></servlet-mapping></web-app>";
    }

    private static String parameter(String key, String value) {
        return "<context-param><param-name>cityprofiles." + key + "</param-name><param-value>" + value
                + "</param-value></context-param>";
    }

    private HttpResponse<String> send(Deployed application, String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + application.port() + address))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return send(host, "GET", address, headers);
    }

    private static String page(String how, String to) {
        return "/page?how=" + how + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @Test
    void theJarAloneServesPages() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/city-profiles/el/city/ghent");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Γάνδη");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "writer", "committed"})
    void aPageIncludesAFragment(String how) throws IOException, InterruptedException {
        HttpResponse<String> page = get(page(how, FRAGMENT));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("[" + get(FRAGMENT).body() + "]").contains("Γάνδη");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "writer"})
    void theHeadersOfTheIncludingPageAreItsOwn(String how) throws IOException, InterruptedException {
        HttpResponse<String> page = get(page(how, FRAGMENT));

        assertThat(page.headers().firstValue("X-Host")).contains("of the host");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isEmpty();
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whatTheClientHasOfTheIncludingPageDoesNotMatter() throws IOException, InterruptedException {
        String tag = get(FRAGMENT).headers().firstValue("ETag").orElseThrow();

        assertThat(get(page("writer", FRAGMENT), "If-None-Match", tag, "Accept-Encoding", "gzip")
                        .body())
                .contains("Γάνδη");
    }

    @Test
    void aWholePageIsIncludedUncompressed() throws IOException, InterruptedException {
        String there = "/city-profiles/el/city/ghent";

        assertThat(get(page("stream", there), "Accept-Encoding", "gzip").body())
                .isEqualTo("[" + get(there).body() + "]");
    }

    @Test
    void aPageThatWasPostedIncludesAFragmentToo() throws IOException, InterruptedException {
        assertThat(send(host, "POST", page("writer", FRAGMENT)).body()).contains("Γάνδη");
    }

    @Test
    void whatIsNotThereIsIncludedAsANote() throws IOException, InterruptedException {
        HttpResponse<String> page = get(page("writer", "/city-profiles/v1/fragment/city/atlantis"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("[<article").endsWith("</article>]");
    }

    @Test
    void aPageForwardsToAPage() throws IOException, InterruptedException {
        HttpResponse<String> page = get(page("forward", "/city-profiles/el/city/ghent?theme=dark"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .isEqualTo(get("/city-profiles/el/city/ghent?theme=dark").body());
    }

    @Test
    void withoutACatalogueTheHostRunsAndOurPagesSayThatTheyDoNot() throws Exception {
        try (Deployed bare = deployer().deploy(application("bare", Path.of("")))) {
            assertThat(send(bare, "GET", "/city-profiles/it/").statusCode()).isEqualTo(503);
            assertThat(send(bare, "GET", "/city-profiles/health/ready").body()).contains("CITYPROFILES_CATALOGUE");
            assertThat(send(bare, "GET", page("writer", "/city-profiles/v1/fragment/city/ghent"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theWarServesAtItsRootAndFollowsItsCatalogueUntilItIsUndeployed() throws Exception {
        Path catalogue = folder.resolve("live");
        Path place = Files.createDirectories(catalogue.resolve("places")).resolve("rome.json");
        Files.writeString(
                catalogue.resolve("catalogue.json"),
                "{\"format\": 1, \"title\": {\"it\": \"Prova\"}, \"languages\": [\"it\"]}");
        String rome =
                "{\"id\": \"rome\", \"kind\": \"municipality\", \"name\": {\"it\": \"Roma\"}, \"country\": \"IT\"}";
        Files.writeString(place, rome);
        System.setProperty("cityprofiles.catalogue", catalogue.toString());
        System.setProperty("cityprofiles.watch", "1");
        long before = watches();
        try (Deployed war = deployer().deploy(WAR)) {
            assertThat(send(war, "GET", "/it/city/rome").body()).contains("Roma");
            assertThat(send(war, "GET", "/city-profiles/it/city/rome").statusCode())
                    .isEqualTo(404);
            Files.writeString(place, rome.replace("Roma", "Roma Capitale"));
            Instant deadline = Instant.now().plusSeconds(30);
            while (!send(war, "GET", "/it/city/rome").body().contains("Capitale")
                    && Instant.now().isBefore(deadline)) {
                Thread.sleep(100);
            }
            assertThat(send(war, "GET", "/it/city/rome").body()).contains("Roma Capitale");
            assertThat(watches()).isEqualTo(before + 1);
        } finally {
            System.clearProperty("cityprofiles.catalogue");
            System.clearProperty("cityprofiles.watch");
        }
        Instant deadline = Instant.now().plusSeconds(10);
        while (watches() > before && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
        }
        assertThat(watches()).isEqualTo(before);
    }

    private static long watches() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("city-profiles-watch"))
                .count();
    }
}
