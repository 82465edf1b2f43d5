package org.cityprofiles.examples.server.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.cityprofiles.servlet.WidgetResponse;

/** Serves {@code /metrics} on a port of its own, which is for operators and not for the internet. Thread-safe. */
public final class MetricsServer implements AutoCloseable {
    private static final String PATH = "/metrics";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final Metrics metrics;

    private MetricsServer(HttpServer server, Metrics metrics) {
        this.server = server;
        this.metrics = metrics;
    }

    /**
     * Starts it.
     *
     * @param port the port; 0 = any free one
     * @throws IOException when the port is in use or not allowed
     */
    public static MetricsServer start(Metrics metrics, String host, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        MetricsServer started = new MetricsServer(server, metrics);
        server.createContext("/", started::answer);
        server.start();
        return started;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean found = exchange.getRequestURI().getPath().equals(PATH);
            byte[] text = (found ? metrics.text() : "").getBytes(StandardCharsets.UTF_8);
            WidgetResponse.refusal(NOT_FOUND).headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().remove("Content-Language");
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(found ? OK : NOT_FOUND, text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }

    /** The port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops it. */
    @Override
    public void close() {
        server.stop(0);
    }
}
