package org.cityprofiles.examples.server;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses requests with more headers than any browser or proxy sends. Thread-safe. */
final class HeaderCount extends Handler.Wrapper {
    private final int most;

    HeaderCount(int most, Handler handler) {
        super(handler);
        this.most = most;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getHeaders().size() > most) {
            Response.writeError(request, response, callback, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
