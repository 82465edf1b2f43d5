package org.cityprofiles.servlet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One tenant as its file describes it. Immutable.
 *
 * @param name what operators call it
 * @param hosts the names by which its server is called; empty = any
 * @param path what its addresses begin with; empty = anything
 * @param values its other settings by their keys
 */
record Tenant(String name, List<String> hosts, String path, Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}]");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,62}){1,4}");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when one is not allowed
     */
    Tenant {
        require(NAME, name, "a name of a-z, 0-9, dots and hyphens");
        hosts = hosts.stream().map(Tenant::host).toList();
        hosts.forEach(host -> require(HOST, host, "a host such as www.example.org, without scheme and port"));
        if (!path.isEmpty()) {
            require(PATH, path, "a path such as /ghent, without a slash at its end");
        }
        if (hosts.isEmpty() && path.isEmpty()) {
            throw new IllegalArgumentException("expected 'hosts' or 'path', or both, for the tenant '" + name + "'");
        }
        values = Map.copyOf(values);
    }

    private static void require(Pattern pattern, String text, String what) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("expected " + what + ", found '" + text + "'");
        }
    }

    /** The name of a host in its normal form. */
    static String host(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether a path is among this tenant's. */
    boolean hasPath(String asked) {
        boolean ends = asked.length() <= path.length() || asked.charAt(path.length()) == '/';
        return path.isEmpty() || (ends && asked.startsWith(path));
    }
}
