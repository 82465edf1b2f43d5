package org.cityprofiles.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link WidgetHandler} into a servlet container, under any mapping that ends in {@code /*} or is {@code /}.
 * Thread-safe.
 *
 * <p>Made by a container from {@code web.xml}, it loads its catalogue itself. Its settings are init parameters, or else
 * system properties ({@code cityprofiles.base-address}), or else variables of the environment
 * ({@code CITYPROFILES_BASE_ADDRESS}); an unknown one is an error:
 *
 * <ul>
 *   <li>{@code catalogue}: the folder or archive to load; required
 *   <li>{@code base-address}: the public address of the mount; without it links are relative
 *   <li>{@code language}: the language for addresses that name none; the catalogue's first unless set
 *   <li>{@code theme}: {@code light}, {@code dark} or {@code auto} for addresses that name none; {@code auto} unless set
 *   <li>{@code embedders}: the sites that may show our pages in a frame, with commas or spaces between them, such as
 *       {@code https://www.example.org https://*.example.org}; {@code none} for nobody; everybody unless set
 *   <li>{@code cache-bytes}: how much memory rendered responses may take; 64 MiB unless set
 * </ul>
 */
public final class WidgetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient @Nullable WidgetHandler handler;

    /** A servlet that loads its catalogue itself when it is initialised. */
    public WidgetServlet() {}

    /** A servlet over a handler. */
    public WidgetServlet(WidgetHandler handler) {
        this.handler = Objects.requireNonNull(handler, "handler");
    }

    @Override
    public void init() throws ServletException {
        if (handler == null) {
            handler = ServletSettings.of(getServletConfig()).handler();
        }
    }

    /** Takes all methods, so that the container adds no answers of its own to HEAD, OPTIONS and TRACE. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WidgetResponse answer = Objects.requireNonNull(handler, "handler").handle(ServletRequests.read(request));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().length() > 0) {
            answer.body().writeTo(response.getOutputStream());
        }
    }
}
