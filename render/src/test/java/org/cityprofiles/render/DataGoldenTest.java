package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.data.CsvPrinter;
import org.cityprofiles.render.data.GeoJsonPrinter;
import org.cityprofiles.render.data.StructuredData;
import org.cityprofiles.render.json.JsonDocument;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what machines are told of every subject with the files it is expected to be. */
class DataGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden-data");
    private static final Catalogue CATALOGUE = Sample.catalogue();
    private static final Links LINKS = new SampleLinks();
    private static final ViewOptions OPTIONS = ViewOptions.of(LanguageTag.parse("it"), GoldenTest.DAY);
    private static final Map<String, Supplier<byte[]>> CASES = cases();

    private static Map<String, Supplier<byte[]>> cases() {
        Map<String, Supplier<byte[]>> cases = new TreeMap<>();
        CATALOGUE.places().forEach(place -> subject(cases, SubjectKind.CITY, place.id()));
        CATALOGUE.networks().forEach(network -> {
            subject(cases, SubjectKind.NETWORK, network.id());
            cases.put("members-" + network.id() + ".geojson", () -> GeoJsonPrinter.members(
                            CATALOGUE, LINKS, network.id(), OPTIONS)
                    .map(JsonDocument::bytes)
                    .orElseThrow());
        });
        CATALOGUE.practices().forEach(practice -> subject(cases, SubjectKind.PRACTICE, practice.id()));
        CATALOGUE.countries().forEach(country -> subject(cases, SubjectKind.COUNTRY, country.documentId()));
        for (ListKind kind : Set.of(ListKind.CITIES, ListKind.NETWORKS, ListKind.PRACTICES)) {
            cases.put(
                    "list-" + kind.name().toLowerCase(Locale.ROOT) + ".jsonld",
                    () -> data().list(kind).map(JsonDocument::bytes).orElseThrow());
        }
        cases.put("memberships.csv", () -> CsvPrinter.memberships(CATALOGUE, OPTIONS));
        cases.put("cities.geojson", () -> GeoJsonPrinter.cities(CATALOGUE, LINKS, OPTIONS)
                .bytes());
        return cases;
    }

    private static void subject(Map<String, Supplier<byte[]>> cases, SubjectKind kind, Slug id) {
        cases.put(
                kind.word() + "-" + id + ".jsonld",
                () -> data().subject(kind, id).map(JsonDocument::bytes).orElseThrow());
    }

    private static StructuredData data() {
        return StructuredData.of(CATALOGUE, LINKS, OPTIONS);
    }

    static Set<String> names() {
        return CASES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDataIsAsExpected(String name) throws IOException {
        byte[] bytes = Objects.requireNonNull(CASES.get(name), name).get();
        String printed = FormatGoldenTest.broken(new String(bytes, StandardCharsets.UTF_8))
                .replace("\r\n", "\n");
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(names());
        }
    }
}
