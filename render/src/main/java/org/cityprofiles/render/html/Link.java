package org.cityprofiles.render.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cityprofiles.core.value.EmailAddress;

/**
 * An address that may stand in a link: {@code http}, {@code https}, {@code mailto}, {@code tel}, or relative to the
 * page. Immutable.
 *
 * @param address the address as it is written
 */
public record Link(String address) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException when the scheme is another one, when it names a host without a scheme
     *     ({@code //host}), or when it holds white space, control characters or a backslash
     */
    public Link {
        Objects.requireNonNull(address, "address");
        if (!isAllowed(address)) {
            throw new IllegalArgumentException(
                    "expected a relative, http, https, mailto or tel address, found '" + address + "'");
        }
    }

    /**
     * A link to the given address.
     *
     * @param address an absolute or relative address
     * @return the link
     * @throws IllegalArgumentException when it is not allowed
     */
    public static Link of(String address) {
        return new Link(address);
    }

    /**
     * A link to the given address, or nothing when it is not allowed.
     *
     * @param address any text
     * @return the link, or empty
     */
    public static Optional<Link> parse(String address) {
        return isAllowed(address) ? Optional.of(new Link(address)) : Optional.empty();
    }

    private static boolean isAllowed(String address) {
        if (address.isEmpty() || address.startsWith("//") || address.chars().anyMatch(Link::isForbidden)) {
            return false;
        }
        int colon = address.indexOf(':');
        return colon < 0
                || isAfter(colon, address.indexOf('/'))
                || isAfter(colon, address.indexOf('?'))
                || isAfter(colon, address.indexOf('#'))
                || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static boolean isAfter(int colon, int other) {
        return other >= 0 && other < colon;
    }

    /** Browsers drop some of these before they look for the scheme, and read a backslash as a slash. */
    private static boolean isForbidden(int c) {
        return c <= ' ' || c == '\\' || (c >= 0x7F && c <= 0xA0) || Character.isWhitespace(c);
    }

    /** A link that writes to an address; some characters before the at sign mean something else there (RFC 6068). */
    public static Link email(EmailAddress address) {
        int at = address.value().indexOf('@');
        return new Link("mailto:" + encoded(address.value().substring(0, at))
                + address.value().substring(at));
    }

    /** This address with one more value in its query; for addresses without an anchor. */
    public Link with(String key, String value) {
        char before = address.indexOf('?') < 0 ? '?' : '&';
        return new Link(address + before + encoded(key) + '=' + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return address;
    }
}
