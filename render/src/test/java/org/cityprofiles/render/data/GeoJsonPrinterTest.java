package org.cityprofiles.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.json.JsonDocument;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;

class GeoJsonPrinterTest {
    private static final ViewOptions OPTIONS = ViewOptions.of(LanguageTag.parse("it"), LocalDate.of(2026, 11, 22));

    @Test
    void aPlaceIsAPointWithEastFirst() {
        JsonObject porto = features(
                        GeoJsonPrinter.cities(StructuredDataTest.catalogue(), StructuredDataTest.LINKS, OPTIONS))
                .getJsonObject(1);

        assertThat(porto.getString("id")).isEqualTo("porto-nuovo");
        assertThat(porto.getJsonObject("geometry")).hasToString("{\"type\":\"Point\",\"coordinates\":[9.25,45.0]}");
        assertThat(porto.getJsonObject("properties").getString("name")).isEqualTo("Porto Nuovo");
        assertThat(porto.getJsonObject("properties").getJsonObject("names")).hasSize(2);
        assertThat(porto.getJsonObject("properties").getString("page"))
                .isEqualTo("https://example.org/it/city/porto-nuovo");
    }

    @Test
    void aPlaceWithoutAKnownLocationHasNoGeometry() {
        JsonArray features =
                features(GeoJsonPrinter.cities(StructuredDataTest.catalogue(), StructuredDataTest.LINKS, OPTIONS));

        assertThat(features).hasSize(3);
        assertThat(features.getJsonObject(0).get("geometry")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aMemberHasItsRolesAndItsStatus() {
        JsonObject properties = features(GeoJsonPrinter.members(
                                StructuredDataTest.catalogue(), StructuredDataTest.LINKS, Slug.parse("ports"), OPTIONS)
                        .orElseThrow())
                .getJsonObject(0)
                .getJsonObject("properties");

        assertThat(properties.getJsonArray("roles")).hasToString("[\"founder\",\"lead\"]");
        assertThat(properties.getString("status")).isEqualTo("former");
        assertThat(properties.getString("to")).isEqualTo("2020-06");
    }

    private static JsonArray features(JsonDocument json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json.bytes()))) {
            JsonObject collection = reader.readObject();
            assertThat(collection.getString("type")).isEqualTo("FeatureCollection");
            return collection.getJsonArray("features");
        }
    }
}
