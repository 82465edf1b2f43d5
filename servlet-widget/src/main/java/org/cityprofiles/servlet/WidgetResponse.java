package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complete response. Immutable.
 *
 * @param status the status of HTTP
 * @param headers all headers that belong to the content, by name, in a fixed order; the length is among them
 * @param body empty where the method or the status has none
 */
public record WidgetResponse(int status, Map<String, String> headers, Body body) {
    /** Copies the headers. */
    public WidgetResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        requireNonNull(body, "body");
    }
}
