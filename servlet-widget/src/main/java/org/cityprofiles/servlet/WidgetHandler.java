package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.servlet.http.Query;
import org.cityprofiles.servlet.resource.ErrorForm;
import org.cityprofiles.servlet.resource.Routes;
import org.cityprofiles.servlet.visit.Edition;
import org.cityprofiles.servlet.visit.Embedders;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Representations;
import org.cityprofiles.servlet.visit.Site;
import org.cityprofiles.servlet.visit.Supply;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for the pages of a catalogue, in any server: a request in, a complete response out. The same
 * request on the same UTC day gives the same bytes for the same catalogue. Thread-safe; the catalogue can be replaced
 * at any time.
 *
 * <pre>{@code
 * WidgetHandler handler = WidgetHandler.of(catalogue);
 * WidgetResponse page = handler.handle(WidgetRequest.get("/it/city/ghent"));
 * }</pre>
 */
public final class WidgetHandler implements RequestHandler {
    private static final System.Logger LOG = System.getLogger(WidgetHandler.class.getName());
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** A quarter of the memory is for complete answers, the rest for what they are made from. */
    private static final int SHARE = 4;

    private final Clock clock;
    private final Site site;
    private final AtomicReference<Edition> edition;
    private final @Nullable Closure closure;
    private final KnownAnswers answers;

    private WidgetHandler(Builder builder) {
        this.clock = builder.clock;
        this.site = new Site(
                builder.baseAddress,
                builder.defaultLanguage,
                builder.theme,
                builder.embedders,
                new Representations(builder.cacheBytes - builder.cacheBytes / SHARE),
                new Supply(builder.clock));
        this.edition = new AtomicReference<>(new Edition(builder.catalogue));
        this.closure = builder.closure;
        this.answers = new KnownAnswers(builder.cacheBytes / SHARE);
    }

    /** A handler with the usual settings. */
    public static WidgetHandler of(Catalogue catalogue) {
        return builder(catalogue).build();
    }

    /** A builder with the usual settings. */
    public static Builder builder(Catalogue catalogue) {
        return new Builder(catalogue);
    }

    /** The catalogue that is served. */
    public Catalogue catalogue() {
        return current().catalogue();
    }

    /** Serves another catalogue from now on; requests that are being answered keep theirs. */
    public void replace(Catalogue catalogue) {
        edition.set(new Edition(catalogue));
        site.representations().clear();
        answers.clear();
        site.supply().renew();
    }

    /** What operators are told of the source of the catalogue. */
    Supply supply() {
        return site.supply();
    }

    /** How many rendered answers are kept in memory. */
    public long kept() {
        return site.representations().count();
    }

    private Edition current() {
        return requireNonNull(edition.get(), "edition");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public Optional<WidgetResponse> kept(WidgetRequest request) {
        return Optional.ofNullable(
                answers.find(KnownAnswers.Key.of(request, current().version(), today())));
    }

    @Override
    public WidgetResponse handle(WidgetRequest request) {
        try {
            return answer(request, current(), today());
        } catch (RuntimeException e) {
            // ours to read, in the log, without anything of the visitor
            LOG.log(Level.ERROR, "cannot answer a request", e);
            int status = ErrorKind.INTERNAL.status();
            ErrorForm form = ErrorForm.of(request.path());
            return embeddable(form.fault()
                    .map(fault -> new Responder(request).tell(status, fault))
                    .orElseGet(() -> WidgetResponse.refusal(status, form.failed())));
        }
    }

    private WidgetResponse answer(WidgetRequest request, Edition served, LocalDate day) {
        KnownAnswers.Key key = KnownAnswers.Key.of(request, served.version(), day);
        WidgetResponse known = answers.find(key);
        if (known != null) {
            return known;
        }
        WidgetResponse made = embeddable(make(request, served, day));
        answers.keep(key, made);
        return made;
    }

    /** The same with the sites that may embed it. */
    private WidgetResponse embeddable(WidgetResponse answer) {
        Map<String, String> headers = site.embedders().applyTo(answer.headers());
        return headers == answer.headers() ? answer : new WidgetResponse(answer.status(), headers, answer.body());
    }

    private WidgetResponse make(WidgetRequest request, Edition served, LocalDate day) {
        Routes.Match match = Routes.find(request.path());
        Optional<Query> query = Query.parse(request.query());
        Visit visit = new Visit(site, served, day, request.root(), match.captured(), query.orElse(Query.EMPTY));
        Responder responder = new Responder(request);
        if (request.method().equals("OPTIONS")) {
            return responder.options();
        }
        if (!METHODS.contains(request.method())) {
            return refuse(request, visit, new Outcome.Refused(ErrorKind.NOT_ALLOWED, List.of()));
        }
        if (query.isEmpty()) {
            return refuse(request, visit, Outcome.BAD_REQUEST);
        }
        return closure == null || closure.isOpen(request.path())
                ? respond(request, visit, match)
                : closure.answer(refuse(request, visit, new Outcome.Refused(closure.kind(), List.of())));
    }

    private static WidgetResponse respond(WidgetRequest request, Visit visit, Routes.Match match) {
        Outcome outcome = match.resource().answer(visit);
        if (outcome instanceof Outcome.Found found) {
            return new Responder(request).show(found.representation());
        }
        if (outcome instanceof Outcome.Moved moved) {
            return new Responder(request).move(moved);
        }
        if (outcome instanceof Outcome.Told told) {
            return new Responder(request).tell(told.status(), told.representation());
        }
        return refuse(request, visit, (Outcome.Refused) outcome);
    }

    private static WidgetResponse refuse(WidgetRequest request, Visit visit, Outcome.Refused refused) {
        return new Responder(request)
                .tell(refused.kind().status(), ErrorForm.of(request.path()).tell(refused, visit));
    }

    /** Settings of a handler. Mutable, for one thread. */
    public static final class Builder {
        static final long CACHE_BYTES = 64L * 1024 * 1024;

        private final Catalogue catalogue;
        private Clock clock = Clock.systemUTC();
        private @Nullable String baseAddress;
        private @Nullable LanguageTag defaultLanguage;
        private Theme theme = Theme.AUTO;
        private Embedders embedders = Embedders.ALL;
        private long cacheBytes = CACHE_BYTES;
        private @Nullable Closure closure;

        private Builder(Catalogue catalogue) {
            this.catalogue = requireNonNull(catalogue, "catalogue");
        }

        /** The clock that tells the day for which "former" is computed, in UTC; usually the system's. */
        public Builder clock(Clock other) {
            this.clock = requireNonNull(other, "clock");
            return this;
        }

        /**
         * The public address of the mount, such as {@code https://www.example.org/city-profiles/}. With it links are
         * absolute, so that fragments work on every page; without it links are relative.
         *
         * @throws IllegalArgumentException when it is not an absolute http or https address, or has more than a path
         */
        public Builder baseAddress(URI address) {
            this.baseAddress = BaseAddress.normalise(address);
            return this;
        }

        /**
         * The language for addresses that name none; otherwise the catalogue's first language that has labels.
         *
         * @throws IllegalArgumentException when there are no labels in it
         */
        public Builder defaultLanguage(LanguageTag language) {
            this.defaultLanguage = Labels.of(language).language();
            return this;
        }

        /** The colours for addresses that name none; as the reader's system says unless set. */
        public Builder theme(Theme other) {
            this.theme = requireNonNull(other, "theme");
            return this;
        }

        /**
         * Which sites may show our pages in a frame; everybody unless set.
         *
         * @param sites origins such as {@code https://www.example.org} or {@code https://*.example.org}, hosts without
         *     scheme, {@code self}; or alone {@code *} for everybody or {@code none} for nobody
         * @throws IllegalArgumentException when one is something else, or there is none
         */
        public Builder embedders(List<String> sites) {
            this.embedders = Embedders.of(sites);
            return this;
        }

        /**
         * How many bytes of memory rendered responses may take; 64 MiB unless set.
         *
         * @throws IllegalArgumentException when it is negative
         */
        public Builder cacheBytes(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("expected a number of bytes from 0, found " + bytes);
            }
            this.cacheBytes = bytes;
            return this;
        }

        /** All pages are closed, for this reason. */
        Builder closed(Closure reason) {
            this.closure = reason;
            return this;
        }

        /** The handler. */
        public WidgetHandler build() {
            return new WidgetHandler(this);
        }
    }
}
