package org.cityprofiles.servlet;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.cityprofiles.loader.RejectedCatalogueException;
import org.cityprofiles.servlet.live.FileNames;
import org.cityprofiles.servlet.live.Stamps;
import org.cityprofiles.servlet.live.Ticker;
import org.jspecify.annotations.Nullable;

/**
 * One catalogue by its settings, loaded and kept fresh. While it cannot be loaded, every page says so with the status
 * 503, and it is tried again when a file changes. Thread-safe.
 */
final class SiteService implements RequestHandler, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SiteService.class.getName());
    private static final int MOST_LINES = 5;

    private final String name;
    private final SiteSettings settings;
    private final WidgetHandler closed;
    private final AtomicReference<@Nullable WidgetHandler> open = new AtomicReference<>();
    private final AtomicReference<List<String>> problems = new AtomicReference<>(List.of());
    private Stamps seen = Stamps.NONE;
    private @Nullable LiveCatalogue live;
    private @Nullable Ticker retry;
    private boolean ended;

    private SiteService(String name, SiteSettings settings) {
        this.name = name;
        this.settings = settings;
        this.closed = settings.closed();
    }

    /**
     * Loads a catalogue; whatever is wrong with it is in the log and in {@code /health/ready}.
     *
     * @param name what it is called in the log
     */
    static SiteService start(String name, SiteSettings settings) {
        SiteService service = new SiteService(name, settings);
        service.load();
        service.tryAgain();
        return service;
    }

    private synchronized void tryAgain() {
        if (!isOpen() && !settings.watch().isZero()) {
            retry = Ticker.start("city-profiles-start", settings.watch(), this::load);
        }
    }

    private synchronized void load() {
        if (ended) {
            return;
        }
        try {
            Stamps now = Stamps.of(settings.catalogue());
            if (!isOpen() && !now.equals(seen)) {
                seen = now.settled(Instant.now());
                open(LiveCatalogue.loadWith((level, text) -> LOG.log(level, name + ": " + text), settings.catalogue()));
            }
        } catch (RejectedCatalogueException e) {
            String whole = settings.catalogue().toString().replace('\\', '/');
            fail(FileNames.of(whole).lines(e.problems()), e.getMessage());
        } catch (IOException e) {
            seen = Stamps.NONE;
            fail(List.of("the catalogue cannot be read"), "cannot read the catalogue: " + e);
        }
    }

    private void open(LiveCatalogue loaded) {
        WidgetHandler handler = settings.handler(loaded.catalogue());
        if (settings.watch().isZero()) {
            loaded.close();
        } else {
            loaded.keepFresh(handler, settings.watch());
        }
        live = loaded;
        open.set(handler);
        if (retry != null) {
            LOG.log(Level.INFO, name + ": the catalogue is good now, and served");
            retry.close();
        }
    }

    private void fail(List<String> lines, @Nullable String message) {
        if (!lines.equals(problems.getAndSet(lines))) {
            LOG.log(Level.ERROR, name + ": nothing can be served: " + message);
        }
    }

    /** Whether there is a catalogue. */
    boolean isOpen() {
        return open.get() != null;
    }

    /** What is wrong, one line each. */
    List<String> problems() {
        WidgetHandler handler = open.get();
        return handler == null ? List.copyOf(problems.get()) : handler.supply().problems();
    }

    @Override
    public Optional<WidgetResponse> kept(WidgetRequest request) {
        WidgetHandler handler = open.get();
        return handler == null ? Optional.empty() : handler.kept(request);
    }

    @Override
    public WidgetResponse handle(WidgetRequest request) {
        WidgetHandler handler = open.get();
        if (handler != null) {
            return handler.handle(request);
        }
        return StateAnswer.isAsked(request)
                ? StateAnswer.of(request, StateAnswer.UNAVAILABLE, failure(problems()))
                : closed.handle(request);
    }

    /** What operators are told of something that does not serve. */
    static Map<String, ?> failure(List<String> lines) {
        Map<String, Object> problems = new LinkedHashMap<>();
        problems.put("count", lines.size());
        problems.put("first", lines.stream().limit(MOST_LINES).toList());
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", "failed");
        state.put("problems", problems);
        return state;
    }

    @Override
    public synchronized void close() {
        ended = true;
        if (retry != null) {
            retry.close();
        }
        if (live != null) {
            live.close();
        }
    }
}
