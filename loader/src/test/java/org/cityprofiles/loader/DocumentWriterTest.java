package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.Samples.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentWriterTest {
    @TestFactory
    Stream<DynamicTest> everySoundFileIsWrittenSoThatItLoadsToAnEqualDocument() {
        return Samples.all().stream()
                .filter(sample -> !sample.name().equals("catalogue.json"))
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> roundTrip(sample)));
    }

    @Test
    void catalogueInfoComesBack() throws IOException {
        var info = DocumentLoader.create()
                .load(Samples.EXAMPLE.resolve("catalogue.json"))
                .info()
                .orElseThrow();
        var again = DocumentLoader.create()
                .load(org.cityprofiles.loader.source.Source.text("catalogue.json", DocumentWriter.toJson(info)), null);
        assertThat(again.info()).contains(info);
    }

    @Test
    void keysStandInTheOrderOfTheModel() {
        Place place = Place.builder(
                        Slug.parse("ghent"),
                        PlaceKind.MUNICIPALITY,
                        LocalizedText.of(LanguageTag.parse("nl"), "\"Gent\"\n\u200e"),
                        CountryCode.parse("BE"))
                .location(new GeoPoint(51.05, 3.0E-7))
                .build();
        assertThat(DocumentWriter.toJson(place))
                .isEqualTo(
                        """
                {
                  "id": "ghent",
                  "kind": "municipality",
                  "name": {
                    "nl": "\\"Gent\\"\\n\\u200e"
                  },
                  "country": "BE",
                  "location": {
                    "latitude": 51.05,
                    "longitude": 3.0E-7
                  }
                }
                """);
    }

    @Property
    void anyTextAndPointComeBack(
            @ForAll String text,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        LocalizedText name;
        try {
            name = LocalizedText.of(LanguageTag.parse("en"), text);
        } catch (InvalidValueException noText) {
            name = LocalizedText.of(LanguageTag.parse("en"), "-");
        }
        Place place = Place.builder(Slug.parse("a"), PlaceKind.COUNTY, name, CountryCode.parse("IT"))
                .location(new GeoPoint(latitude, longitude))
                .build();
        DocumentResult result = DocumentLoader.create().load(DocumentWriter.toJson(place), DocumentKind.PLACE);
        String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        if (composed.equals(text) && text.indexOf('\ufffd') < 0) {
            assertThat(result.documents()).containsExactly(place);
        }
    }

    private static void roundTrip(Sample sample) throws IOException {
        DocumentLoader loader = DocumentLoader.create();
        Document document = loader.load(sample.source(), null).documents().get(0);
        String json = DocumentWriter.toJson(document);
        DocumentResult again = loader.load(json, document.documentKind());
        assertThat(again.problems()).isEmpty();
        assertThat(again.documents()).containsExactly(document);
        assertThat(DocumentWriter.toJson(again.documents().get(0))).isEqualTo(json);
    }
}
