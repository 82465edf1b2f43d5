package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.place;
import static org.cityprofiles.core.sample.Samples.text;
import static org.cityprofiles.core.sample.Samples.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.sample.Mutations;
import org.cityprofiles.core.sample.Samples;
import org.cityprofiles.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final String COMPLETE =
            Catalogue.of(Samples.completeInfo(), Samples.completeDocuments()).version();

    @Test
    void isThirtyTwoHexadecimalDigits() {
        assertThat(COMPLETE).matches("[0-9a-f]{32}");
    }

    /** A new value here means that every catalogue changes its version: say so in the changelog. */
    @Test
    void isTheSameOnEveryMachine() {
        assertThat(COMPLETE).isEqualTo("fc318bd9bee52aa492e05fdba913bb9f");
    }

    @Property(tries = 50)
    void isTheSameForAnyOrderOfDocuments(@ForAll long seed) {
        List<Document> shuffled = new ArrayList<>(Samples.completeDocuments());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Catalogue.of(Samples.completeInfo(), shuffled).version()).isEqualTo(COMPLETE);
    }

    @Test
    void isTheSameUnderAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Catalogue.of(Samples.completeInfo(), Samples.completeDocuments())
                                .version())
                        .isEqualTo(COMPLETE);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void differsForEveryChangeOfEveryComponent() throws ReflectiveOperationException {
        Set<String> versions = new TreeSet<>();
        List<Record> changed = new ArrayList<>(Mutations.of(Samples.completeInfo()));
        for (Document document : Samples.completeDocuments()) {
            versions.add(ContentHash.of(List.of((Record) document)));
            changed.addAll(Mutations.of((Record) document));
        }
        versions.add(ContentHash.of(List.of(Samples.completeInfo())));
        Set<Record> distinct = Set.copyOf(changed);
        int before = versions.size();
        distinct.forEach(record -> versions.add(ContentHash.of(List.of(record))));
        assertThat(distinct).hasSizeGreaterThan(500);
        assertThat(versions).hasSize(before + distinct.size());
    }

    @Test
    void tellsTextsApartThatWouldReadAlike() {
        assertThat(Set.of(
                        hash(texts("en", "a", "it", "b").with(Samples.EN, "a")),
                        hash(texts("it", "b", "en", "a")),
                        hash(texts("en", "a=b")),
                        hash(texts("en", "a, it=b"))))
                .hasSize(4);
    }

    private static String hash(LocalizedText name) {
        Place place = Place.builder(id("a"), PlaceKind.COUNTY, name, Samples.BE).build();
        return ContentHash.of(List.of(place));
    }

    @Test
    void tellsUnknownFromEmpty() {
        Place unknown = place("a");
        Place empty = unknown.toBuilder().parts(List.of()).build();
        assertThat(ContentHash.of(List.of(unknown))).isNotEqualTo(ContentHash.of(List.of(empty)));
    }

    @Test
    void findsWhatANewerCatalogueAddsRemovesAndChanges() {
        Catalogue older = Catalogue.of(Samples.info(), List.of(place("a"), place("b"), place("c")));
        Place changed = place("b").toBuilder().aliases(List.of(text("Bee"))).build();
        Catalogue newer = Catalogue.of(Samples.info(), List.of(place("d"), changed, place("c")));
        CatalogueDiff diff = older.diff(newer);
        assertThat(diff.added()).containsExactly(DocumentKey.of(place("d")));
        assertThat(diff.removed()).containsExactly(DocumentKey.of(place("a")));
        assertThat(diff.changed()).hasToString("[places/b]");
        assertThat(diff.infoChanged()).isFalse();
        assertThat(diff.nothing()).isFalse();
        assertThat(newer.diff(older).added()).isEqualTo(diff.removed());
    }

    @Test
    void findsNothingBetweenEqualCatalogues() {
        Catalogue one = Catalogue.of(Samples.completeInfo(), Samples.completeDocuments());
        Catalogue same = Catalogue.of(Samples.completeInfo(), Samples.completeDocuments());
        assertThat(one.diff(same).nothing()).isTrue();
        CatalogueInfo other = Samples.completeInfo().toBuilder().licence("CC0").build();
        CatalogueDiff diff = one.diff(Catalogue.of(other, Samples.completeDocuments()));
        assertThat(diff.infoChanged()).isTrue();
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.nothing()).isFalse();
    }
}
