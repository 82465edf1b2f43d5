package org.cityprofiles.servlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.view.ErrorKind;

/**
 * Why there are no pages, in a server that answers nevertheless. Immutable.
 *
 * @param kind what visitors are told
 * @param status the status of HTTP
 * @param retryAfter in how many seconds there may be pages; 0 = never
 */
record Closure(ErrorKind kind, int status, int retryAfter) {
    /** Nobody knows this site. */
    static final Closure UNKNOWN = new Closure(ErrorKind.NOT_FOUND, ErrorKind.NOT_FOUND.status(), 0);

    /** The site has no catalogue now. */
    static final Closure UNAVAILABLE = new Closure(ErrorKind.INTERNAL, 503, 60);

    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    /** A catalogue of nothing, for the words of the pages that say so. */
    static final Catalogue NOTHING = Catalogue.of(
            CatalogueInfo.builder(1, LocalizedText.of(ENGLISH, "City Profiles"), List.of(ENGLISH))
                    .build(),
            List.of());

    /** Whether an address is answered as ever: what error pages look like, and that the server runs. */
    boolean isOpen(String path) {
        return path.startsWith("/assets/") || path.equals("/health/live");
    }

    /** The response that tells it. */
    WidgetResponse answer(WidgetResponse told) {
        Map<String, String> headers = new LinkedHashMap<>(told.headers());
        if (retryAfter > 0) {
            headers.put("Retry-After", Integer.toString(retryAfter));
        }
        return new WidgetResponse(status, headers, told.body());
    }
}
