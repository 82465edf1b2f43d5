package org.cityprofiles.servlet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Our server, in Jetty, with its base address known, and a host's that serves whatever pages a test gives it: two
 * origins, and two sites, since they are called by different names.
 */
final class TwoSites implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";

    private final Server ours = new Server();
    private final ServerConnector connector = new ServerConnector(ours);
    private final HttpServer host;
    private final Map<String, HostPage> pages = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    private TwoSites(UnaryOperator<WidgetHandler.Builder> settings) throws Exception {
        connector.setHost(ADDRESS);
        connector.open();
        ours.addConnector(connector);
        WidgetHandler handler = settings.apply(WidgetHandler.builder(Samples.CATALOGUE)
                        .clock(Samples.CLOCK)
                        .baseAddress(URI.create(base())))
                .build();
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new WidgetServlet(handler)), "/*");
        ours.setHandler(context);
        ours.start();
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", this::answer);
        host.start();
    }

    /** Starts both with the catalogue of the examples. */
    static TwoSites start() {
        return start(settings -> settings);
    }

    /** Starts both with other settings. */
    static TwoSites start(UnaryOperator<WidgetHandler.Builder> settings) {
        try {
            return new TwoSites(settings);
        } catch (Exception e) {
            throw new IllegalStateException("cannot start the servers", e);
        }
    }

    private record HostPage(String html, Map<String, String> headers) {}

    /** The base address of our server, which ends in a slash. */
    String base() {
        return "http://" + ADDRESS + ':' + connector.getLocalPort() + '/';
    }

    /** The origin of the host's pages. */
    String host() {
        return "http://localhost:" + host.getAddress().getPort();
    }

    /** Puts a page on the host's site; {@code {base}} in it and in its headers stands for our base address. */
    String page(String html, Map<String, String> headers) {
        String path = "/page" + count.incrementAndGet();
        pages.put(path, new HostPage(html.replace("{base}", base()), headers));
        return host() + path;
    }

    /** Puts a page on the host's site that has a body and the loader in its head. */
    String page(String body) {
        return page(document("<script async src='{base}v1/embed.js'></script>", body), Map.of());
    }

    /** A complete page of a host. */
    static String document(String head, String body) {
        return "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Host</title>"
                + "<link rel='icon' href='data:,'>" + head + "</head><body>" + body + "</body></html>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HostPage page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            page.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value.replace("{base}", base())));
            byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        }
    }

    @Override
    public void close() {
        host.stop(0);
        try {
            ours.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop the server", e);
        }
    }
}
