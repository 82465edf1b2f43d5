package org.cityprofiles.examples.benchmarks.serving;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The limit of what a servlet can do: the bytes and headers are ready, and nothing is looked up. Immutable. */
final class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient String entityTag;
    private final transient byte[] plain;
    private final transient byte[] gzip;
    private final transient Map<String, String> headers;

    BareServlet(ReadyPage page) {
        this.entityTag = page.entityTag();
        this.plain = page.plain().body().toByteArray();
        this.gzip = page.gzip().body().toByteArray();
        this.headers = new LinkedHashMap<>(page.plain().headers());
        headers.remove("Content-Length");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        if (entityTag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean compressed = "gzip".equals(request.getHeader("Accept-Encoding"));
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = compressed ? gzip : plain;
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
