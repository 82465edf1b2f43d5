package org.cityprofiles.servlet.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that all answers of one sort share: safety, caching, and who may use them. */
public enum HeaderSet {
    /** A complete page; any site may frame it, since it has neither script nor form. */
    PAGE(Caching.PAGE, Safety.PAGE),
    /** A piece of a page to include elsewhere. */
    FRAGMENT(Caching.PAGE, "default-src 'none'; style-src 'self'; sandbox") {
        @Override
        void more(Map<String, String> headers) {
            shared(headers);
            headers.put("X-Robots-Tag", "noindex");
        }
    },
    /** A file whose address changes with its content. */
    ASSET("public, max-age=31536000, immutable", Safety.NOTHING) {
        @Override
        void more(Map<String, String> headers) {
            shared(headers);
            headers.put("Timing-Allow-Origin", "*");
        }
    },
    /** The state of the server at this moment. */
    STATE(Caching.NONE, Safety.NOTHING),
    /** There is no such page now, but there may be one soon. */
    MISSING("public, max-age=60", Safety.PAGE),
    /** As {@link #MISSING}, for who includes a fragment. */
    FRAGMENT_MISSING("public, max-age=60", FRAGMENT.contentSecurityPolicy()) {
        @Override
        void more(Map<String, String> headers) {
            FRAGMENT.more(headers);
        }
    },
    /** The page is elsewhere. */
    MOVED("public, max-age=300", Safety.NOTHING),
    /** The request was at fault, or we were. */
    FAILED(Caching.NONE, Safety.PAGE);

    private final Map<String, String> headers;

    HeaderSet(String cacheControl, String contentSecurityPolicy) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Cache-Control", cacheControl);
        all.put("Content-Security-Policy", contentSecurityPolicy);
        all.put("Referrer-Policy", "no-referrer");
        all.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        all.put("X-Content-Type-Options", "nosniff");
        more(all);
        this.headers = Collections.unmodifiableMap(all);
    }

    /** The headers by name, in a fixed order. */
    public Map<String, String> headers() {
        return headers;
    }

    String contentSecurityPolicy() {
        return headers.getOrDefault("Content-Security-Policy", "");
    }

    void more(Map<String, String> headers) {}

    private static void shared(Map<String, String> headers) {
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static final class Caching {
        /** A proxy may keep a page for an hour, and show it for longer while we are asked anew or are down. */
        static final String PAGE =
                "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800";

        static final String NONE = "no-store";
    }

    private static final class Safety {
        static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors *";
        static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
