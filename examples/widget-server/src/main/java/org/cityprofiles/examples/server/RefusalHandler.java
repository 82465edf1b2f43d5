package org.cityprofiles.examples.server;

import java.nio.ByteBuffer;
import org.cityprofiles.servlet.WidgetResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Gives what Jetty answers by itself the headers of all other answers, and nothing of the request. */
final class RefusalHandler extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        WidgetResponse refusal = WidgetResponse.refusal(response.getStatus());
        refusal.headers().forEach(response.getHeaders()::put);
        boolean bodiless = request.getMethod().equals("HEAD");
        ByteBuffer body =
                ByteBuffer.wrap(bodiless ? new byte[0] : refusal.body().toByteArray());
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, body, callback);
        return true;
    }
}
