package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every servlet container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContainerContract {
    private static final String PAGE = "/it/city/ghent";
    private static final String ECHO = "zq8echo";
    /** What the container itself says of the connection. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "date", "keep-alive", "server");

    private final WidgetHandler handler = Samples.handler();
    private final HttpClient client = HttpClient.newHttpClient();
    private Container container = new NoContainer();

    private static final class NoContainer implements Container {
        @Override
        public int port() {
            throw new IllegalStateException("not started");
        }

        @Override
        public void close() {}
    }

    abstract Container.Starter starter();

    @BeforeAll
    void start() throws IOException {
        container = starter().start(new WidgetServlet(handler), Container.Mount.ROOT);
    }

    @AfterAll
    void stop() throws IOException {
        container.close();
    }

    private HttpResponse<byte[]> send(int port, String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        return send(container.port(), "GET", address, headers);
    }

    private static Map<String, String> ofTheContent(HttpResponse<?> response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(" | ", values)));
        headers.keySet().removeIf(name -> OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)));
        return headers;
    }

    static Stream<String> addresses() {
        return Stream.of(
                PAGE,
                "/it/",
                "/it/cities?country=it",
                "/it/search?q=gand",
                "/it/network/inclucities",
                "/v1/fragment/city/ghent",
                "/v1/frame/city/ghent?lang=it&view=card",
                "/v1/embed.js",
                "/it/builder?subject=city%2Fghent",
                "/v1/tree/network/inclucities?view=members",
                "/v1/text/practice/halle-service-centre",
                "/v1/data/city/ghent",
                "/v1/data/country/it.jsonld",
                "/v1/data/cities.geojson",
                "/v1/data/memberships.csv",
                "/",
                "/nothing",
                "/v1/data/city/nothing",
                "/health/live",
                PAGE + "?theme=x");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void allHeadersOfTheHandlerArriveAndNoOthers(String address) throws IOException, InterruptedException {
        String[] parts = address.split("\\?", 2);
        WidgetRequest request = WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : "");
        Map<String, String> expected = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        expected.putAll(handler.handle(request).headers());

        assertThat(ofTheContent(get(address))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theBodyOfTheHandlerArrives(String address) throws IOException, InterruptedException {
        String[] parts = address.split("\\?", 2);
        WidgetRequest request = WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : "");

        assertThat(get(address).body()).isEqualTo(handler.handle(request).body().toByteArray());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theHeadHasTheHeadersOfTheWhole(String address) throws IOException, InterruptedException {
        assertThat(ofTheContent(send(container.port(), "HEAD", address))).isEqualTo(ofTheContent(get(address)));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theHeadHasNoBody(String address) throws IOException {
        assertThat(RawExchange.send(container.port(), "HEAD " + address + " HTTP/1.1")
                        .body())
                .isEmpty();
    }

    @Test
    void unpackedAPageIsTheSame() throws IOException, InterruptedException {
        byte[] packed = get(PAGE, "Accept-Encoding", "gzip").body();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(get(PAGE).body());
    }

    @Test
    void headersInSeveralLinesAreOneList() throws IOException, InterruptedException {
        assertThat(get(PAGE, "Accept-Encoding", "zstd", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void whoHasThePageGetsNoOther() throws IOException, InterruptedException {
        String tag = get(PAGE).headers().firstValue("ETag").orElseThrow();

        assertThat(get(PAGE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aPartIsAnsweredWithTheWhole() throws IOException, InterruptedException {
        assertThat(get(PAGE, "Range", "bytes=0-9").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Prefix, /evil",
        "Forwarded, host=evil.example",
        "Accept-Language, el",
        "Cookie, lang=el",
        "User-Agent, other"
    })
    void otherHeadersChangeNothing(String name, String value) throws IOException, InterruptedException {
        assertThat(get(PAGE, name, value).body()).isEqualTo(get(PAGE).body());
    }

    @Test
    void theHostIsNotRepeated() throws IOException {
        String request = "GET /nothing HTTP/1.1\r\nHost: " + ECHO + ".example\r\nConnection: close\r\n\r\n";

        assertThat(RawExchange.send(container.port(), request.getBytes(StandardCharsets.US_ASCII))
                        .answer())
                .doesNotContain(ECHO);
    }

    @Test
    void traceRepeatsNothing() throws IOException {
        assertThat(RawExchange.send(container.port(), "TRACE " + PAGE + " HTTP/1.1", "X-Secret: " + ECHO)
                        .answer())
                .doesNotContain(ECHO);
    }

    @Test
    void postIsNotAllowed() throws IOException, InterruptedException {
        assertThat(send(container.port(), "POST", PAGE).statusCode()).isEqualTo(405);
    }

    @Test
    void optionsNameTheMethods() throws IOException, InterruptedException {
        assertThat(send(container.port(), "OPTIONS", PAGE).headers().allValues("Allow"))
                .containsExactly("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({"'', /*", "'', /", "'', /city-profiles/*", "/town, /*", "/town, /a/b/*", "/t%6Fwn-2, /*"})
    void aPageIsThereUnderAnyMount(String context, String mapping) throws IOException, InterruptedException {
        Container.Mount mount = new Container.Mount(context.replace("%6F", "o"), mapping, Map.of());
        try (Container mounted = starter().start(new WidgetServlet(handler), mount)) {
            assertThat(send(mounted.port(), "GET", mount.prefix() + PAGE).body())
                    .isEqualTo(get(PAGE).body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', /city-profiles/*, city-profiles/en/",
        "/town, /*, en/",
        "/town, /city-profiles/*, city-profiles/en/"
    })
    void theMountLeadsToTheList(String context, String mapping, String location)
            throws IOException, InterruptedException {
        Container.Mount mount = new Container.Mount(context, mapping, Map.of());
        String address = mapping.equals("/*") ? mount.prefix() + "/" : mount.prefix();
        try (Container mounted = starter().start(new WidgetServlet(handler), mount)) {
            assertThat(send(mounted.port(), "GET", address).headers().firstValue("Location"))
                    .contains(location);
        }
    }

    @Test
    void aServletThatStartsByItselfLoadsItsCatalogue() throws IOException, InterruptedException {
        Map<String, String> parameters =
                Map.of("catalogue", Path.of("..", "examples", "catalogue").toString());
        try (Container own = starter().start(new WidgetServlet(), new Container.Mount("", "/*", parameters))) {
            assertThat(send(own.port(), "GET", PAGE).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "/v1/frame/city/ghent?lang=it&view=card",
                "/v1/embed.js",
                "/it/builder?subject=city%2Fghent",
                "/v1/oembed?url=https%3A%2F%2Fwidgets.example%2Fit%2Fcity%2Fghent"
            })
    void aServletThatKnowsItsBaseAddressHasAll(String address) throws IOException, InterruptedException {
        String[] parts = address.split("\\?", 2);
        WidgetHandler own = WidgetHandler.builder(Samples.CATALOGUE)
                .clock(Samples.CLOCK)
                .baseAddress(URI.create("https://widgets.example/"))
                .build();
        try (Container based = starter().start(new WidgetServlet(own), Container.Mount.ROOT)) {
            HttpResponse<byte[]> response = send(based.port(), "GET", address);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body())
                    .isEqualTo(own.handle(WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : ""))
                            .body()
                            .toByteArray());
        }
    }

    @Test
    void theNameOfTheServerChoosesTheTenant(@TempDir Path folder) throws IOException {
        String catalogue =
                Path.of("..", "examples", "catalogue").toAbsolutePath().toString();
        Path file = Files.writeString(
                folder.resolve("tenants.json"),
                """
                {"tenants": [
                  {"name": "a", "hosts": ["a.example"], "catalogue": "%1$s", "language": "it", "watch": 0},
                  {"name": "b", "hosts": ["b.example"], "catalogue": "%1$s", "language": "de", "watch": 0}]}
                """
                        .formatted(catalogue.replace('\\', '/')));
        Container.Mount mount = new Container.Mount("", "/*", Map.of("tenants", file.toString()));
        try (Container own = starter().start(new WidgetServlet(), mount)) {
            assertThat(answer(own, "a.example")).contains(" 302").contains("Location: it/");
            assertThat(answer(own, "B.example:8080")).contains(" 302").contains("Location: de/");
            assertThat(answer(own, "c.example")).contains(" 404");
        }
    }

    private static String answer(Container container, String host) throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        return RawExchange.send(container.port(), request.getBytes(StandardCharsets.US_ASCII))
                .answer();
    }

    @Test
    void aMistypedSettingIsToldToOperatorsAndVisitorsAreToldToWait() throws IOException, InterruptedException {
        Container.Mount mount = new Container.Mount("", "/*", Map.of("catalog", "x"));
        try (Container own = starter().start(new WidgetServlet(), mount)) {
            assertThat(send(own.port(), "GET", PAGE).statusCode()).isEqualTo(503);
            assertThat(new String(send(own.port(), "GET", "/health/ready").body(), StandardCharsets.UTF_8))
                    .contains("found 'catalog'");
        }
    }

    static Stream<String> hostileTargets() {
        return Stream.of(
                "/it/../it/city/" + ECHO,
                "/it/city/../../../../" + ECHO,
                "/..;/..;/" + ECHO,
                "/it/city/%2e%2e/" + ECHO,
                "/it/city/%2E%2E%2F" + ECHO,
                "/it/city/..%5c" + ECHO,
                "/it/city/" + ECHO + ";jsessionid=1",
                "/it;x=" + ECHO + "/city/ghent",
                "//it//city//" + ECHO,
                "/it/city/" + ECHO + "%00",
                "/it/city/" + ECHO + "%C0%AF",
                "/it/city/" + ECHO + "%FF",
                "/it/city/" + ECHO + "%zz",
                "/it/city/" + ECHO + "%",
                "/it/city/" + ECHO + "%0d%0aSet-Cookie:%20a=b",
                "/it/city/" + ECHO + "\u00e9",
                "/it/city/" + ECHO + "<script>",
                "/it/city/" + ECHO + "\"'><img>",
                "/it/city/" + ECHO + "\\x",
                "/it/city/ghent?theme=" + ECHO + "%zz",
                "/it/search?q=" + ECHO + "%zz",
                "/it/search?q=%00" + ECHO,
                "/v1/data/city/" + ECHO + ".jsonld",
                "/it/city/ghent?theme=" + ECHO + "<script>",
                "/it/city/ghent?" + ECHO + "=%FF",
                "/WEB-INF/web.xml?" + ECHO,
                "/" + ECHO + "a".repeat(6_000),
                "/" + ECHO + "/a".repeat(3_000),
                "http://" + ECHO + ".example/" + ECHO,
                "*");
    }

    @ParameterizedTest
    @MethodSource("hostileTargets")
    void aHostileAddressIsNoFaultOfOurs(String target) throws IOException {
        assertThat(RawExchange.send(container.port(), "GET " + target + " HTTP/1.1")
                        .status())
                .isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/" + ECHO, "/it/city/" + ECHO, PAGE + "?theme=" + ECHO, "/it/city/" + ECHO + ";x"})
    void nothingOfAnAddressIsRepeated(String target) throws IOException {
        assertThat(RawExchange.send(container.port(), "GET " + target + " HTTP/1.1")
                        .answer())
                .doesNotContain(ECHO);
    }
}
