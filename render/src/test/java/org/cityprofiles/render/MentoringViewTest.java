package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.part.MentoringEntry;
import org.cityprofiles.render.part.MentoringGroup;
import org.cityprofiles.render.part.MentoringParty;
import org.cityprofiles.render.view.MentoringView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;

class MentoringViewTest {
    private static final Renderer RENDERER = Renderer.of(SampleNetwork.catalogue(), new SampleLinks());

    @Test
    void whoeverAMentorHelpsStandsUnderTheMentor() {
        List<MentoringGroup> groups = mentoring("it").groups();

        assertThat(groups)
                .extracting(group -> names(group.mentors()))
                .containsExactly(List.of("Neuhafen"), List.of("Vallescura"));
        assertThat(groups.get(1).entries())
                .extracting(entry -> names(entry.mentees()))
                .containsExactly(List.of("Unione del Golfo"), List.of("Rocca Marina", "Neuhafen"));
    }

    @Test
    void mentoringHasEndedFromTheDayAfterItsEnd() {
        assertThat(former(LocalDate.of(2021, 12, 31))).containsExactly(false, false, false);
        assertThat(former(LocalDate.of(2022, 1, 1))).containsExactly(false, false, true);
    }

    @Test
    void withTheNetworkItsMentoringEnds() {
        assertThat(former(LocalDate.of(2028, 1, 1))).containsExactly(true, false, true);
    }

    @Test
    void eachLeadsToItsPageAndNamesItsAssociations() {
        MentoringParty mentee =
                mentoring("en").groups().get(1).entries().get(1).mentees().get(0);

        assertThat(mentee.name().link()).hasToString("https://example.org/en/city/rocca-marina");
        assertThat(mentee.country()).hasToString("Italy");
        assertThat(mentee.support()).hasToString("With the support of League of Coastal Municipalities, AICCRE");
    }

    @Test
    void themesInAnotherLanguageAreMarkedAndNamed() {
        MentoringView greek = mentoring("el");

        assertThat(requireNonNull(greek.groups().get(1).entries().get(0).theme())
                        .language())
                .isEqualTo(LanguageTag.parse("en"));
        assertThat(greek.note()).hasToString("Η σελίδα δεν διατίθεται στα ελληνικά. Γλώσσα των κειμένων: Αγγλικά.");
        assertThat(mentoring("it").note()).isNull();
    }

    @Test
    void aNetworkWithoutMentoringHasNoSuchView() {
        Network network = SampleNetwork.network().toBuilder().mentoring(null).build();
        Renderer renderer = Renderer.of(SampleNetwork.with(network), new SampleLinks());

        assertThat(renderer.view(SubjectKind.NETWORK, ViewName.MENTORING, SampleNetwork.MOORINGS, options("en")))
                .isEmpty();
    }

    private static List<String> names(List<MentoringParty> parties) {
        return parties.stream().map(party -> party.name().text().toString()).toList();
    }

    private static List<Boolean> former(LocalDate day) {
        return mentoring(ViewOptions.of(LanguageTag.parse("it"), day)).groups().stream()
                .flatMap(group -> group.entries().stream())
                .map(MentoringEntry::former)
                .toList();
    }

    private static MentoringView mentoring(String language) {
        return mentoring(options(language));
    }

    private static MentoringView mentoring(ViewOptions options) {
        return (MentoringView) RENDERER.view(SubjectKind.NETWORK, ViewName.MENTORING, SampleNetwork.MOORINGS, options)
                .orElseThrow();
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), GoldenTest.DAY);
    }
}
