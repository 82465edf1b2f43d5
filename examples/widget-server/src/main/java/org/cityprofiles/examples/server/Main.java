package org.cityprofiles.examples.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.examples.gallery.Gallery;
import org.cityprofiles.examples.hosts.HostSite;
import org.cityprofiles.examples.server.operation.AccessLog;
import org.cityprofiles.examples.server.operation.Metrics;
import org.cityprofiles.examples.server.operation.MetricsServer;
import org.cityprofiles.loader.RejectedCatalogueException;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.servlet.LiveCatalogue;
import org.cityprofiles.servlet.WidgetHandler;
import org.eclipse.jetty.server.RequestLog;

/**
 * Serves a catalogue from the command line, and follows its changes. System properties say which, where and how; {@code -Dhelp} prints all of
 * them.
 */
public final class Main {
    /** An editor who saves a file and goes to the browser sees the change there. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Properties properties;
    private final PrintStream out;
    private final PrintStream err;

    Main(Properties properties, PrintStream out, PrintStream err) {
        this.properties = properties;
        this.out = out;
        this.err = err;
    }

    /** Serves until the process is stopped; exits with 1 when it cannot. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Quiet.libraries();
        if (System.getProperty(Setting.HELP.key()) != null) {
            System.out.print(Setting.help());
            return;
        }
        Optional<EmbeddedServer> server = new Main(System.getProperties(), System.out, System.err).start(Instant.now());
        if (server.isEmpty()) {
            System.exit(1);
        }
        server.get().join();
    }

    /** A running server, or nothing when what prevents it has been printed. */
    Optional<EmbeddedServer> start(Instant began) throws IOException {
        try {
            Settings settings = Settings.of(properties);
            Optional<LiveCatalogue> live = load(folder(settings));
            return live.isEmpty() ? Optional.empty() : Optional.of(serve(settings, live.get(), began));
        } catch (BadSettingException e) {
            err.println(e.getMessage());
            return Optional.empty();
        }
    }

    private static Path folder(Settings settings) throws BadSettingException {
        Optional<Path> folder = settings.catalogue().or(SampleCatalogue::find);
        return folder.orElseThrow(
                () -> new BadSettingException(
                        "-Dcatalogue: expected the folder of a catalogue; there is no examples/catalogue here to take instead"));
    }

    private Optional<LiveCatalogue> load(Path folder) throws BadSettingException, IOException {
        try {
            LiveCatalogue live = LiveCatalogue.load(folder, err::println);
            err.print(TextFormat.plain().format(live.warnings()));
            return Optional.of(live);
        } catch (RejectedCatalogueException e) {
            err.print(TextFormat.plain().format(e.problems()));
            return Optional.empty();
        } catch (IOException e) {
            throw new BadSettingException("-Dcatalogue: cannot read " + folder + ": " + e.getMessage());
        }
    }

    private EmbeddedServer serve(Settings settings, LiveCatalogue live, Instant began)
            throws BadSettingException, IOException {
        EmbeddedServer server = bind(settings);
        server.closing(live);
        Catalogue catalogue = live.catalogue();
        Optional<Gallery> gallery = Gallery.of(catalogue);
        gallery.ifPresent(found -> server.with(new FilesHandler("gallery", found::files)));
        Optional<URI> base = settings.baseAddress().or(() -> base(settings, server));
        WidgetHandler.Builder handler = WidgetHandler.builder(catalogue);
        base.ifPresent(handler::baseAddress);
        Optional<HostSite> town;
        try {
            observeAndServe(settings, server, live, handler.build());
            town = Demonstration.start(settings, catalogue, base);
        } catch (BadSettingException e) {
            server.close();
            throw e;
        }
        town.ifPresent(server::closing);
        greet(server, catalogue, gallery.isPresent(), base, Duration.between(began, Instant.now()));
        town.ifPresent(site -> out.println("Widgets on a town's website, in every way to embed: " + site.address()));
        out.println("Stop with Ctrl-C.");
        out.flush();
        return server;
    }

    private static EmbeddedServer bind(Settings settings) throws BadSettingException, IOException {
        EmbeddedServer.Builder builder = EmbeddedServer.builder()
                .host(settings.host())
                .port(settings.port())
                .limits(settings.limits());
        if (settings.virtualThreads()) {
            builder.virtualThreads();
        }
        try {
            return builder.bind();
        } catch (BindException e) {
            throw new BadSettingException("cannot listen on " + settings.host() + ", port " + settings.port()
                    + ": there is no such interface, or the port is in use or not allowed; choose others with"
                    + " -Dhost=NAME and -Dport=N (0 = any free one)");
        }
    }

    /** Where nobody else can reach us, our own address is the public one. */
    private static Optional<URI> base(Settings settings, EmbeddedServer server) {
        return settings.relativeLinks() || !server.isLocal() ? Optional.empty() : Optional.of(server.address());
    }

    private void observeAndServe(Settings settings, EmbeddedServer server, LiveCatalogue live, WidgetHandler handler)
            throws BadSettingException, IOException {
        live.keepFresh(handler, LOOK_AGAIN);
        List<RequestLog> logs = new ArrayList<>();
        if (settings.accessLog().isPresent()) {
            logs.add(accessLog(settings.accessLog().get(), server));
        }
        if (settings.metricsPort().isPresent()) {
            Metrics metrics = new Metrics(handler);
            logs.add(metrics);
            metricsServer(metrics, settings.host(), settings.metricsPort().get(), server);
        }
        server.serve(handler, logs);
    }

    private AccessLog accessLog(String file, EmbeddedServer server) throws BadSettingException {
        if (file.equals("-")) {
            return new AccessLog(out::println);
        }
        try {
            PrintWriter writer = new PrintWriter(
                    Files.newBufferedWriter(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND), true);
            server.closing(writer);
            return new AccessLog(writer::println);
        } catch (IOException | InvalidPathException e) {
            throw BadSettingException.of(Setting.ACCESS_LOG, "a file that can be written", file);
        }
    }

    private void metricsServer(Metrics metrics, String host, int port, EmbeddedServer server)
            throws BadSettingException, IOException {
        try {
            MetricsServer started = MetricsServer.start(metrics, host, port);
            server.closing(started);
            out.println("Metrics for Prometheus are at http://" + host + ":" + started.port() + "/metrics");
        } catch (BindException e) {
            throw BadSettingException.of(Setting.METRICS_PORT, "a free port", Integer.toString(port));
        }
    }

    private void greet(EmbeddedServer server, Catalogue catalogue, boolean gallery, Optional<URI> base, Duration took) {
        URI root = server.address();
        out.printf(
                Locale.ROOT,
                "City Profiles is ready after %2$.1f s at %3$s (documents: %1$d)%n",
                catalogue.documents().size(),
                took.toMillis() / 1000.0,
                root);
        WorthOpening.pages(catalogue).forEach(page -> out.println("  " + root.resolve(page)));
        out.println("  " + root.resolve("builder") + " (what to paste into a website)");
        if (gallery) {
            out.println("  " + root.resolve("gallery/") + " (every view, side by side)");
        }
        out.println("Links begin with " + base.map(URI::toString).orElse("no address: they are relative")
                + "; -Dbase-address=URL sets another, -Dhelp prints all settings.");
    }
}
