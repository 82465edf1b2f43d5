package org.cityprofiles.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads requests of a servlet container. */
final class ServletRequests {
    private ServletRequests() {}

    /** The request; its path as the client wrote it, since the container's decoded one makes many addresses one. */
    static WidgetRequest read(HttpServletRequest request) {
        String mount = mount(request);
        String address = request.getRequestURI();
        String path = address.startsWith(mount) ? address.substring(mount.length()) : "/" + address;
        return new WidgetRequest(
                request.getMethod(),
                mount,
                path,
                Objects.requireNonNullElse(request.getQueryString(), ""),
                joined(request.getHeaders("If-None-Match")),
                joined(request.getHeaders("Accept-Encoding")));
    }

    private static String mount(HttpServletRequest request) {
        boolean below = request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH;
        return request.getServletContext().getContextPath() + (below ? request.getServletPath() : "");
    }

    private static @Nullable String joined(Enumeration<String> lines) {
        return lines.hasMoreElements() ? String.join(", ", Collections.list(lines)) : null;
    }
}
