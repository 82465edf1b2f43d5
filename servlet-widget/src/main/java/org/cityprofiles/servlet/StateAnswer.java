package org.cityprofiles.servlet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;

/** Tells operators the state of something, in JSON. */
final class StateAnswer {
    static final int OK = 200;
    static final int UNAVAILABLE = 503;
    static final String PATH = "/health/ready";

    private StateAnswer() {}

    /** Whether somebody asks for it. */
    static boolean isAsked(WidgetRequest request) {
        boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
        return reads && request.path().equals(PATH);
    }

    /** The answer to such a request. */
    static WidgetResponse of(WidgetRequest request, int status, Map<String, ?> state) {
        byte[] json = new JsonWriter().value(state).toByteArray();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Representation.JSON);
        headers.putAll(HeaderSet.STATE.headers());
        headers.put("Content-Length", Integer.toString(json.length));
        return new WidgetResponse(status, headers, request.method().equals("HEAD") ? Body.EMPTY : new Body(json));
    }
}
