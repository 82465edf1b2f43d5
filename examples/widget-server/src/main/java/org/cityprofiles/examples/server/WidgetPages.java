package org.cityprofiles.examples.server;

import java.util.List;
import java.util.Objects;
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
 * Puts a handler of pages into Jetty without the layer of servlets: an answer is handed over whole, so that no thread
 * waits for a client that reads slowly. Thread-safe.
 */
final class WidgetPages extends Handler.Abstract {
    private final RequestHandler handler;

    WidgetPages(RequestHandler handler) {
        this.handler = handler;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        WidgetResponse answer = handler.handle(read(request));
        response.setStatus(answer.status());
        HttpFields.Mutable headers = response.getHeaders();
        answer.headers().forEach(headers::put);
        response.write(true, answer.body().toByteBuffer(), callback);
        return true;
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
