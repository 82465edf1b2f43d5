package org.cityprofiles.servlet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cityprofiles.servlet.http.AcceptEncoding;
import org.cityprofiles.servlet.http.Coding;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;

/** Puts an outcome into the words of HTTP: status, coding, validators, length. Immutable, for one request. */
final class Responder {
    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final WidgetRequest request;

    Responder(WidgetRequest request) {
        this.request = request;
    }

    /** Shows something, in the coding the client likes best; or nothing when the client has it already. */
    WidgetResponse show(Representation shown) {
        Map<String, String> headers = new LinkedHashMap<>(shown.headers());
        headers.put("ETag", shown.entityTag().value());
        if (shown.entityTag().matches(request.ifNoneMatch())) {
            headers.remove("Content-Type");
            headers.remove("Content-Language");
            return new WidgetResponse(NOT_MODIFIED, headers, Body.EMPTY);
        }
        Coding coding = AcceptEncoding.parse(request.acceptEncoding()).choose(shown.codings());
        if (coding != Coding.IDENTITY) {
            headers.put("Content-Encoding", coding.token());
        }
        return complete(OK, headers, shown.bytes(coding));
    }

    /** Tells an error. */
    WidgetResponse tell(int status, Representation told) {
        Map<String, String> headers = new LinkedHashMap<>(told.headers());
        if (status == METHOD_NOT_ALLOWED) {
            headers.put("Allow", ALLOWED);
        }
        return complete(status, headers, told.bytes(Coding.IDENTITY));
    }

    /** Leads elsewhere. */
    WidgetResponse move(Outcome.Moved moved) {
        String root = request.root();
        Map<String, String> headers = new LinkedHashMap<>(HeaderSet.MOVED.headers());
        headers.put("Location", (root.equals("./") ? "" : root) + moved.address());
        return complete(moved.status(), headers, new byte[0]);
    }

    /** Says which methods there are. */
    WidgetResponse options() {
        Map<String, String> headers = new LinkedHashMap<>(HeaderSet.FAILED.headers());
        headers.put("Allow", ALLOWED);
        return new WidgetResponse(NO_CONTENT, headers, Body.EMPTY);
    }

    private WidgetResponse complete(int status, Map<String, String> headers, byte[] bytes) {
        headers.put("Content-Length", Integer.toString(bytes.length));
        return new WidgetResponse(status, headers, request.method().equals("HEAD") ? Body.EMPTY : new Body(bytes));
    }
}
