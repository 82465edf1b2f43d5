package org.cityprofiles.examples.hosts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the site on a port of its own, which for a browser is another site than the widget server. Thread-safe; runs
 * until it is closed.
 *
 * <pre>{@code
 * try (HostSite town = HostSite.start(new Widgets(widgetServer.address(), styles), "127.0.0.1", 8081)) {
 *     System.out.println(town.address());
 * }
 * }</pre>
 */
public final class HostSite implements AutoCloseable {
    private static final int THREADS = 4;
    private static final Map<String, String> REFUSAL = Map.of(
            "Allow",
            "GET",
            "Cache-Control",
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, HostSite::thread);
    private final HostPages pages;
    private final URI widgets;

    private HostSite(HttpServer server, Widgets widgets) {
        this.server = server;
        this.widgets = widgets.base();
        this.pages = new HostPages(widgets, new LastGood(widgets.base()));
    }

    /**
     * Starts it.
     *
     * @param host the name or number of the interface
     * @param port the port; 0 = any free one
     * @throws java.net.BindException when the port is in use or not allowed
     */
    public static HostSite start(Widgets widgets, String host, int port) throws IOException {
        HostSite site = new HostSite(HttpServer.create(new InetSocketAddress(host, port), 0), widgets);
        site.server.setExecutor(site.threads);
        site.server.createContext("/", site::answer);
        site.server.start();
        return site;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "host-pages");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of the overview, as seen from this machine, under the name that the widget server does not have. */
    public URI address() {
        String name = "localhost".equals(widgets.getHost()) ? "127.0.0.1" : "localhost";
        return URI.create("http://" + name + ":" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean asksForContent = exchange.getRequestMethod().equals("GET");
            Optional<HostPage> page =
                    asksForContent ? pages.find(exchange.getRequestURI().getPath()) : Optional.empty();
            if (page.isEmpty()) {
                REFUSAL.forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(asksForContent ? 404 : 405, -1);
                return;
            }
            page.get().headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, page.get().body().length);
            exchange.getResponseBody().write(page.get().body());
        }
    }

    /** Stops it at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
