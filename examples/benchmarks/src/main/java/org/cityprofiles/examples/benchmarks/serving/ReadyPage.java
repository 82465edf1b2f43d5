package org.cityprofiles.examples.benchmarks.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;

/**
 * The page that is served, as our handler makes it. Immutable.
 *
 * @param plain the answer without compression
 * @param gzip the compressed answer
 */
record ReadyPage(WidgetResponse plain, WidgetResponse gzip) {
    /** Where it is. */
    static final String PATH = "/v1/frame/city/ghent";

    static WidgetHandler handler() throws IOException {
        Path catalogue = Path.of("examples", "catalogue");
        return WidgetHandler.of(CatalogueLoader.strict().load(catalogue).unwrap());
    }

    static ReadyPage of(WidgetHandler handler) {
        WidgetRequest request = WidgetRequest.get(PATH);
        return new ReadyPage(handler.handle(request), handler.handle(request.withAcceptEncoding("gzip")));
    }

    /** The headers that no server of files adds by itself. */
    Map<String, String> ownHeaders() {
        Map<String, String> headers = new LinkedHashMap<>(plain.headers());
        headers.keySet().removeAll(Set.of("Content-Type", "Content-Length", "ETag", "Vary"));
        return headers;
    }

    String entityTag() {
        return Objects.requireNonNull(plain.headers().get("ETag"), "ETag");
    }
}
