package org.cityprofiles.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link RequestHandler} into a servlet container, under any mapping that ends in {@code /*} or is {@code /}.
 * Thread-safe.
 *
 * <p>Made by a container, from {@code web.xml} or because the jar is among the libraries of a web application, it loads
 * its catalogue itself. Its settings are init parameters ({@code base-address}), or else context parameters or system
 * properties ({@code cityprofiles.base-address}), or else variables of the environment ({@code
 * CITYPROFILES_BASE_ADDRESS}):
 *
 * <ul>
 *   <li>{@code catalogue}: the folder or archive to load; required unless there are {@code tenants}
 *   <li>{@code base-address}: the public address of the mount; without it links are relative
 *   <li>{@code language}: the language for addresses that name none; the catalogue's first unless set
 *   <li>{@code theme}: {@code light}, {@code dark} or {@code auto} for addresses that name none; {@code auto} unless set
 *   <li>{@code embedders}: the sites that may show our pages in a frame, with commas or spaces between them, such as
 *       {@code https://www.example.org https://*.example.org}; {@code none} for nobody; everybody unless set
 *   <li>{@code watch}: how many seconds to wait between two looks for changes of the catalogue; 5 unless set, 0 = nobody
 *       looks
 *   <li>{@code cache-bytes}: how much memory rendered responses may take; 64 MiB unless set
 *   <li>{@code tenants}: the file that lists several catalogues, see {@link Tenants}; of the others only {@code
 *       cache-bytes} stands beside it
 * </ul>
 *
 * <p>An unknown setting, a bad value and a bad catalogue never fail the web application: they are errors in the log, and
 * every page answers with the status 503 until the catalogue is good, or the setting is.
 */
public final class WidgetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(WidgetServlet.class.getName());

    private transient @Nullable RequestHandler handler;
    private transient @Nullable AutoCloseable resources;

    /** A servlet that loads its catalogue itself when it is initialised. */
    public WidgetServlet() {}

    /** A servlet over a handler. */
    public WidgetServlet(RequestHandler handler) {
        this.handler = Objects.requireNonNull(handler, "handler");
    }

    @Override
    public void init() {
        if (handler != null) {
            return;
        }
        try {
            ServletSettings.Service service =
                    ServletSettings.of(getServletConfig()).start();
            handler = service.handler();
            resources = service.resources();
        } catch (IllegalArgumentException e) {
            LOG.log(Level.ERROR, "City Profiles serves nothing: " + e.getMessage());
            handler = new Misconfigured(String.valueOf(e.getMessage()));
        }
    }

    /** Stops to look for changes. */
    @Override
    public void destroy() {
        try {
            if (resources != null) {
                resources.close();
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "City Profiles did not stop as it should", e);
        }
    }

    /** Takes all methods, so that the container adds no answers of its own to HEAD, OPTIONS and TRACE. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestHandler answering = Objects.requireNonNull(handler, "handler");
        WidgetRequest asked = ServletRequests.read(request);
        if (ServletRequests.isIncluded(request)) {
            Inclusion.write(Inclusion.answer(answering, asked), response);
            return;
        }
        WidgetResponse answer = answering.handle(asked);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().length() > 0) {
            answer.body().writeTo(response.getOutputStream());
        }
    }
}
