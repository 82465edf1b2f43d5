package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * As much of a request as a response may depend on. Immutable.
 *
 * <pre>{@code
 * WidgetRequest.get("/it/city/ghent").withQuery("theme=dark").withAcceptEncoding("gzip")
 * }</pre>
 *
 * @param method the method, such as {@code GET}
 * @param mount the path under which the handler answers, still encoded, without the last slash; empty at the root
 * @param path the path below the mount as it stands in the request, still encoded; empty or begins with a slash
 * @param query what stands after the question mark, still encoded; empty where there is none
 * @param ifNoneMatch the header of that name, its lines joined with commas
 * @param acceptEncoding the header of that name, its lines joined with commas
 * @param host the name by which the client called the server, without a port; it chooses between {@link Tenants}, and
 *     nothing else depends on it
 */
public record WidgetRequest(
        String method,
        String mount,
        String path,
        String query,
        @Nullable String ifNoneMatch,
        @Nullable String acceptEncoding,
        @Nullable String host) {
    /** More than any address of ours has. */
    private static final int MOST_SLASHES = 6;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the path or the mount is neither empty nor begins with a slash
     */
    public WidgetRequest {
        requireNonNull(method, "method");
        requirePath(mount, "mount");
        requirePath(path, "path");
        requireNonNull(query, "query");
    }

    private static void requirePath(String path, String name) {
        if (!path.isEmpty() && path.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "expected a " + name + " that begins with a slash, found '" + path + "'");
        }
    }

    /** A request to read what stands at a path. */
    public static WidgetRequest get(String path) {
        return new WidgetRequest("GET", "", path, "", null, null, null);
    }

    /** The same with another method. */
    public WidgetRequest withMethod(String other) {
        return new WidgetRequest(other, mount, path, query, ifNoneMatch, acceptEncoding, host);
    }

    /** The same below another mount. */
    public WidgetRequest withMount(String other) {
        return new WidgetRequest(method, other, path, query, ifNoneMatch, acceptEncoding, host);
    }

    /** The same with another query. */
    public WidgetRequest withQuery(String other) {
        return new WidgetRequest(method, mount, path, other, ifNoneMatch, acceptEncoding, host);
    }

    /** The same from a client that has these versions already. */
    public WidgetRequest withIfNoneMatch(@Nullable String other) {
        return new WidgetRequest(method, mount, path, query, other, acceptEncoding, host);
    }

    /** The same from a client that accepts these content codings. */
    public WidgetRequest withAcceptEncoding(@Nullable String other) {
        return new WidgetRequest(method, mount, path, query, ifNoneMatch, other, host);
    }

    /** The same to a server of this name. */
    public WidgetRequest withHost(@Nullable String other) {
        return new WidgetRequest(method, mount, path, query, ifNoneMatch, acceptEncoding, other);
    }

    /** The same for another address under the same mount. */
    WidgetRequest at(String otherPath, @Nullable String otherQuery) {
        String asked = otherQuery == null ? "" : otherQuery;
        return new WidgetRequest(method, mount, otherPath, asked, ifNoneMatch, acceptEncoding, host);
    }

    /** The same, seen from a prefix of its path. */
    WidgetRequest below(String prefix) {
        String rest = path.substring(prefix.length());
        return new WidgetRequest(method, mount + prefix, rest, query, ifNoneMatch, acceptEncoding, host);
    }

    /**
     * What leads from the path to the root of our addresses: {@code ../../}, or the mount where the way up would be
     * longer than any address of ours.
     */
    String root() {
        long slashes = path.chars().filter(c -> c == '/').count();
        if (slashes == 0) {
            return mount.substring(mount.lastIndexOf('/') + 1) + "/";
        }
        if (slashes > MOST_SLASHES) {
            return mount + "/";
        }
        return slashes == 1 ? "./" : "../".repeat((int) slashes - 1);
    }
}
