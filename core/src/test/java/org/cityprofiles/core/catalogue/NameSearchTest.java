package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cityprofiles.core.sample.Samples.BE;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.text;
import static org.cityprofiles.core.sample.Samples.texts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {
    private final NameSearch search = new NameSearch(List.of(
            place("ghent", "nl", "Gent", "en", "Ghent", "it", "Gand").toBuilder()
                    .aliases(List.of(text("Arteveldestad")))
                    .build(),
            place("gentbrugge", "nl", "Gentbrugge"),
            place("new-gent", "nl", "Nieuw Gent"),
            place("milan", "it", "Milano", "en", "Milan", "el", "Μιλάνο"),
            place("lodz", "pl", "Łódź"),
            place("star", "en", "★"),
            new Organisation(
                    id("aiccre"),
                    OrganisationKind.ASSOCIATION_OF_MUNICIPALITIES,
                    texts("it", "Associazione dei Comuni"),
                    text("AICCRE"),
                    null,
                    null),
            Network.builder(id("inclucities"), NetworkKind.PROJECT, text("Improving Integration"))
                    .acronym(text("IncluCities"))
                    .build(),
            Practice.builder(id("centre"), List.of(id("ghent")), texts("de", "Haus der Dienste"), List.of())
                    .officialNames(texts("de", "Dienstleistungszentrum"))
                    .build()));

    @ParameterizedTest
    @CsvSource({
        "Gand, ghent",
        "gand, ghent",
        "GHENT, ghent",
        "ghe, ghent",
        "artevelde, ghent",
        "μιλανο, milan",
        "ΜΙΛ, milan",
        "lodz, lodz",
        "nieuw ge, new-gent",
        "gent nieuw, new-gent",
        "aiccre, aiccre",
        "comuni, aiccre",
        "inclu, inclucities",
        "integration, inclucities",
        "haus dienste, centre",
        "dienstleist, centre"
    })
    void findsWhatHasWordsThatBeginSo(String asked, String found) {
        assertThat(search.find(asked))
                .extracting(match -> match.document().documentId())
                .containsExactly(id(found));
    }

    @Test
    void wholeNamesComeFirstThenNamesThatBeginSo() {
        assertThat(search.find("gent"))
                .extracting(match -> match.document().documentId())
                .containsExactly(id("ghent"), id("gentbrugge"), id("new-gent"));
    }

    @Test
    void tellsTheNameThatWasFound() {
        assertThat(search.find("gan"))
                .extracting(
                        match -> match.name().value(),
                        match -> match.name().language().toString())
                .containsExactly(tuple("Gand", "it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "★", "ent", "ghent milan", "ghent x", "zzz", "gent\uFFFFx"})
    void findsNothingElse(String asked) {
        assertThat(search.find(asked)).isEmpty();
    }

    @Test
    void answersWithinMillisecondsOverAHundredThousandPlaces() {
        List<Document> places = new ArrayList<>();
        IntStream.range(0, 100_000)
                .forEach(i -> places.add(place("place-" + i, "en", "Ghent " + word(i), "it", "Gand " + word(i))));
        NameSearch large = new NameSearch(places);
        large.find("gand");

        long start = System.nanoTime();
        IntStream.range(0, 100).forEach(i -> large.find("gand " + word(i * 31)));

        assertThat(Duration.ofNanos((System.nanoTime() - start) / 100)).isLessThan(Duration.ofMillis(20));
        assertThat(large.find("gand " + word(99_999)))
                .extracting(match -> match.document().documentId())
                .containsExactly(id("place-99999"));
    }

    /** A word of letters for a number; none is the beginning of another. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; word.length() < 5; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private static Place place(String id, String... names) {
        return Place.builder(id(id), PlaceKind.MUNICIPALITY, texts(names), BE).build();
    }
}
