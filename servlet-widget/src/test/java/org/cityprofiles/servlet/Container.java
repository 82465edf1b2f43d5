package org.cityprofiles.servlet;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.util.Map;

/** A servlet container that runs in this process, with one servlet. */
interface Container extends AutoCloseable {
    int port();

    @Override
    void close() throws IOException;

    /** Starts a container. */
    @FunctionalInterface
    interface Starter {
        Container start(Servlet servlet, Mount mount) throws IOException;
    }

    /**
     * Where a servlet is.
     *
     * @param context the path of the web application; empty = the root
     * @param mapping the URL pattern
     * @param parameters init parameters
     */
    record Mount(String context, String mapping, Map<String, String> parameters) {
        static final Mount ROOT = new Mount("", "/*", Map.of());

        /** What stands before our addresses. */
        String prefix() {
            return context + (mapping.length() > 2 ? mapping.substring(0, mapping.length() - 2) : "");
        }
    }
}
