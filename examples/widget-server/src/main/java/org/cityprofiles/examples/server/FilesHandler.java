package org.cityprofiles.examples.server;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves a few files below {@code /NAME/}, made when they are asked for; {@code index.html} stands for the folder.
 * Thread-safe.
 */
final class FilesHandler extends Handler.Abstract.NonBlocking {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-cache",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    private final String folder;
    private final Supplier<Map<String, byte[]>> files;

    FilesHandler(String name, Supplier<Map<String, byte[]>> files) {
        this.folder = '/' + name + '/';
        this.files = files;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        if (path == null || !(path + '/').startsWith(folder)) {
            return false;
        }
        if (!METHODS.contains(request.getMethod())) {
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        return path.length() < folder.length()
                ? lead(response, callback)
                : Workers.leave(
                        request, callback, () -> serve(path.substring(folder.length()), request, response, callback));
    }

    /** The folder, relative to its name without the slash. */
    private boolean lead(Response response, Callback callback) {
        HEADERS.forEach(response.getHeaders()::put);
        response.setStatus(HttpStatus.MOVED_PERMANENTLY_301);
        response.getHeaders().put(HttpHeader.LOCATION, folder.substring(1));
        response.write(true, null, callback);
        return true;
    }

    private void serve(String name, Request request, Response response, Callback callback) {
        byte[] file = files.get().get(name.isEmpty() ? "index.html" : name);
        if (file == null) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            return;
        }
        HttpFields.Mutable headers = response.getHeaders();
        HEADERS.forEach(headers::put);
        headers.put(
                HttpHeader.CONTENT_TYPE, name.endsWith(".css") ? "text/css;charset=utf-8" : "text/html;charset=utf-8");
        headers.put(HttpHeader.CONTENT_LENGTH, file.length);
        response.write(true, ByteBuffer.wrap(file), callback);
    }
}
