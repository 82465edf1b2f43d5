package org.cityprofiles.servlet.resource;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.servlet.http.Query;

/**
 * The complete address of a page of ours, as somebody else wrote it. It is compared, never fetched. Immutable.
 *
 * @param language the language of the page
 * @param subject what the page is about, whether it is there or not
 * @param query what was chosen
 */
record PageAddress(LanguageTag language, Subject subject, Query query) {
    private static final Pattern WEB = Pattern.compile("(?is)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final PathPattern PAGE = PathPattern.parse("/{lang}/{kind}/{id}");

    /** With this fragment an author wants the link to stay a link. */
    private static final String PLAIN = "plain";

    /**
     * The page at an address; empty where it is none of ours. Of {@code http} and {@code https} either will do, since
     * links in old texts are of both.
     *
     * @param base the public address of the root of our addresses, which ends in a slash
     */
    static Optional<PageAddress> parse(String base, String address) {
        Matcher own = WEB.matcher(base);
        Matcher asked = WEB.matcher(address);
        if (!own.matches() || !asked.matches() || !host(own).equals(host(asked)) || PLAIN.equals(asked.group(5))) {
            return Optional.empty();
        }
        String root = own.group(3);
        String path = asked.group(3);
        return path.startsWith(root)
                ? page(path.substring(root.length() - 1), asked.group(4) == null ? "" : asked.group(4))
                : Optional.empty();
    }

    /** The host in lower case, and its port, unless it is the usual one. */
    private static String host(Matcher address) {
        String host = address.group(2).toLowerCase(Locale.ROOT);
        String usual = address.group(1).equalsIgnoreCase("http") ? ":80" : ":443";
        return host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
    }

    private static Optional<PageAddress> page(String path, String query) {
        return PAGE.match(PathPattern.parts(path)).flatMap(parts -> Subject.of(parts)
                .flatMap(subject -> Query.parse(query).map(keys -> new PageAddress(language(parts), subject, keys))));
    }

    private static LanguageTag language(Map<String, String> parts) {
        return LanguageTag.parse(parts.getOrDefault("lang", ""));
    }
}
