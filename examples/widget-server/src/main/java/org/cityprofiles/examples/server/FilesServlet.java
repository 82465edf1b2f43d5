package org.cityprofiles.examples.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** Serves a few files, made when they are asked for; {@code index.html} stands for the folder. Thread-safe. */
final class FilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

    private final transient Supplier<Map<String, byte[]>> files;

    FilesServlet(Supplier<Map<String, byte[]>> files) {
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(request.getServletPath().substring(1) + "/");
            return;
        }
        String name = path.equals("/") ? "index.html" : path.substring(1);
        byte[] file = files.get().get(name);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(name.endsWith(".css") ? "text/css; charset=utf-8" : "text/html; charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
