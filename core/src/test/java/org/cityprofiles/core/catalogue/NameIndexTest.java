package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityprofiles.core.sample.Samples.BE;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.text;
import static org.cityprofiles.core.sample.Samples.texts;

import java.util.List;
import java.util.Locale;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
    private final NameIndex index = new NameIndex(List.of(
            named("athens", "el", "Αθήνα", "en", "Athens", "en-GB", "Athens"),
            named("istanbul", "tr", "İstanbul", "en", "Istanbul"),
            named("izmir", "tr", "Iğdır"),
            named("halle", "de", "Halle (Saale)"),
            named("gent", "nl", "Gent", "it", "Gand").toBuilder()
                    .aliases(List.of(text("Arteveldestad")))
                    .build(),
            named("other-gent", "en", "Gent"),
            named("laquila", "it", "L'Aquila"),
            named("lodz", "pl", "Łódź"),
            named("strasse", "de", "Weißenfels"),
            named("tokyo", "ja", "東京"),
            named("star", "en", "★")));

    @ParameterizedTest
    @CsvSource({
        "Αθήνα, athens",
        "ΑΘΗΝΑ, athens",
        "αθηνα, athens",
        "ATHENS, athens",
        "İSTANBUL, istanbul",
        "istanbul, istanbul",
        "ıstanbul, istanbul",
        "ISTANBUL, istanbul",
        "igdir, izmir",
        "IĞDIR, izmir",
        "halle saale, halle",
        "'Halle/Saale', halle",
        "' Halle  (Saale) ', halle",
        "gand, gent",
        "arteveldestad, gent",
        "L’AQUILA, laquila",
        "lodz, lodz",
        "ŁÓDŹ, lodz",
        "Lo\u0301dz\u0301, lodz",
        "WEISSENFELS, strasse",
        "weißenfels, strasse",
        "東京, tokyo"
    })
    void findsANameAccentsCaseAndPunctuationAside(String asked, String found) {
        assertThat(index.named(asked)).extracting(Place::id).containsExactly(id(found));
    }

    @Test
    void findsAllPlacesOfANameInTheirOrder() {
        assertThat(index.named("gent")).extracting(Place::id).containsExactly(id("gent"), id("other-gent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "★", "Halle", "Ghent", "Athen"})
    void findsNothingUnderAnotherName(String asked) {
        assertThat(index.named(asked)).isEmpty();
    }

    @Test
    void takesAGreekWordForTheSameWithAnyFinalLetter() {
        assertThat(NameIndex.folded("Πειραιάς")).isEqualTo(NameIndex.folded("ΠΕΙΡΑΙΑΣ"));
        assertThat(NameIndex.folded("Πειραιάσ")).isEqualTo(NameIndex.folded("Πειραιάς"));
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(index.named("ISTANBUL")).hasSize(1);
            assertThat(index.named("istanbul")).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Place named(String id, String... names) {
        return Place.builder(id(id), PlaceKind.MUNICIPALITY, texts(names), BE).build();
    }
}
