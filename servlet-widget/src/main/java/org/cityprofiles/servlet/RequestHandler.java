package org.cityprofiles.servlet;

/** Answers requests, in any server. Thread-safe. */
@FunctionalInterface
public interface RequestHandler {
    /** The response to a request, whatever it holds: errors are responses too, those of our own included. */
    WidgetResponse handle(WidgetRequest request);
}
