package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerTest {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String ECHO = "zq8echo";

    private final Catalogue catalogue;
    private final EmbeddedServer server;

    EmbeddedServerTest() throws IOException {
        catalogue = CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap();
        server = EmbeddedServer.start(WidgetHandler.of(catalogue), LOOPBACK, 0);
    }

    @BeforeAll
    void warmUp() throws IOException, InterruptedException {
        get("it/");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        URI uri = server.address().resolve(address);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it/city/ghent", "el/city/milan", "en/city/milan", "it/", "health/ready"})
    void aPageIsServed(String address) throws IOException, InterruptedException {
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void theServerDoesNotTellItsName() throws IOException, InterruptedException {
        assertThat(get("it/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    static Stream<String> malformed() {
        return Stream.of(
                ECHO + "<GARBAGE>\r\n\r\n",
                "GET /" + ECHO + "\r\n\r\n",
                "GET /" + ECHO + " HTTP/1.1\r\n\r\n",
                "GET /" + ECHO + " HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /" + ECHO + " HTTP/1.1\r\nHost: x\r\nBad Header: " + ECHO + "\r\n\r\n",
                "GET /" + ECHO + " HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
                "GET /" + ECHO + "/%2e%2e/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /" + ECHO + "//x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /" + ECHO + "%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /" + ECHO + "%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /../" + ECHO + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /" + ECHO + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + ECHO + "a".repeat(20_000) + "\r\nConnection: close\r\n\r\n",
                "POST /it/ HTTP/1.1\r\nHost: x\r\nContent-Length: " + ECHO + "\r\n\r\n",
                "POST /it/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /it/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: " + ECHO + "\r\n\r\n",
                "GET /" + ECHO + " HTTP/1.1\r\nHost: x\r\nExpect: " + ECHO + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedRequestIsAnsweredWithAPolicy(String request) throws IOException {
        assertThat(raw(request)).contains("Content-Security-Policy: default-src 'none';");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedRequestIsAnsweredWithoutGuessing(String request) throws IOException {
        assertThat(raw(request)).contains("X-Content-Type-Options: nosniff");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void nothingOfAMalformedRequestIsRepeated(String request) throws IOException {
        assertThat(raw(request)).doesNotContain(ECHO);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedRequestIsTheFaultOfWhoSentIt(String request) throws IOException {
        assertThat(raw(request)).matches("(?s)HTTP/1\\.[01] (4\\d\\d|505) .*");
    }

    /** A length would be that of another content, and 0 none of it at all (RFC 9110, 8.6). */
    @Test
    void whatTheClientHasAlreadyIsAnsweredWithoutALength() throws IOException, InterruptedException {
        String tag = get("it/city/ghent").headers().firstValue("ETag").orElseThrow();

        assertThat(raw("GET /it/city/ghent HTTP/1.1\r\nHost: x\r\nIf-None-Match: " + tag
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 304 ")
                .doesNotContainIgnoringCase("Content-Length")
                .endsWith("\r\n\r\n");
    }

    @Test
    void aPortInUseIsRefused() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> EmbeddedServer.start(WidgetHandler.of(catalogue), LOOPBACK, server.port()));
    }

    @Test
    void aServerThatIsClosedAnswersNoMore() throws IOException {
        EmbeddedServer other = EmbeddedServer.start(WidgetHandler.of(catalogue), LOOPBACK, 0);
        int port = other.port();
        other.close();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }
}
