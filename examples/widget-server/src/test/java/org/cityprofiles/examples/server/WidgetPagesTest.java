package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cityprofiles.servlet.RequestHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are long in the making do not hold up those that are kept. */
@Timeout(60)
class WidgetPagesTest {
    private static final int AT_A_TIME = 16;
    private static final String KEPT = "/kept";

    private static final class Slow implements RequestHandler {
        private static final WidgetResponse ANSWER = WidgetResponse.refusal(200);

        private final CountDownLatch begun = new CountDownLatch(AT_A_TIME);
        private final CountDownLatch allowed = new CountDownLatch(1);

        @Override
        public Optional<WidgetResponse> kept(WidgetRequest request) {
            return request.path().equals(KEPT) ? Optional.of(ANSWER) : Optional.empty();
        }

        @Override
        public WidgetResponse handle(WidgetRequest request) {
            begun.countDown();
            try {
                allowed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (request.path().equals("/fails")) {
                throw new IllegalStateException("expected by the test");
            }
            if (request.path().equals("/fails-badly")) {
                throw new StackOverflowError("expected by the test");
            }
            return ANSWER;
        }
    }

    private static Socket ask(EmbeddedServer server, String path) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(20_000);
        String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String answer(Socket asked) throws IOException {
        try (asked) {
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsKeptDoesNotWaitForWhatIsBeingMade() throws IOException, InterruptedException {
        Slow slow = new Slow();
        try (EmbeddedServer server = EmbeddedServer.start(slow, "127.0.0.1", 0)) {
            List<Socket> waiting = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                waiting.add(ask(server, "/slow"));
            }
            try {
                assertThat(slow.begun.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(answer(ask(server, KEPT))).startsWith("HTTP/1.1 200 ");
            } finally {
                slow.allowed.countDown();
            }
            for (Socket socket : waiting) {
                assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("cannot be answered");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fails", "/fails-badly"})
    void aHandlerThatFailsIsAnsweredWithAnError(String path) throws IOException {
        Slow slow = new Slow();
        slow.allowed.countDown();
        try (EmbeddedServer server = EmbeddedServer.start(slow, "127.0.0.1", 0)) {
            assertThat(answer(ask(server, path)))
                    .startsWith("HTTP/1.1 500 ")
                    .contains("Content-Security-Policy: default-src 'none';")
                    .doesNotContain("expected by the test");
        }
    }
}
