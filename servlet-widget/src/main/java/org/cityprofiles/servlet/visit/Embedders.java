package org.cityprofiles.servlet.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which sites may show our pages in a frame: the value of {@code frame-ancestors} (CSP Level 3, 6.4.2.1). Immutable.
 *
 * @param ancestors sources as they stand in the policy, with spaces between them
 */
public record Embedders(String ancestors) {
    private static final String POLICY = "Content-Security-Policy";
    private static final String OPEN = "frame-ancestors *";
    /** An origin, or a host without its scheme; a star for all its subdomains. A path would be passed over by browsers. */
    private static final Pattern SOURCE =
            Pattern.compile("(https?://)?(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"
                    + "(:([0-9]{1,5}|\\*))?");

    private static final int LONGEST = 260;

    /** Everybody. */
    public static final Embedders ALL = new Embedders("*");

    /**
     * These sites.
     *
     * @param sites origins such as {@code https://www.example.org} or {@code https://*.example.org}, hosts without
     *     scheme, {@code self}; or alone {@code *} for everybody or {@code none} for nobody
     * @throws IllegalArgumentException when one is something else, or there is none
     */
    public static Embedders of(List<String> sites) {
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("expected at least one site, or * for everybody, or none for nobody");
        }
        if (sites.size() == 1 && sites.get(0).equals("*")) {
            return ALL;
        }
        if (sites.size() == 1 && sites.get(0).equals("none")) {
            return new Embedders("'none'");
        }
        return new Embedders(
                String.join(" ", sites.stream().map(Embedders::source).toList()));
    }

    /** As {@link #of}, from a text with commas or spaces between the sites. */
    public static Embedders parse(String text) {
        return of(sites(text));
    }

    /** The parts of a text with commas or spaces between them. */
    public static List<String> sites(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("[\\s,]+"));
    }

    private static String source(String site) {
        String lower = site.toLowerCase(Locale.ROOT);
        if (lower.equals("self")) {
            return "'self'";
        }
        if (lower.length() > LONGEST
                || lower.equals("none")
                || !SOURCE.matcher(lower).matches()) {
            throw new IllegalArgumentException("expected a site such as https://www.example.org or"
                    + " https://*.example.org, without a path, found '" + site + "'");
        }
        return lower;
    }

    /** The headers with these sites in the policy, where it lets everybody frame the answer. */
    public Map<String, String> applyTo(Map<String, String> headers) {
        String policy = equals(ALL) ? "" : headers.getOrDefault(POLICY, "");
        if (!policy.contains(OPEN)) {
            return headers;
        }
        Map<String, String> narrowed = new LinkedHashMap<>(headers);
        narrowed.put(POLICY, policy.replace(OPEN, "frame-ancestors " + ancestors));
        return narrowed;
    }
}
