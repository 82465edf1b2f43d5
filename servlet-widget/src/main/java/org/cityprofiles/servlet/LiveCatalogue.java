package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.RejectedCatalogueException;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.source.Limits;
import org.cityprofiles.loader.source.Snapshot;
import org.cityprofiles.loader.source.Source;
import org.cityprofiles.servlet.live.Attempt;
import org.cityprofiles.servlet.live.Stamps;
import org.cityprofiles.servlet.live.Stock;
import org.cityprofiles.servlet.live.Ticker;
import org.cityprofiles.servlet.live.Tidings;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue that follows its folder or archive: a good change is served within seconds. A file with errors keeps its
 * last good form while the others advance; one that was never good is left out; a deletion that the rest cannot do
 * without waits. Where all that does not help, what is served stays. What is wrong stands in the log and in {@code
 * /health/ready}. Thread-safe.
 *
 * <pre>{@code
 * LiveCatalogue live = LiveCatalogue.load(Path.of("catalogue"));
 * WidgetHandler handler = WidgetHandler.of(live.catalogue());
 * live.keepFresh(handler, Duration.ofSeconds(5));
 * }</pre>
 *
 * <p>It asks for times and sizes, since shared drives send no events, and keeps the files in memory beside the catalogue
 * that was made of them.
 */
public final class LiveCatalogue implements AutoCloseable {
    private static final WidgetRequest RESERVES = WidgetRequest.get("/v1/embed.css");
    private static final System.Logger LOG = System.getLogger(LiveCatalogue.class.getName());

    private final Path path;
    private final Log log;
    private Stamps seen;
    private Stock stock;
    private String said = "";
    private @Nullable WidgetHandler handler;
    private @Nullable Ticker ticker;
    private boolean closed;

    /** Takes what is to be said. */
    @FunctionalInterface
    interface Log {
        void say(Level level, String text);
    }

    private LiveCatalogue(Path path, Log log, Stamps seen, Stock stock) {
        this.path = path;
        this.log = log;
        this.seen = seen;
        this.stock = stock;
    }

    /** Loads a catalogue strictly, as {@link #load(Path, Consumer)}; what is to be said later goes to the log. */
    public static LiveCatalogue load(Path path) throws IOException {
        return loadWith(LOG::log, path);
    }

    /**
     * Loads a catalogue strictly.
     *
     * @param path a folder or a zip archive
     * @param log takes what is to be said of later changes, in several lines
     * @throws RejectedCatalogueException with all problems, when it has errors
     * @throws IOException when there is nothing at the path, or the medium fails
     */
    public static LiveCatalogue load(Path path, Consumer<String> log) throws IOException {
        return loadWith((level, text) -> log.accept(text), path);
    }

    static LiveCatalogue loadWith(Log log, Path path) throws IOException {
        Stamps stamps = Stamps.of(path);
        Stock stock = Stock.load(snapshot(path));
        return new LiveCatalogue(path, log, stamps.settled(Instant.now()), stock);
    }

    private static Snapshot snapshot(Path path) throws IOException {
        return Snapshot.of(Source.of(path), Limits.DEFAULT);
    }

    /** The catalogue as it was loaded last. */
    public synchronized Catalogue catalogue() {
        return stock.catalogue();
    }

    /** What is not quite right with it. */
    public synchronized List<Problem> warnings() {
        return stock.warnings();
    }

    /**
     * Looks for changes from now on until it is closed, in a thread of its own, and gives every good one to a handler.
     *
     * @throws IllegalStateException when it does so already, or was closed
     */
    public synchronized void keepFresh(WidgetHandler served, Duration pause) {
        if (handler != null || closed) {
            throw new IllegalStateException("a live catalogue keeps one handler fresh, once, until it is closed");
        }
        handler = requireNonNull(served, "served");
        served.supply().look(List.of(), List.of());
        ticker = Ticker.start("city-profiles-watch", pause, this::lookAndPrepare);
    }

    /** What takes seconds to make, once for each catalogue and day, is made before a visitor waits for it. */
    private void lookAndPrepare() {
        look();
        requireNonNull(handler, "handler").handle(RESERVES);
    }

    /** Loads again if something changed; an unreadable moment, as while a file is being replaced, is tried again. */
    synchronized void look() {
        if (closed) {
            return;
        }
        WidgetHandler served = requireNonNull(handler, "handler");
        try {
            Stamps now = Stamps.of(path);
            if (now.equals(seen)) {
                served.supply().lookAgain();
                return;
            }
            Snapshot files = snapshot(path);
            Attempt attempt = Attempt.after(stock, files);
            take(served, attempt, new Tidings(files, attempt));
            seen = attempt.isUnreadable() ? Stamps.NONE : now.settled(Instant.now());
        } catch (IOException e) {
            say(Level.WARNING, "cannot read the catalogue just now, serving the last good one: " + e);
            served.supply().look(List.of("the catalogue cannot be read just now"), List.of());
            seen = Stamps.NONE;
        }
    }

    private void take(WidgetHandler served, Attempt attempt, Tidings tidings) throws IOException {
        boolean wasFaulty = !served.supply().problems().isEmpty();
        String before = stock.catalogue().version();
        stock = attempt.stock().orElse(stock);
        boolean renewed = !stock.catalogue().version().equals(before);
        if (renewed) {
            served.replace(stock.catalogue());
        }
        served.supply().look(tidings.lines(), tidings.held());
        if (renewed || wasFaulty || !attempt.errors().isEmpty()) {
            say(attempt.errors().isEmpty() ? Level.INFO : Level.WARNING, tidings.text());
        }
    }

    /** Once, however often it is found. */
    private void say(Level level, String text) {
        if (!text.equals(said)) {
            log.say(level, text);
            said = text;
        }
    }

    /** Ends; the handler serves on what it has, the files are let go. */
    @Override
    public synchronized void close() {
        closed = true;
        if (ticker != null) {
            ticker.close();
        }
        stock = new Stock(stock.catalogue(), List.of(), stock.warnings());
    }
}
