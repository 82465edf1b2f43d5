package org.cityprofiles.examples.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** The threads that do what may take long, while others read the connections. */
final class Workers {
    private Workers() {}

    /**
     * Leaves work to one of them; when it fails, so does the answer.
     *
     * @return true: somebody answers the request
     */
    static boolean leave(Request request, Callback callback, Runnable work) {
        request.getComponents().getExecutor().execute(() -> {
            try {
                work.run();
            } catch (Throwable e) { // after an error too the client must not wait
                callback.failed(e);
            }
        });
        return true;
    }
}
