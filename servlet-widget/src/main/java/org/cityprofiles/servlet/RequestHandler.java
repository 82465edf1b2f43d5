package org.cityprofiles.servlet;

import java.util.Optional;

/** Answers requests, in any server. Thread-safe. */
@FunctionalInterface
public interface RequestHandler {
    /** The response to a request, whatever it holds: errors are responses too, those of our own included. */
    WidgetResponse handle(WidgetRequest request);

    /**
     * The response to a request if it was made before and is kept, or else nothing: a server that reads many
     * connections on one thread answers at once what takes no time, and leaves to another thread what has to be made.
     * Equal requests get the same object as long as it is kept.
     */
    default Optional<WidgetResponse> kept(WidgetRequest request) {
        return Optional.empty();
    }
}
