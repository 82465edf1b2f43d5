package org.cityprofiles.examples.server.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.servlet.WidgetHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Counts for Prometheus: answers and their time by kind of address and class of status; rendered pages that are kept;
 * the age of the catalogue. There are as many time series as there are kinds and classes, whatever is asked.
 * Thread-safe.
 */
public final class Metrics implements RequestLog {
    private static final int CLASS = 100;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicReference<Served> served;
    private final WidgetHandler handler;

    /** The metrics of a handler. */
    public Metrics(WidgetHandler handler) {
        this.handler = handler;
        this.served = new AtomicReference<>(new Served(handler.catalogue(), System.nanoTime()));
        Gauge.builder("cityprofiles.cache.entries", handler, WidgetHandler::kept)
                .description("Rendered answers that are kept in memory")
                .register(registry);
        Gauge.builder("cityprofiles.catalogue.age", this, Metrics::age)
                .description("How long the present catalogue has been served")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("cityprofiles.catalogue.documents", handler, Metrics::documents)
                .description("Documents of the present catalogue")
                .register(registry);
    }

    /** A catalogue and when it was first seen. */
    private record Served(Catalogue catalogue, long since) {}

    private static double documents(WidgetHandler handler) {
        return handler.catalogue().documents().size();
    }

    private double age() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - look().since());
    }

    private Served look() {
        Catalogue now = handler.catalogue();
        return served.updateAndGet(before -> before.catalogue() == now ? before : new Served(now, System.nanoTime()));
    }

    @Override
    public void log(Request request, Response response) {
        look();
        String kind = AddressKind.of(request.getHttpURI().getPath()).word();
        Tags tags = Tags.of("kind", kind, "status", response.getStatus() / CLASS + "xx");
        Timer.builder("cityprofiles.answers")
                .description("Answers, from the last byte of a request's head to the end of its answer")
                .tags(tags)
                .register(registry)
                .record(System.nanoTime() - request.getHeadersNanoTime(), TimeUnit.NANOSECONDS);
    }

    /** All of them in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }
}
