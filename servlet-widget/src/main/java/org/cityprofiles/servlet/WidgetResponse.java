package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;

/**
 * A complete response. Immutable.
 *
 * @param status the status of HTTP
 * @param headers all headers that belong to the content, by name, in a fixed order; the length is among them
 * @param body empty where the method or the status has none
 */
public record WidgetResponse(int status, Map<String, String> headers, Body body) {
    private static final String REFUSAL = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<title>No answer to this request</title></head>"
            + "<body><p>This request cannot be answered.</p></body></html>";

    /** Copies the headers. */
    public WidgetResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        requireNonNull(body, "body");
    }

    /**
     * A short page with our headers, for requests that a server refuses by itself because they are malformed, too large
     * or too slow.
     *
     * @param status the status that the server chose
     */
    public static WidgetResponse refusal(int status) {
        return refusal(status, HeaderSet.FAILED);
    }

    /** The same with the headers of what was asked for. */
    static WidgetResponse refusal(int status, HeaderSet set) {
        byte[] page = REFUSAL.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Representation.HTML);
        headers.putAll(set.headers());
        headers.put("Content-Language", "en");
        headers.put("Content-Length", Integer.toString(page.length));
        return new WidgetResponse(status, headers, new Body(page));
    }
}
