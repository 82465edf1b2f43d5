package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer depends on its address only, so that any cache may keep it for everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
    private static final List<String> TARGETS = List.of(
            "/",
            "/it",
            "/it/city/ghent",
            "/v1/fragment/city/ghent",
            "/v1/frame/city/ghent",
            "/v1/tree/city/ghent",
            "/v1/data/city/ghent",
            "/v1/embed.css",
            "/v1/oembed?url=https%3A%2F%2Fother.example%2Fit%2Fcity%2Fghent&format=xml",
            "/en/builder",
            "/it/nothing",
            "/gallery/");
    private static final List<String> HEADERS = List.of(
            "Cookie: session=1",
            "Authorization: Basic eDp5",
            "Accept: application/json",
            "Accept-Language: de",
            "User-Agent: other",
            "Referer: https://other.example/",
            "Origin: https://other.example",
            "X-Forwarded-Host: other.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Prefix: /other",
            "X-Forwarded-For: 192.0.2.1",
            "Forwarded: host=other.example;proto=https",
            "X-Original-URL: /other",
            "X-HTTP-Method-Override: DELETE",
            "If-Modified-Since: Sat, 28 Nov 2026 00:00:00 GMT",
            "Range: bytes=0-1",
            "Cache-Control: no-cache",
            "Pragma: no-cache",
            "Sec-Fetch-Dest: iframe",
            "Sec-CH-Prefers-Color-Scheme: dark",
            "Save-Data: on",
            "DNT: 1",
            "Via: 1.1 other");

    private final HostileServer server;

    SameBytesTest() throws IOException {
        server = new HostileServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> pairs() {
        return TARGETS.stream().flatMap(target -> HEADERS.stream().map(header -> Arguments.of(target, header)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aHeaderChangesNothing(String target, String header) throws IOException {
        RawAnswer plain = RawClient.get(server.port(), target);
        assertThat(RawClient.get(server.port(), target, header).withoutDate()).isEqualTo(plain.withoutDate());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theHostChangesNothing(String target) throws IOException {
        RawAnswer plain = RawClient.get(server.port(), target);
        String request = "GET " + target + " HTTP/1.1\r\nHost: other.example:81\r\nConnection: close\r\n\r\n";
        assertThat(RawClient.ask(server.port(), request).get(0).withoutDate()).isEqualTo(plain.withoutDate());
    }

    static List<String> targets() {
        return TARGETS;
    }
}
