package org.cityprofiles.examples.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A Jetty that serves the pages of one handler at the root. Stops when it is closed or the process ends, after the
 * requests that are being answered. Thread-safe.
 *
 * <pre>{@code
 * try (EmbeddedServer server = EmbeddedServer.start(WidgetHandler.of(catalogue), "127.0.0.1", 8080)) {
 *     server.join();
 * }
 * }</pre>
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final int MOST_THREADS = 64;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Server server;
    private final ServerConnector connector;

    private EmbeddedServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts a server.
     *
     * @param host the name or number of the interface; {@code 127.0.0.1} is reached from this machine only
     * @param port the port; 0 = any free one
     * @throws BindException when the port is in use or not allowed, or the interface is not there
     * @throws IOException when it cannot start for another reason
     */
    public static EmbeddedServer start(WidgetHandler handler, String host, int port) throws IOException {
        return start(handler, Map.of(), host, port);
    }

    /** Starts a server that has more than the pages of the handler: other servlets by their patterns. */
    static EmbeddedServer start(WidgetHandler handler, Map<String, HttpServlet> others, String host, int port)
            throws IOException {
        Server server = new Server(new QueuedThreadPool(MOST_THREADS));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http()));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        server.setErrorHandler(new RefusalHandler());
        server.setHandler(new GracefulHandler(context(handler, others)));
        server.setStopTimeout(GRACE.toMillis());
        server.setStopAtShutdown(true);
        EmbeddedServer started = new EmbeddedServer(server, connector);
        started.start();
        return started;
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE.toMillis());
        return http;
    }

    private static ServletContextHandler context(WidgetHandler handler, Map<String, HttpServlet> others) {
        ServletContextHandler context = new ServletContextHandler("/", false, false);
        ServletHolder holder = new ServletHolder(new WidgetServlet(handler));
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/*");
        others.forEach((pattern, servlet) -> context.addServlet(servlet, pattern));
        context.setErrorHandler(new RefusalHandler());
        return context;
    }

    private void start() throws IOException {
        try {
            server.start();
        } catch (Exception e) {
            close();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException bind) {
                    throw bind;
                }
            }
            throw new IOException("cannot start the server", e);
        }
    }

    /** The port. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address of the root, as seen from this machine. */
    public URI address() {
        InetAddress address = new InetSocketAddress(connector.getHost(), port()).getAddress();
        boolean local = address == null || address.isLoopbackAddress() || address.isAnyLocalAddress();
        String host = local ? "localhost" : connector.getHost();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Stops the server. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop the server", e);
        }
    }
}
