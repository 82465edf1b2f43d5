package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fragments in the pages of a website, put there by real programs with the files of {@code examples/includes}. */
class IncludesTest {
    private static final String FRAGMENT = "/v1/fragment/city/ghent";
    private static final String FALLBACK =
            "<p><a href=\"https://www.example.org/city-profiles/\">Profiles of cities</a></p>";

    private final WidgetHandler handler;
    private final Path folder;
    private final int widgetPort;
    private final Website website;
    private EmbeddedServer server;

    IncludesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.handler = WidgetHandler.of(
                CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap());
        this.server = EmbeddedServer.start(handler, "127.0.0.1", 0);
        this.widgetPort = server.port();
        this.website = new Website(folder, widgetPort);
    }

    @AfterEach
    void stop() {
        website.close();
        server.close();
    }

    private String fragment() {
        byte[] body = handler.handle(WidgetRequest.get(FRAGMENT).withQuery("view=profile&lang=it"))
                .body()
                .toByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Stops the widget server, and waits until every copy is older than a website shows without asking. */
    private void goAway() throws InterruptedException {
        server.close();
        TimeUnit.MILLISECONDS.sleep(2_500);
    }

    /** Puts a server in the place of ours that has the same answer for everything. */
    private void answerAlways(int status) throws IOException {
        server.close();
        Handler always = new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.setStatus(status);
                response.getHeaders().put(HttpHeader.LOCATION, "../elsewhere");
                response.write(true, null, callback);
                return true;
            }
        };
        server = EmbeddedServer.builder().port(widgetPort).bind().with(always).serve(handler);
    }

    private void ask(String other) throws IOException {
        for (String page : new String[] {"ssi.html", "esi.html", "page.php"}) {
            Path file = folder.resolve("site").resolve(page);
            Files.writeString(file, Files.readString(file).replace("city/ghent", other));
        }
    }

    @Test
    void nginxIncludesAFragment() throws IOException, InterruptedException {
        assertThat(website.withNginx().get("/ssi.html").body())
                .contains("<h1>Accoglienza</h1>\n" + fragment())
                .endsWith("<p>Fine</p>\n</body>\n</html>\n");
    }

    @Test
    void nginxShowsTheLastGoodCopyWhileTheServerIsAway() throws IOException, InterruptedException {
        website.withNginx().get("/ssi.html");
        goAway();
        assertThat(website.get("/ssi.html").body()).contains(fragment());
    }

    @Test
    void nginxShowsALinkWhereThereIsNoCopy() throws IOException, InterruptedException {
        goAway();
        assertThat(website.withNginx().get("/ssi.html").body()).contains("<h1>Accoglienza</h1>\n" + FALLBACK);
    }

    @Test
    void nginxShowsALinkWhereThereIsNoSuchCity() throws IOException, InterruptedException {
        ask("city/nobody");
        assertThat(website.withNginx().get("/ssi.html").body()).contains("<h1>Accoglienza</h1>\n" + FALLBACK);
    }

    @Test
    void nginxShowsALinkWhereTheServerLeadsElsewhere() throws IOException, InterruptedException {
        answerAlways(HttpStatus.MOVED_PERMANENTLY_301);
        assertThat(website.withNginx().get("/ssi.html").body()).contains("<h1>Accoglienza</h1>\n" + FALLBACK);
    }

    @Test
    void nginxKeepsAGoodCopyWhenTheAnswerIsAnother() throws IOException, InterruptedException {
        website.withNginx().get("/ssi.html");
        answerAlways(HttpStatus.SERVICE_UNAVAILABLE_503);
        for (int i = 0; i < 3; i++) {
            TimeUnit.MILLISECONDS.sleep(1_200);
            assertThat(website.get("/ssi.html").body()).contains(fragment());
        }
    }

    @Test
    void nginxShowsFragmentsInPagesOnly() throws IOException, InterruptedException {
        assertThat(website.withNginx()
                        .get("/city-profiles/v1/fragment/city/ghent")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void varnishIncludesAFragment() throws IOException, InterruptedException {
        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/esi.html")
                        .body())
                .contains("<h1>Accoglienza</h1>\n" + fragment())
                .endsWith("<p>Fine</p>\n</body>\n</html>\n");
    }

    @Test
    void varnishShowsTheLastGoodCopyWhileTheServerIsAway() throws IOException, InterruptedException {
        website.withNginx().withVarnish().getThroughVarnish("/esi.html");
        goAway();
        for (int i = 0; i < 3; i++) {
            assertThat(website.getThroughVarnish("/esi.html").body()).contains(fragment());
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    @Test
    void varnishShowsALinkWhereThereIsNoCopy() throws IOException, InterruptedException {
        goAway();
        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/esi.html")
                        .body())
                .contains("<h1>Accoglienza</h1>\n" + FALLBACK);
    }

    @Test
    void varnishShowsALinkWhereThereIsNoSuchCity() throws IOException, InterruptedException {
        ask("city/nobody");
        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/esi.html")
                        .body())
                .contains("<h1>Accoglienza</h1>\n" + FALLBACK);
    }

    @Test
    void varnishShowsALinkWhereTheServerLeadsElsewhere() throws IOException, InterruptedException {
        answerAlways(HttpStatus.MOVED_PERMANENTLY_301);
        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/esi.html")
                        .body())
                .contains("<h1>Accoglienza</h1>\n" + FALLBACK);
    }

    @Test
    void varnishKeepsAGoodCopyWhenTheAnswerIsAnother() throws IOException, InterruptedException {
        website.withNginx().withVarnish().getThroughVarnish("/esi.html");
        answerAlways(HttpStatus.SERVICE_UNAVAILABLE_503);
        for (int i = 0; i < 3; i++) {
            TimeUnit.MILLISECONDS.sleep(1_200);
            assertThat(website.getThroughVarnish("/esi.html").body()).contains(fragment());
        }
    }

    @Test
    void varnishShowsFragmentsInPagesOnly() throws IOException, InterruptedException {
        assertThat(website.withNginx()
                        .withVarnish()
                        .getThroughVarnish("/city-profiles/v1/fragment/city/ghent")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void varnishPassesAllElseOn() throws IOException, InterruptedException {
        website.withNginx().withVarnish();
        assertThat(throughVarnish("city-profiles/v1/elements.css").headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(throughVarnish("city-profiles/it/city/ghent").body()).contains("<title>Gand");
        assertThat(throughVarnish("city-profiles/it/city/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void varnishPassesNoCookieOn() throws IOException, InterruptedException {
        server.close();
        Queue<String> cookies = new ConcurrentLinkedQueue<>();
        Handler listening = new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                cookies.add(
                        request.getHttpURI().getPath() + request.getHeaders().getValuesList(HttpHeader.COOKIE));
                response.write(true, null, callback);
                return true;
            }
        };
        server =
                EmbeddedServer.builder().port(widgetPort).bind().with(listening).serve(handler);
        website.withNginx().withVarnish().getThroughVarnish("/city-profiles/it/");
        website.getThroughVarnish("/esi.html");

        assertThat(cookies).containsExactly("/it/[]", FRAGMENT + "[]");
    }

    private HttpResponse<String> throughVarnish(String path) throws IOException, InterruptedException {
        return website.plain(website.frontAddress().resolve(path));
    }

    /** A page that says something else to everybody. */
    private void addPage(String header) throws IOException {
        Path file = folder.resolve("nginx.conf");
        String page = "location = /own.html { default_type text/html; add_header " + header
                + "; return 200 '<p>$request_id</p>'; }\n        location / {";
        Files.writeString(file, Files.readString(file).replace("location / {", page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-Cookie 'session=$request_id'; add_header Cache-Control private",
                "Set-Cookie 'session=$request_id'",
                "Cache-Control private",
                "Cache-Control no-store",
                "Vary *"
            })
    void varnishGivesNobodyThePageOfAnother(String header) throws IOException, InterruptedException {
        addPage(header);
        website.withNginx().withVarnish();
        assertThat(throughVarnish("own.html").body())
                .startsWith("<p>")
                .isNotEqualTo(throughVarnish("own.html").body());
    }

    @Test
    void varnishKeepsThePagesOfTheSiteThatItMay() throws IOException, InterruptedException {
        addPage("Cache-Control max-age=60");
        website.withNginx().withVarnish();
        assertThat(throughVarnish("own.html").body())
                .startsWith("<p>")
                .isEqualTo(throughVarnish("own.html").body());
    }

    @Test
    void phpIncludesAFragment() throws IOException, InterruptedException {
        assertThat(website.withPhp().get("/page.php").body())
                .contains("<h1>Accoglienza</h1>\n" + fragment())
                .endsWith("<p>Fine</p>\n</body>\n</html>\n");
    }

    @Test
    void phpShowsTheLastGoodCopyWhileTheServerIsAway() throws IOException, InterruptedException {
        website.withPhp().get("/page.php");
        goAway();
        assertThat(website.get("/page.php").body()).contains(fragment());
    }

    @Test
    void phpShowsALinkWhereThereIsNoCopy() throws IOException, InterruptedException {
        goAway();
        assertThat(website.withPhp().get("/page.php").body())
                .contains("<p><a href=\"https://www.example.org/city-profiles/it/city/ghent\">Ghent</a></p>");
    }

    @Test
    void phpKeepsAGoodCopyWhenTheAnswerIsAnother() throws IOException, InterruptedException {
        website.withPhp().get("/page.php");
        answerAlways(HttpStatus.SERVICE_UNAVAILABLE_503);
        TimeUnit.MILLISECONDS.sleep(2_500);
        assertThat(website.get("/page.php").body()).contains(fragment());
    }

    @Test
    void phpAsksAgainAfterAWhile() throws IOException, InterruptedException {
        goAway();
        website.withPhp().get("/page.php");
        server = EmbeddedServer.start(handler, "127.0.0.1", widgetPort);
        TimeUnit.MILLISECONDS.sleep(2_500);
        assertThat(website.get("/page.php").body()).contains(fragment());
    }
}
