package org.cityprofiles.examples.benchmarks.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;

/**
 * The page that is served, as our handler makes it. Immutable.
 *
 * @param headers of the plain answer
 * @param plain its bytes
 * @param gzip the bytes of the compressed answer
 */
record ReadyPage(Map<String, String> headers, byte[] plain, byte[] gzip) {
    /** Where it is. */
    static final String PATH = "/v1/frame/city/ghent";

    static WidgetHandler handler() throws IOException {
        Path catalogue = Path.of("examples", "catalogue");
        return WidgetHandler.of(CatalogueLoader.strict().load(catalogue).unwrap());
    }

    static ReadyPage of(WidgetHandler handler) {
        WidgetResponse plain = handler.handle(WidgetRequest.get(PATH));
        WidgetResponse gzip = handler.handle(WidgetRequest.get(PATH).withAcceptEncoding("gzip"));
        return new ReadyPage(
                plain.headers(), plain.body().toByteArray(), gzip.body().toByteArray());
    }

    String entityTag() {
        return Objects.requireNonNull(headers.get("ETag"), "ETag");
    }
}
