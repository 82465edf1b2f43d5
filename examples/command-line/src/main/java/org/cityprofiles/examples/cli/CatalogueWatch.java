package org.cityprofiles.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.loader.source.Source;
import org.cityprofiles.servlet.WidgetHandler;

/**
 * Looks every second whether a file of a catalogue changed, and swaps a good new one in. Asks for times and sizes instead
 * of waiting for events, since shared drives send none.
 */
final class CatalogueWatch {
    private static final long SECONDS = 1;

    private final Path path;
    private final WidgetHandler handler;
    private final PrintWriter log;
    private Map<String, String> seen;

    CatalogueWatch(Path path, WidgetHandler handler, PrintWriter log) {
        this.path = path;
        this.handler = handler;
        this.log = log;
        this.seen = stamps();
    }

    /** Begins to look, in a thread that ends with the process. */
    void start() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "catalogue-watch");
            thread.setDaemon(true);
            return thread;
        });
        // look() catches what can go wrong, so nothing waits in the future
        var unused = timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Loads again if something changed; an unreadable moment, as while a file is being replaced, is tried again. */
    void look() {
        try {
            Map<String, String> now = stamps();
            if (!now.equals(seen)) {
                reload();
                seen = now;
            }
        } catch (IOException | UncheckedIOException e) {
            log.println("cannot read the catalogue just now, serving the last good one: " + e.getMessage());
            log.flush();
        }
    }

    private void reload() throws IOException {
        Source source = Source.of(path);
        LoadResult result = CatalogueLoader.strict().load(source);
        log.print(TextFormat.withSourceLines(source).format(result.problems()));
        if (result instanceof LoadResult.Loaded loaded) {
            Catalogue catalogue = loaded.catalogue();
            handler.replace(catalogue);
            log.println("loaded " + loaded.documents() + " documents again, version " + catalogue.version());
        } else {
            log.println("the change has problems; serving the last good catalogue");
        }
        log.flush();
    }

    private Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(Files::isRegularFile).forEach(file -> stamps.put(file.toString(), stamp(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stamps;
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
