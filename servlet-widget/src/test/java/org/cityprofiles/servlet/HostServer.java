package org.cityprofiles.servlet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site that is not ours, on a port of its own: its pages are what tests put there. Thread-safe. */
final class HostServer implements AutoCloseable {
    /**
     * What stands at an address.
     *
     * @param status the status
     * @param headers the headers
     * @param body the body
     */
    record Answer(int status, Map<String, String> headers, String body) {
        static Answer html(String body) {
            return new Answer(200, Map.of("Content-Type", "text/html;charset=utf-8"), body);
        }

        static Answer json(String body) {
            return new Answer(
                    200,
                    Map.of("Content-Type", "application/json;charset=utf-8", "Access-Control-Allow-Origin", "*"),
                    body);
        }

        static Answer css(String body) {
            return new Answer(
                    200, Map.of("Content-Type", "text/css;charset=utf-8", "Access-Control-Allow-Origin", "*"), body);
        }

        Answer with(String header, String value) {
            Map<String, String> more = new ConcurrentHashMap<>(headers);
            more.put(header, value);
            return new Answer(status, more, body);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> waits = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    HostServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Puts something at a path. */
    void put(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** Lets whoever asks for a path wait until this is done. */
    void delay(String path, Runnable wait) {
        waits.put(path, wait);
    }

    /** Where it is, with a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The paths that were asked for until now. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        waits.getOrDefault(path, () -> {}).run();
        Answer answer = answers.getOrDefault(path, new Answer(404, Map.of("Access-Control-Allow-Origin", "*"), "?"));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        try (exchange) {
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
