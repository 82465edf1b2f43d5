package org.cityprofiles.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads requests of a servlet container. */
final class ServletRequests {
    private ServletRequests() {}

    /** Whether another servlet includes us in its own answer. */
    static boolean isIncluded(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.INCLUDE
                && request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null;
    }

    /** The request; its path as the client wrote it, since the container's decoded one makes many addresses one. */
    static WidgetRequest read(HttpServletRequest request) {
        return isIncluded(request) ? included(request) : direct(request);
    }

    private static WidgetRequest direct(HttpServletRequest request) {
        String mount = mount(
                request.getServletContext().getContextPath(),
                request.getHttpServletMapping(),
                request.getServletPath());
        return new WidgetRequest(
                request.getMethod(),
                mount,
                below(mount, request.getRequestURI()),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                joined(request.getHeaders("If-None-Match")),
                joined(request.getHeaders("Accept-Encoding")),
                request.getServerName());
    }

    /**
     * What another servlet includes. The method and the headers are those of its own page: whatever they are, the whole
     * answer must come, and uncompressed.
     */
    private static WidgetRequest included(HttpServletRequest request) {
        String mount = mount(
                text(request, RequestDispatcher.INCLUDE_CONTEXT_PATH),
                (HttpServletMapping) request.getAttribute(RequestDispatcher.INCLUDE_MAPPING),
                text(request, RequestDispatcher.INCLUDE_SERVLET_PATH));
        String path = below(mount, text(request, RequestDispatcher.INCLUDE_REQUEST_URI));
        return WidgetRequest.get(path)
                .withMount(mount)
                .withQuery(text(request, RequestDispatcher.INCLUDE_QUERY_STRING))
                .withHost(request.getServerName());
    }

    private static String text(HttpServletRequest request, String attribute) {
        return Objects.toString(request.getAttribute(attribute), "");
    }

    private static String mount(String context, @Nullable HttpServletMapping mapping, String servletPath) {
        boolean below = mapping != null && mapping.getMappingMatch() == MappingMatch.PATH;
        return context + (below ? servletPath : "");
    }

    /** What follows the mount; parameters of the mount itself, which containers pass over, lead nowhere with us. */
    private static String below(String mount, String address) {
        String rest = address.startsWith(mount) ? address.substring(mount.length()) : address;
        return rest.isEmpty() || rest.charAt(0) == '/' ? rest : "/" + rest;
    }

    private static @Nullable String joined(Enumeration<String> lines) {
        String first = lines.hasMoreElements() ? lines.nextElement() : null;
        return lines.hasMoreElements() ? first + ", " + String.join(", ", Collections.list(lines)) : first;
    }
}
