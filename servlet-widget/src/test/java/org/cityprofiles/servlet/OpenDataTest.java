package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cityprofiles.loader.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenDataTest {
    private static final WidgetHandler HANDLER = Samples.handler();

    private static String get(String path) {
        return Samples.text(HANDLER.handle(WidgetRequest.get(path)));
    }

    @Test
    void aNetworkIsAsItIsWritten() {
        assertThat(get("/v1/data/network/inclucities"))
                .isEqualTo(DocumentWriter.toJson(Samples.CATALOGUE.networks().stream()
                        .filter(network -> network.id().value().equals("inclucities"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void aCityIsItsPlaceAndItsProfile() {
        assertThat(get("/v1/data/city/ghent"))
                .startsWith("{\n  \"place\": {\n    \"id\": \"ghent\",")
                .contains("\n  },\n  \"profile\": {\n    \"place\": \"ghent\",")
                .endsWith("\n  }\n}\n");
    }

    @Test
    void aCityWithoutAProfileIsItsPlace() {
        assertThat(get("/v1/data/city/genoa")).startsWith("{\n  \"place\"").doesNotContain("\"profile\":");
    }

    static Stream<String> linkedData() {
        return Stream.of(
                "/v1/data/city/ghent.jsonld",
                "/v1/data/network/inclucities.jsonld",
                "/v1/data/practice/halle-service-centre.jsonld",
                "/v1/data/country/it.jsonld");
    }

    @ParameterizedTest
    @MethodSource("linkedData")
    void linkedDataAreInTheTermsOfSchemaOrg(String path) {
        assertThat(get(path)).contains("https://schema.org");
    }

    @Test
    void allPlacesAreOnTheMap() {
        assertThat(get("/v1/data/cities.geojson"))
                .contains(Samples.CATALOGUE.places().stream()
                        .map(place -> '"' + place.id().value() + '"')
                        .toList());
    }

    @Test
    void allMembersAreInTheTable() {
        assertThat(get("/v1/data/memberships.csv")).startsWith("network_id,").contains("inclucities,");
    }
}
