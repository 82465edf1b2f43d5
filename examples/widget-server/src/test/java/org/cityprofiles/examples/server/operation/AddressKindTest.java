package org.cityprofiles.examples.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKindTest {
    @ParameterizedTest
    @CsvSource({
        "/, page",
        "/it, page",
        "/it/city/ghent, page",
        "/xx/city/ghent, other",
        "/v1/fragment/city/ghent, fragment",
        "/v1/frame/city/ghent, frame",
        "/v1/tree/city/ghent, tree",
        "/v1/text/city/ghent, text",
        "/v1/data/cities.geojson, data",
        "/v1/oembed, oembed",
        "/v1/embed.js, embed",
        "/assets/1/views.css, asset",
        "/builder, builder",
        "/en/builder, builder",
        "/xx/builder, other",
        "/en/city/builder, page",
        "/health/live, health",
        "/gallery/, gallery",
        "/wp-login.php, other",
        "*, other",
        "'', other"
    })
    void aPathHasAKind(String path, String kind) {
        assertThat(AddressKind.of(path).word()).isEqualTo(kind);
    }
}
