package org.cityprofiles.examples.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.servlet.RequestHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.IO;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
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
    private final Server server;
    private final ServerConnector connector;
    private final Limits limits;
    private final List<Handler> others = new ArrayList<>();

    private EmbeddedServer(Builder builder) {
        limits = builder.limits;
        server = new Server(builder.threads());
        connector = new ServerConnector(server, new HttpConnectionFactory(http(limits)));
        connector.setHost(builder.host);
        connector.setPort(builder.port);
        connector.setIdleTimeout(limits.idle().toMillis());
        server.addConnector(connector);
        server.setErrorHandler(new RefusalHandler());
        server.setStopTimeout(limits.stop().toMillis());
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    }

    /**
     * Starts a server with the usual limits.
     *
     * @param host the name or number of the interface; {@code 127.0.0.1} is reached from this machine only
     * @param port the port; 0 = any free one
     * @throws BindException when the port is in use or not allowed, or the interface is not there
     * @throws IOException when it cannot start for another reason
     */
    public static EmbeddedServer start(RequestHandler handler, String host, int port) throws IOException {
        return builder().host(host).port(port).bind().serve(handler);
    }

    /** A builder with the usual limits. */
    public static Builder builder() {
        return new Builder();
    }

    private static HttpConfiguration http(Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(limits.headBytes());
        http.setSendServerVersion(false);
        http.setIdleTimeout(limits.idle().toMillis());
        return http;
    }

    private EmbeddedServer bound() throws IOException {
        if (new InetSocketAddress(connector.getHost(), connector.getPort()).isUnresolved()) {
            throw new BindException("no interface has the name or number " + connector.getHost());
        }
        try {
            connector.open();
            return this;
        } catch (IOException e) {
            throw e.getCause() instanceof BindException bind ? bind : e;
        }
    }

    /** Lets another handler answer what it knows before the pages do; to be called before {@link #serve}. */
    EmbeddedServer with(Handler other) {
        others.add(other);
        return this;
    }

    /** Closes something when the server has stopped. */
    EmbeddedServer closing(AutoCloseable other) {
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle stopped) {
                IO.close(other);
            }
        });
        return this;
    }

    /**
     * Begins to answer; clients that were quicker wait until then.
     *
     * @param logs who are told of every answer; what they write down is theirs to keep free of visitors
     * @return this
     * @throws IOException when it cannot start
     */
    EmbeddedServer serve(RequestHandler handler, List<RequestLog> logs) throws IOException {
        List<Handler> sequence = new ArrayList<>(others);
        sequence.add(new WidgetPages(handler));
        Handler counted = new HeaderCount(limits.headers(), new Handler.Sequence(sequence));
        server.setHandler(new GracefulHandler(new SlowClients(connector, limits, counted)));
        if (!logs.isEmpty()) {
            server.setRequestLog(new RequestLog.Collection(logs.toArray(RequestLog[]::new)));
        }
        try {
            server.start();
            server.setStopAtShutdown(true);
            return this;
        } catch (Exception e) {
            close();
            throw new IOException("cannot start the server", e);
        }
    }

    /**
     * Begins to answer; clients that were quicker wait until then.
     *
     * @return this
     * @throws IOException when it cannot start
     */
    public EmbeddedServer serve(RequestHandler handler) throws IOException {
        return serve(handler, List.of());
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

    /** Whether it is reached from this machine only. */
    boolean isLocal() {
        InetAddress address = new InetSocketAddress(connector.getHost(), port()).getAddress();
        return address != null && address.isLoopbackAddress();
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
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop the server", e);
        }
    }

    /** Settings of a server. Mutable, for one thread. */
    public static final class Builder {
        private String host = "127.0.0.1";
        private int port;
        private Limits limits = Limits.usual();
        private boolean virtualThreads;

        private Builder() {}

        /** The name or number of the interface; {@code 127.0.0.1} unless set, which is reached from this machine only. */
        public Builder host(String other) {
            this.host = requireNonNull(other, "host");
            return this;
        }

        /** The port; 0 = any free one, which it is unless set. */
        public Builder port(int other) {
            this.port = other;
            return this;
        }

        /** The limits. */
        public Builder limits(Limits other) {
            this.limits = requireNonNull(other, "limits");
            return this;
        }

        /**
         * Answers on virtual threads; slower for answers from memory.
         *
         * @throws IllegalArgumentException when this Java has none
         */
        public Builder virtualThreads() {
            if (!VirtualThreads.areSupported()) {
                throw new IllegalArgumentException("expected a Java that has virtual threads (21 or later), found "
                        + Runtime.version().feature());
            }
            this.virtualThreads = true;
            return this;
        }

        private QueuedThreadPool threads() {
            QueuedThreadPool threads = new QueuedThreadPool(limits.threads());
            if (virtualThreads) {
                threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
            }
            return threads;
        }

        /**
         * Takes the port; the server answers as soon as it is told {@linkplain EmbeddedServer#serve what}.
         *
         * @throws BindException when the port is in use or not allowed, or the interface is not there
         * @throws IOException when it cannot be taken for another reason
         */
        public EmbeddedServer bind() throws IOException {
            return new EmbeddedServer(this).bound();
        }
    }
}
