package org.cityprofiles.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Puts an answer into the page of another servlet of the same container. Status and headers are that page's own, which may
 * have been sent already.
 */
final class Inclusion {
    private static final int MOVED_FOR_GOOD = 301;

    private Inclusion() {}

    /** The answer; a former id leads to the present one at once, since nobody follows a redirect inside a page. */
    static WidgetResponse answer(RequestHandler handler, WidgetRequest request) {
        WidgetResponse answer = handler.handle(request);
        String location = answer.headers().get("Location");
        if (answer.status() != MOVED_FOR_GOOD || location == null) {
            return answer;
        }
        URI here = URI.create("http://localhost" + request.mount() + request.path());
        URI there = here.resolve(location);
        String path = there.getRawPath();
        return path.startsWith(request.mount())
                ? handler.handle(request.at(path.substring(request.mount().length()), there.getRawQuery()))
                : answer;
    }

    /**
     * Writes the body after what the page has written so far, in whichever way it writes. Of a fault of ours, which the
     * log tells, there is nothing to show: its answer is a page, and a page cannot stand in another.
     */
    static void write(WidgetResponse answer, HttpServletResponse response) throws IOException {
        if (answer.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return;
        }
        try {
            answer.body().writeTo(response.getOutputStream());
        } catch (IllegalStateException e) {
            // the page uses a writer, as every JSP does
            response.getWriter().write(new String(answer.body().toByteArray(), StandardCharsets.UTF_8));
        }
    }
}
