package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the builder gives for servers, pasted as it is into the real ones. */
class BuilderIncludesTest {
    private static final String CHOICE = "subject=city/ghent&lang=it&view=profile&heading=2&accent=%23e2001a";
    private static final String CONFIGURATION =
            """
            pid nginx.pid;
            events {}
            http {
                access_log off;
                types { text/html html; }
                client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
                server {
                    listen 127.0.0.1:%d;
                    root site;
            %s
                }
            }
            """;
    private static final String CACHE =
            """
            vcl 4.1;
            backend default { .host = "127.0.0.1"; .port = "%d"; }
            %s
            """;

    private final Path folder;
    private final EmbeddedServer server;
    private final int port;
    private final WidgetHandler handler;
    private final Website website;

    BuilderIncludesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = EmbeddedServer.builder().bind();
        this.handler = WidgetHandler.builder(CatalogueLoader.strict()
                        .load(Path.of("..", "catalogue"))
                        .unwrap())
                .baseAddress(server.address())
                .build();
        server.serve(handler);
        this.port = server.port();
        this.website = new Website(folder, port);
    }

    @AfterEach
    void stop() {
        website.close();
        server.close();
    }

    private String text(String path, String query) {
        byte[] body =
                handler.handle(WidgetRequest.get(path).withQuery(query)).body().toByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The link that stands where nothing comes. */
    private String link() {
        return snippets("html").get(1);
    }

    private String fragment() {
        return text("/v1/fragment/city/ghent", "lang=it&view=profile&heading=2&accent=e2001a");
    }

    private List<String> snippets(String tab) {
        return Jsoup.parse(text("/en/builder", CHOICE + "&tab=" + tab)).select(".cp-snippet textarea").stream()
                .map(Element::wholeText)
                .toList();
    }

    private void page(String head, String body) throws IOException {
        Files.writeString(
                folder.resolve("site").resolve("pasted.html"),
                "<!DOCTYPE html><html><head>" + head + "</head><body><h1>Accoglienza</h1>\n" + body
                        + "\n</body></html>");
    }

    private void configure() throws IOException {
        int own = website.address().getPort();
        Files.writeString(
                folder.resolve("nginx.conf"),
                CONFIGURATION.formatted(own, snippets("include").get(0)));
        Files.writeString(
                folder.resolve("default.vcl"),
                CACHE.formatted(own, snippets("include").get(3)));
    }

    @Test
    void nginxIncludesThePieceAndHasItsLooks() throws IOException, InterruptedException {
        configure();
        page(snippets("include").get(1), snippets("include").get(2));
        String shown = website.withNginx().get("/pasted.html").body();

        assertThat(shown).contains("<h1>Accoglienza</h1>\n\n" + fragment() + "\n</body>");
        String looks = Objects.requireNonNull(Jsoup.parse(shown).selectFirst("link[rel=stylesheet]"))
                .attr("href");
        HttpResponse<String> sheet =
                website.plain(URI.create(website.address().toString()).resolve(looks));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).contains("[data-accent=\"e2001a\"]");
    }

    @Test
    void varnishIncludesThePiece() throws IOException, InterruptedException {
        configure();
        page(snippets("include").get(1), snippets("include").get(4));

        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/pasted.html")
                        .body())
                .contains("<h1>Accoglienza</h1>\n" + fragment() + "\n</body>");
    }

    private void assertNginxShowsTheLinkOnly() throws IOException, InterruptedException {
        assertThat(website.withNginx().get("/pasted.html").body())
                .matches("(?s).*<h1>Accoglienza</h1>\\s*" + Pattern.quote(link()) + "\\s*</body></html>");
    }

    @Test
    void nginxShowsALinkWhileTheServerIsAway() throws IOException, InterruptedException {
        configure();
        page("", snippets("include").get(2));
        server.close();

        assertNginxShowsTheLinkOnly();
    }

    @Test
    void nginxDoesNotWaitForAServerThatHangs() throws IOException, InterruptedException {
        configure();
        page("", snippets("include").get(2));
        server.close();
        try (ServerSocket silent = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(silent.isBound()).isTrue();
            Instant asked = Instant.now();
            assertThat(website.withNginx().get("/pasted.html").body()).contains(link());
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void nginxShowsALinkWhereThereIsNoSuchCity() throws IOException, InterruptedException {
        configure();
        page("", snippets("include").get(2).replace("fragment/city/ghent", "fragment/city/nobody"));

        assertNginxShowsTheLinkOnly();
    }

    @Test
    void varnishShowsThePageWithoutThePieceWhileTheServerIsAway() throws IOException, InterruptedException {
        configure();
        page("", snippets("include").get(4));
        server.close();

        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/pasted.html")
                        .body())
                .endsWith("<h1>Accoglienza</h1>\n\n</body></html>");
    }

    /** The server is away when the second one asks: it is shown what the first one was. */
    @Test
    void varnishKeepsOnePieceForAllVisitors() throws IOException, InterruptedException {
        configure();
        page("", snippets("include").get(4));
        website.withNginx().withVarnish().getThroughVarnish("/pasted.html");
        server.close();

        assertThat(website.getThroughVarnish("/pasted.html").body()).contains(fragment());
    }

    @Test
    void varnishGivesNobodyThePageOfAnother() throws IOException, InterruptedException {
        configure();
        Path file = folder.resolve("nginx.conf");
        String own =
                "location = /own.html { add_header Set-Cookie session=$request_id; add_header Cache-Control private;"
                        + " return 200 $request_id; }\nssi on;";
        Files.writeString(file, Files.readString(file).replace("ssi on;", own));
        website.withNginx().withVarnish();
        URI page = website.frontAddress().resolve("own.html");

        assertThat(website.plain(page).body())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(website.plain(page).body());
    }

    /** The page with what is pasted; PHP that the superuser starts has no more rights than that of a website. */
    private void pastePhp() throws IOException {
        Files.writeString(
                folder.resolve("site").resolve("pasted.php"),
                "<?php if (posix_getuid() === 0) { posix_seteuid(65534); } ?>\n"
                        + snippets("php").get(2));
    }

    private void allow(String rights) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("site"), PosixFilePermissions.fromString(rights));
    }

    private List<Path> files(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.toList();
        }
    }

    private Path copy() throws IOException {
        return files("site").stream()
                .filter(file -> file.getFileName().toString().startsWith("city-ghent-"))
                .findFirst()
                .orElseThrow();
    }

    /** Makes what PHP has kept older. */
    private void pass(Duration time) throws IOException {
        Instant before = Files.getLastModifiedTime(copy()).toInstant();
        Files.setLastModifiedTime(copy(), FileTime.from(before.minus(time)));
    }

    @Test
    void phpShowsThePieceAndLaterItsCopy() throws IOException, InterruptedException {
        pastePhp();
        allow("rwxrwxrwx");
        List<Path> before = files("site");
        assertThat(website.withPhp().get("/pasted.php").body()).isEqualTo(fragment());
        assertThat(files("site")).hasSize(before.size() + 1);

        server.close();
        pass(Duration.ofHours(2));
        assertThat(website.get("/pasted.php").body()).isEqualTo(fragment());
    }

    @Test
    void phpShowsThePieceWhereItCannotBeKept() throws IOException, InterruptedException {
        pastePhp();
        List<Path> before = files("site");
        allow("r-xr-xr-x");
        try {
            assertThat(website.withPhp().get("/pasted.php").body()).isEqualTo(fragment());
            assertThat(website.get("/pasted.php").body()).isEqualTo(fragment());
            server.close();
            assertThat(website.get("/pasted.php").body()).isEqualTo(link());
            assertThat(files("site")).hasSameElementsAs(before);
            assertThat(files("temporary")).isEmpty();
        } finally {
            allow("rwxr-xr-x");
        }
    }

    @Test
    void phpShowsALinkWithoutACopyAndSoonAsksAgain() throws IOException, InterruptedException {
        pastePhp();
        allow("rwxrwxrwx");
        server.close();
        website.withPhp();
        assertThat(website.get("/pasted.php").body()).isEqualTo(link());
        assertThat(website.get("/pasted.php").body()).isEqualTo(link());

        try (EmbeddedServer again = EmbeddedServer.start(handler, "127.0.0.1", port)) {
            assertThat(again.port()).isEqualTo(port);
            assertThat(website.get("/pasted.php").body()).isEqualTo(link());
            pass(Duration.ofSeconds(90));
            assertThat(website.get("/pasted.php").body()).isEqualTo(fragment());
        }
    }

    @Test
    void wordPressIsGivenPhpThatIsRight() throws IOException, InterruptedException {
        Path file = folder.resolve("functions.php");
        Files.writeString(file, "<?php\n" + snippets("wordpress").get(1));
        Process checker = new ProcessBuilder(Installed.program("php", "php-cli"), "-l", file.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("No syntax errors detected");
        assertThat(checker.waitFor()).isZero();
    }

    @Test
    void javaIsGivenCodeThatCompiles() throws IOException {
        String code = snippets("java").stream()
                .filter(snippet -> snippet.startsWith("ViewOptions options"))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve("Pasted.java");
        Files.writeString(
                file,
                """
                import java.time.*;
                import java.util.*;
                import org.cityprofiles.core.value.*;
                import org.cityprofiles.render.*;
                import org.cityprofiles.render.page.*;
                import org.cityprofiles.render.theme.*;
                import org.cityprofiles.render.view.*;
                class Pasted {
                    Optional<byte[]> html(Renderer renderer) {
                        %s
                        return html;
                    }
                }
                """
                        .formatted(code));
        String classPath = System.getProperty("java.class.path");

        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                classPath,
                                "-d",
                                folder.toString(),
                                file.toString()))
                .isZero();
    }
}
