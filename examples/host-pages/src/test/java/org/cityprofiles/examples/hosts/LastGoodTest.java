package org.cityprofiles.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastGoodTest {
    private final AtomicInteger status = new AtomicInteger(200);
    private HttpServer server;
    private LastGood lastGood;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "città".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            try (exchange) {
                exchange.sendResponseHeaders(status.get(), body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        lastGood = new LastGood(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void givesWhatTheServerGives() {
        assertThat(lastGood.get("a")).contains("città");
    }

    @Test
    void givesTheLastGoodAnswerAfterABadOne() {
        lastGood.get("a");
        status.set(500);

        assertThat(lastGood.get("a")).contains("città");
        assertThat(lastGood.get("b")).isEmpty();
    }

    @Test
    void givesTheLastGoodAnswerWhenNobodyAnswers() {
        lastGood.get("a");
        server.stop(0);

        assertThat(lastGood.get("a")).contains("città");
    }
}
