package org.cityprofiles.examples.server.operation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.MemberOrder;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewPart;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * One line for each answer: when, method, address, status, bytes, milliseconds. Nothing of it tells who asked, and
 * nothing is made up by a visitor: where the answer is an error, the kind of address stands in place of the address;
 * of a query there are only our own words ({@code theme=dark}), and never what was searched for. Thread-safe if the
 * writer is.
 *
 * <p>{@code 2026-11-28T18:33:14Z GET /it/city/ghent?theme=dark 200 6012 0.41}
 */
public final class AccessLog implements RequestLog {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> KEYS = Set.of("lang", "view", "heading", "theme", "sections", "order", "format");
    private static final Set<String> WORDS = words();
    private static final int FIRST_ERROR = 400;

    private final Consumer<String> writer;

    /**
     * A log that hands over its lines.
     *
     * @param writer takes a line without its end
     */
    public AccessLog(Consumer<String> writer) {
        this.writer = writer;
    }

    @Override
    public void log(Request request, Response response) {
        String method = request.getMethod();
        writer.accept(String.format(
                Locale.ROOT,
                "%s %s %s %d %d %.2f",
                Instant.ofEpochMilli(Request.getTimeStamp(request)).truncatedTo(ChronoUnit.SECONDS),
                METHODS.contains(method) ? method : "OTHER",
                address(request, response.getStatus()),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                (System.nanoTime() - request.getHeadersNanoTime()) / 1e6));
    }

    private static String address(Request request, int status) {
        String path = request.getHttpURI().getPath();
        boolean ours = status < FIRST_ERROR && READING.contains(request.getMethod());
        return ours
                ? path + query(request.getHttpURI().getQuery())
                : "(" + AddressKind.of(path).word() + ")";
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String known =
                Arrays.stream(query.split("&", -1)).filter(AccessLog::isKnown).collect(Collectors.joining("&"));
        return known.isEmpty() ? "" : "?" + known;
    }

    /** Whether both key and value are ours; a page passes over a key that is for others, whatever its value. */
    private static boolean isKnown(String pair) {
        int equals = pair.indexOf('=');
        return equals > 0
                && KEYS.contains(pair.substring(0, equals))
                && WORDS.containsAll(List.of(pair.substring(equals + 1).split(",", -1)));
    }

    private static Set<String> words() {
        Stream<List<? extends FixedWord>> lists = Stream.of(
                List.of(ViewName.values()),
                List.of(ViewPart.values()),
                List.of(Theme.values()),
                List.of(MemberOrder.values()));
        Stream<String> others = Stream.of("2", "3", "4", "5", "6", "none", "json", "xml");
        return Stream.of(
                        lists.flatMap(List::stream).map(FixedWord::word),
                        Labels.languages().stream().map(LanguageTag::toString),
                        others)
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }
}
