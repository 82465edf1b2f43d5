package org.cityprofiles.examples.server;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cityprofiles.servlet.RequestHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Puts a handler of pages into Jetty without the layer of servlets. What is kept is answered by the thread that reads
 * the connections, without passing it on to another, and what has to be made by one of the others; an answer is handed
 * over whole, so that no thread waits for a client that reads slowly. Thread-safe.
 */
final class WidgetPages extends Handler.Abstract.NonBlocking {
    private static final int OVERHEAD = 4_096;

    private final RequestHandler handler;

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** By identity, for as long as the handler keeps the answer and there is room. */
    private final LoadingCache<WidgetResponse, ReadyAnswer> ready = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(MOST_BYTES)
            .weigher((WidgetResponse answer, ReadyAnswer same) ->
                    OVERHEAD + answer.body().length())
            .build(ReadyAnswer::of);

    WidgetPages(RequestHandler handler) {
        this.handler = handler;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        WidgetRequest asked = read(request);
        Optional<WidgetResponse> kept = handler.kept(asked);
        if (kept.isPresent()) {
            ready.get(kept.get()).write(response, callback);
            return true;
        }
        return Workers.leave(
                request, callback, () -> ReadyAnswer.once(handler.handle(asked)).write(response, callback));
    }

    /** The request; its path as the client wrote it, since a decoded one makes many addresses one. */
    private static WidgetRequest read(Request request) {
        String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
        HttpFields headers = request.getHeaders();
        return new WidgetRequest(
                request.getMethod(),
                "",
                path.isEmpty() || path.charAt(0) == '/' ? path : "/" + path,
                Objects.requireNonNullElse(request.getHttpURI().getQuery(), ""),
                joined(headers, HttpHeader.IF_NONE_MATCH),
                joined(headers, HttpHeader.ACCEPT_ENCODING),
                Request.getServerName(request));
    }

    private static @Nullable String joined(HttpFields headers, HttpHeader name) {
        List<String> lines = headers.getValuesList(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }
}
