package org.cityprofiles.servlet;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The public address under which a handler is reached. */
final class BaseAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private BaseAddress() {}

    /** The address with a slash at its end. */
    static String normalise(URI address) {
        boolean web = address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getHost() != null;
        if (!web
                || address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "expected an address such as https://www.example.org/city-profiles/, found '" + address + "'");
        }
        String text = address.toString();
        return text.endsWith("/") ? text : text + '/';
    }
}
