package org.cityprofiles.examples.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Requests that are right but for a few places. */
class MutatedRequestsTest {
    private static final String HEADERS =
            "Host: localhost\r\nAccept-Encoding: gzip, br\r\nIf-None-Match: W/\"x\"\r\nConnection: close\r\n\r\n";
    private static final List<String> VALID = List.of(
            "GET /it/city/ghent?theme=dark HTTP/1.1\r\n" + HEADERS,
            "GET /v1/fragment/city/ghent?view=card&lang=de&heading=3 HTTP/1.1\r\n" + HEADERS,
            "GET /v1/tree/network/inclucities?view=members HTTP/1.1\r\n" + HEADERS,
            "GET /v1/data/memberships.csv HTTP/1.1\r\n" + HEADERS,
            "GET /gallery/ HTTP/1.1\r\n" + HEADERS,
            "GET http://localhost/en/networks HTTP/1.1\r\n" + HEADERS,
            "POST /it/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n");
    private static final List<String> PIECES = List.of(
            HostileRequests.CANARY,
            "\r\n",
            "\n",
            "\r",
            "\u0000",
            " ",
            "\t",
            "%",
            "%00",
            "%2f",
            "%c0%af",
            "../",
            "..;/",
            ";",
            "?",
            "&",
            "=",
            "#",
            ":",
            "/",
            "//",
            "\\",
            "\"",
            "<",
            "\u00ff",
            "\u0080",
            "HTTP/1.0",
            "Content-Length: 3",
            "Transfer-Encoding: chunked\r\n");

    private static @Nullable HostileServer server;

    @BeforeContainer
    static void start() throws IOException {
        server = new HostileServer();
    }

    @AfterContainer
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** Puts a piece in place of some characters. */
    private record Mutation(double place, int replaced, String piece) {
        String of(String request) {
            int from = (int) (place * request.length());
            int to = Math.min(request.length(), from + replaced);
            return request.substring(0, from) + piece + request.substring(to);
        }
    }

    @Provide
    Arbitrary<String> requests() {
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(1, 12))),
                        Arbitraries.of(PIECES))
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.of(VALID), mutation.list().ofMinSize(1).ofMaxSize(6))
                .as((valid, mutations) -> {
                    String request = valid;
                    for (Mutation next : mutations) {
                        request = next.of(request);
                    }
                    return request;
                });
    }

    @Property(tries = 500)
    void theyAreAnsweredSafely(@ForAll("requests") String request) throws IOException {
        String wire = RawClient.send(requireNonNull(server).port(), request.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(RawAnswer.parse(wire, false)).allSatisfy(SafeAnswer::check);
    }
}
