package org.cityprofiles.examples.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.examples.gallery.Gallery;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.servlet.WidgetHandler;

/**
 * Serves a catalogue from the command line. The system properties {@code catalogue} (a folder or an archive), {@code port}
 * (8080 unless set; 0 = any free one) and {@code host} (127.0.0.1 unless set) say what and where.
 */
public final class Main {
    private static final int MOST_PORT = 65_535;

    private final Properties settings;
    private final PrintStream out;
    private final PrintStream err;

    Main(Properties settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /** Serves until the process is stopped; exits with 1 when it cannot. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Quiet.libraries();
        Optional<EmbeddedServer> server = new Main(System.getProperties(), System.out, System.err).start(Instant.now());
        if (server.isEmpty()) {
            System.exit(1);
        }
        server.get().join();
    }

    /** A running server, or nothing when what prevents it has been printed. */
    Optional<EmbeddedServer> start(Instant began) throws IOException {
        Optional<Integer> port = port();
        Optional<Path> folder = port.isEmpty() ? Optional.empty() : folder();
        Optional<Catalogue> catalogue = folder.isEmpty() ? Optional.empty() : load(folder.get());
        if (catalogue.isEmpty()) {
            return Optional.empty();
        }
        Optional<Gallery> gallery = Gallery.of(catalogue.get());
        Optional<EmbeddedServer> server = listen(catalogue.get(), gallery, port.get());
        server.ifPresent(started ->
                greet(started, catalogue.get(), gallery.isPresent(), Duration.between(began, Instant.now())));
        return server;
    }

    private Optional<Integer> port() {
        String text = settings.getProperty("port", "8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MOST_PORT) {
                return Optional.of(port);
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers that are none of a port
        }
        err.println("-Dport: expected a number from 0 to " + MOST_PORT + ", found '" + text + "'");
        return Optional.empty();
    }

    private Optional<Path> folder() {
        String named = settings.getProperty("catalogue");
        Optional<Path> folder = named == null ? SampleCatalogue.find() : Optional.of(Path.of(named));
        if (folder.isEmpty()) {
            err.println(
                    "-Dcatalogue: expected the folder of a catalogue; there is no examples/catalogue here to take instead");
        }
        return folder;
    }

    private Optional<Catalogue> load(Path folder) throws IOException {
        LoadResult result;
        try {
            result = CatalogueLoader.strict().load(folder);
        } catch (IOException e) {
            err.println("-Dcatalogue: cannot read " + folder + ": " + e.getMessage());
            return Optional.empty();
        }
        err.print(TextFormat.plain().format(result.problems()));
        return result instanceof LoadResult.Loaded loaded ? Optional.of(loaded.catalogue()) : Optional.empty();
    }

    private Optional<EmbeddedServer> listen(Catalogue catalogue, Optional<Gallery> gallery, int port)
            throws IOException {
        String host = settings.getProperty("host", "127.0.0.1");
        try {
            return Optional.of(EmbeddedServer.start(WidgetHandler.of(catalogue), others(gallery), host, port));
        } catch (BindException e) {
            err.println("cannot listen on " + host + ", port " + port + ": it is in use or not allowed;"
                    + " choose another with -Dport=N (0 = any free one)");
            return Optional.empty();
        }
    }

    private static Map<String, HttpServlet> others(Optional<Gallery> gallery) {
        return gallery.<Map<String, HttpServlet>>map(found -> Map.of("/gallery/*", new FilesServlet(found::files)))
                .orElse(Map.of());
    }

    private void greet(EmbeddedServer server, Catalogue catalogue, boolean gallery, Duration took) {
        URI root = server.address();
        out.printf(
                Locale.ROOT,
                "City Profiles is ready after %2$.1f s at %3$s (documents: %1$d)%n",
                catalogue.documents().size(),
                took.toMillis() / 1000.0,
                root);
        WorthOpening.pages(catalogue).forEach(page -> out.println("  " + root.resolve(page)));
        if (gallery) {
            out.println("  " + root.resolve("gallery/") + " (every view, side by side)");
        }
        out.println("Stop with Ctrl-C.");
        out.flush();
    }
}
