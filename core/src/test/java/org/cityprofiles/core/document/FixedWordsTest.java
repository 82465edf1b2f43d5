package org.cityprofiles.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cityprofiles.core.network.Capacity;
import org.cityprofiles.core.network.CountedMembers;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.PracticeStatus;
import org.cityprofiles.core.value.FixedWord;
import org.junit.jupiter.api.Test;

/** The words are a part of the format: whoever changes one here breaks documents. */
class FixedWordsTest {
    @Test
    void areThoseOfTheFormat() {
        assertThat(words(PlaceKind.class))
                .isEqualTo("municipality union-of-municipalities city-district metropolitan-area county region");
        assertThat(words(IdentifierScheme.class)).isEqualTo("wikidata lau nuts geonames national");
        assertThat(words(OrganisationKind.class))
                .isEqualTo(
                        "association-of-municipalities ministry international-organisation public-body ngo university"
                                + " company other");
        assertThat(words(NetworkKind.class)).isEqualTo("network project programme campaign charter partnership");
        assertThat(words(MemberStatus.class)).isEqualTo("active replaced withdrawn unknown");
        assertThat(words(CountedMembers.class)).isEqualTo("places organisations all");
        assertThat(words(Capacity.class)).isEqualTo("signed witnessed");
        assertThat(words(StatementForm.class)).isEqualTo("quotation paraphrase");
        assertThat(words(PracticeStatus.class)).isEqualTo("planned running ended");
        assertThat(words(SectionKind.class))
                .isEqualTo(
                        "uniqueness focus key-actors results advocacy why-a-model what-it-is who-and-how outcome custom");
        assertThat(words(Topic.class))
                .isEqualTo(
                        "reception residence social-rights health housing education language-learning employment advice"
                                + " participation intercultural anti-racism mediation public-space culture-sport media minors family"
                                + " women volunteering governance essential-services advocacy monitoring");
    }

    @Test
    void ofRolesAreWrittenOrFollowFromTheRest() {
        String written = Arrays.stream(MemberRole.values())
                .filter(role -> !role.derived())
                .map(MemberRole::word)
                .collect(Collectors.joining(" "));
        assertThat(written).isEqualTo("founder coordinator partner signatory observer");
    }

    @Test
    void areFoundExactly() {
        assertThat(FixedWord.find(SectionKind.class, "why-a-model")).contains(SectionKind.WHY_A_MODEL);
        assertThat(FixedWord.find(SectionKind.class, "WHY_A_MODEL")).isEmpty();
        assertThat(FixedWord.find(SectionKind.class, "why_a_model")).isEmpty();
        assertThat(FixedWord.find(SectionKind.class, "")).isEmpty();
    }

    @Test
    void sectionsAreOfProfilesOrOfPractices() {
        assertThat(SectionKind.ofPractices()).doesNotContain(SectionKind.FOCUS).contains(SectionKind.CUSTOM);
        assertThat(SectionKind.ofProfiles()).doesNotContain(SectionKind.OUTCOME).contains(SectionKind.CUSTOM);
    }

    private static <E extends Enum<E> & FixedWord> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(FixedWord::word).collect(Collectors.joining(" "));
    }
}
