package org.cityprofiles.examples.benchmarks.serving;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.cityprofiles.examples.server.EmbeddedServer;
import org.cityprofiles.servlet.WidgetServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server of this process: {@code NAME PORT FOLDER}. */
enum Candidate {
    /** The widget server. */
    WIDGET_SERVER("widget server", ReadyPage.PATH) {
        @Override
        void start(int port, Path folder) throws Exception {
            EmbeddedServer.start(ReadyPage.handler(), LOOPBACK, port).join();
        }
    },
    /** Our servlet. */
    WIDGET_SERVLET("our servlet in Jetty", ReadyPage.PATH) {
        @Override
        void start(int port, Path folder) throws Exception {
            serve(port, context(new WidgetServlet(ReadyPage.handler())));
        }
    },
    /** A servlet that has nothing to do. */
    BARE_SERVLET("bare servlet in Jetty", ReadyPage.PATH) {
        @Override
        void start(int port, Path folder) throws Exception {
            serve(port, context(new BareServlet(ReadyPage.of(ReadyPage.handler()))));
        }
    },
    /** Jetty's own handler of files, which keeps them in memory. */
    STATIC_FILE("static file in Jetty", "/page.html") {
        @Override
        void start(int port, Path folder) throws Exception {
            ResourceHandler files = new ResourceHandler();
            files.setBaseResource(ResourceFactory.of(files).newResource(folder));
            files.setEtags(true);
            files.setPrecompressedFormats(CompressedContentFormat.GZIP);
            files.setCacheControl("public, max-age=300");
            serve(port, files);
        }
    },
    /** The least that Jetty can do. */
    HELLO("bare Jetty", "/") {
        @Override
        void start(int port, Path folder) throws Exception {
            serve(port, new Handler.Abstract() {
                @Override
                public boolean handle(Request request, Response response, Callback callback) {
                    response.write(true, ByteBuffer.wrap(new byte[] {'h', 'e', 'l', 'l', 'o'}), callback);
                    return true;
                }
            });
        }
    };

    static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 64;

    private final String label;
    private final String path;

    Candidate(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** What it is called in tables. */
    String label() {
        return label;
    }

    /** Where it has the page. */
    String path() {
        return path;
    }

    /** Serves until the process ends. */
    abstract void start(int port, Path folder) throws Exception;

    /** Runs the candidate of this name. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments[0].toUpperCase(Locale.ROOT);
        Candidate candidate = Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("expected one of " + Arrays.toString(values())));
        candidate.start(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    private static ServletContextHandler context(HttpServlet servlet) {
        ServletContextHandler context = new ServletContextHandler("/", false, false);
        context.addServlet(new ServletHolder(servlet), "/*");
        return context;
    }

    private static void serve(int port, Handler handler) throws Exception {
        Server server = new Server(new QueuedThreadPool(THREADS));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        server.join();
    }
}
