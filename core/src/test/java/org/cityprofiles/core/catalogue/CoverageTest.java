package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.place;
import static org.cityprofiles.core.sample.Samples.practice;
import static org.cityprofiles.core.sample.Samples.texts;

import java.util.List;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.sample.Samples;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LanguageTag EL = LanguageTag.parse("el");

    private final CityProfile profile = CityProfile.builder(id("a"))
            .tagline(texts("en", "a", "it", "b"))
            .takeaways(List.of(texts("en", "a"), texts("it", "b"), texts("en", "a", "it", "b")))
            .build();

    @Test
    void ofADocumentThatListsNoLanguagesIsOfAllThatOccur() {
        Coverage coverage = Coverage.of(profile);
        assertThat(coverage.texts()).isEqualTo(4);
        assertThat(coverage.languages()).containsExactly(Samples.EN, Samples.IT);
        assertThat(coverage.missing().get(Samples.EN)).containsExactly("/takeaways/1");
        assertThat(coverage.missing().get(Samples.IT)).containsExactly("/takeaways/0");
        assertThat(coverage.share(Samples.EN)).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void isOfTheListedLanguagesOnly() {
        Coverage coverage = Coverage.of(
                profile.toBuilder().languages(List.of(EL, Samples.EN)).build());
        assertThat(coverage.languages()).containsExactly(EL, Samples.EN);
        assertThat(coverage.share(EL)).isZero();
        assertThat(coverage.missing().keySet()).containsExactlyInAnyOrder(EL, Samples.EN);
    }

    @Test
    void expectsNoTranslationOfAliasesAndOfficialNames() {
        assertThat(Coverage.of(place("a").toBuilder()
                                .aliases(List.of(texts("el", "Α")))
                                .build())
                        .missing())
                .isEmpty();
        assertThat(Coverage.of(practice("p", "a")
                                .officialNames(texts("el", "Α"))
                                .build())
                        .languages())
                .containsExactly(Samples.EN);
    }

    @Test
    void ofACompleteLanguageIsWhole() {
        assertThat(Coverage.of(place("a")).share(Samples.EN)).isEqualTo(1);
        assertThat(Coverage.of(CityProfile.builder(id("a")).build()).share(Samples.EN))
                .isEqualTo(1);
    }

    @Test
    void cannotBeChanged() {
        Coverage coverage = Coverage.of(profile);
        assertThatThrownBy(() -> coverage.missing().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> coverage.missing().values().forEach(List::clear))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
