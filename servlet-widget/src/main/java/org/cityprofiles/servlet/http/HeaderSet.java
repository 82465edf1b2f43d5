package org.cityprofiles.servlet.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The headers that all answers of one sort share: safety, caching, and who may use them. Immutable.
 *
 * @param headers by name, in a fixed order
 */
public record HeaderSet(Map<String, String> headers) {
    /** A proxy may keep a page for an hour, and show it for longer while we are asked anew or are down. */
    private static final String KEPT =
            "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800";

    private static final String KEPT_FOR_AN_HOUR = "public, max-age=3600";
    private static final String KEPT_BRIEFLY = "public, max-age=60";
    private static final String KEPT_FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String KEPT_AS_CHANNEL =
            "public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800, stale-if-error=2592000";
    private static final String NOT_KEPT = "no-store";

    private static final String POLICY = "Content-Security-Policy";

    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors *";
    private static final String FRAGMENT_POLICY = "default-src 'none'; style-src 'self'; sandbox";
    private static final String FRAME_POLICY = "default-src 'none'; script-src 'none'; style-src 'none';"
            + " img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *;"
            + " require-trusted-types-for 'script'; trusted-types 'none'";
    private static final String DATA_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A complete page; any site may frame it, since it has no script, and its forms only lead to other pages. */
    public static final HeaderSet PAGE = of(KEPT, PAGE_POLICY);

    /** A page that answers a question of its visitor: nobody else would look for it. */
    public static final HeaderSet ANSWER = PAGE.with("X-Robots-Tag", "noindex");

    /** The page on which snippets are made: it has a script of ours, and shows frames of ours. */
    public static final HeaderSet BUILDER = of(
            KEPT,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types 'none'");

    /** One of its many states. */
    public static final HeaderSet BUILDER_ANSWER = BUILDER.with("X-Robots-Tag", "noindex");

    /** A piece of a page to include elsewhere. */
    public static final HeaderSet FRAGMENT = fragment(KEPT);

    /**
     * A document for a frame in any page, also in one that asks of all it embeds to be embedded on purpose
     * (Cross-Origin-Embedder-Policy): browsers then want both of the last headers. What the document itself holds is
     * {@link #allowing allowed} word for word.
     */
    public static final HeaderSet FRAME = frame(KEPT);

    /** Open data: whoever likes may read it. */
    public static final HeaderSet DATA = of(KEPT, DATA_POLICY).shared();

    /** What a consumer of oEmbed is told, which it keeps for a day itself. */
    public static final HeaderSet OEMBED = of(KEPT_FOR_AN_HOUR, DATA_POLICY).shared();

    /** A file whose address changes with its content. */
    public static final HeaderSet ASSET =
            of(KEPT_FOR_GOOD, DATA_POLICY).shared().with("Timing-Allow-Origin", "*");

    /** The state of the server at this moment, in JSON. */
    public static final HeaderSet STATE = of(NOT_KEPT, DATA_POLICY);

    /** The page is elsewhere. */
    public static final HeaderSet MOVED = of(KEPT, DATA_POLICY).shared();

    /** There is no such page now, but there may be one soon. */
    public static final HeaderSet MISSING = of(KEPT_BRIEFLY, PAGE_POLICY);

    /** As {@link #MISSING}, for who includes a fragment. */
    public static final HeaderSet FRAGMENT_MISSING = fragment(KEPT_BRIEFLY);

    /** As {@link #FAILED}, for who includes a fragment. */
    public static final HeaderSet FRAGMENT_FAILED = fragment(NOT_KEPT);

    /** As {@link #MISSING}, for who reads open data. */
    public static final HeaderSet DATA_MISSING = of(KEPT_BRIEFLY, DATA_POLICY).shared();

    /** As {@link #FAILED}, for who reads open data. */
    public static final HeaderSet DATA_FAILED = of(NOT_KEPT, DATA_POLICY).shared();

    /** As {@link #MISSING}, for who shows a frame. */
    public static final HeaderSet FRAME_MISSING = frame(KEPT_BRIEFLY);

    /** As {@link #FAILED}, for who shows a frame. */
    public static final HeaderSet FRAME_FAILED = frame(NOT_KEPT);

    /** A file whose content changes while its address stays: sites have it once and get improvements. */
    public static final HeaderSet CHANNEL = of(KEPT_AS_CHANNEL, DATA_POLICY).shared();

    /** The request was at fault, or we were; or it is about the server and not about a page. */
    public static final HeaderSet FAILED = of(NOT_KEPT, PAGE_POLICY);

    /** Copies the map. */
    public HeaderSet {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    private static HeaderSet of(String cacheControl, String contentSecurityPolicy) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", cacheControl);
        headers.put(POLICY, contentSecurityPolicy);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        headers.put("X-Content-Type-Options", "nosniff");
        return new HeaderSet(headers);
    }

    private static HeaderSet fragment(String cacheControl) {
        return of(cacheControl, FRAGMENT_POLICY).shared().with("X-Robots-Tag", "noindex");
    }

    private static HeaderSet frame(String cacheControl) {
        return of(cacheControl, FRAME_POLICY)
                .with("Cross-Origin-Embedder-Policy", "require-corp")
                .with("Cross-Origin-Resource-Policy", "cross-origin")
                .with("X-Robots-Tag", "noindex");
    }

    /** The same where the document holds this script and this style sheet, and no others (CSP 3, 2.3.1). */
    public HeaderSet allowing(@Nullable String script, String style) {
        String policy = Objects.requireNonNull(headers.get(POLICY), POLICY)
                .replace("style-src 'none'", "style-src " + hash(style));
        return with(
                POLICY, script == null ? policy : policy.replace("script-src 'none'", "script-src " + hash(script)));
    }

    private static String hash(String text) {
        return '\'' + Digest.SHA_256.source(text.getBytes(StandardCharsets.UTF_8)) + '\'';
    }

    /** Other origins may read it. */
    private HeaderSet shared() {
        return with("Access-Control-Allow-Origin", "*").with("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private HeaderSet with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HeaderSet(more);
    }
}
