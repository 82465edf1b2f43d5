package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityprofiles.core.sample.Samples.BE;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.ids;
import static org.cityprofiles.core.sample.Samples.member;
import static org.cityprofiles.core.sample.Samples.network;
import static org.cityprofiles.core.sample.Samples.organisation;
import static org.cityprofiles.core.sample.Samples.place;
import static org.cityprofiles.core.sample.Samples.practice;

import java.util.List;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.sample.Samples;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue complete = Catalogue.of(Samples.completeInfo(), Samples.completeDocuments());

    @Test
    void findsEachDocumentByItsId() {
        assertThat(complete.place(id("union"))).contains(Samples.completePlace());
        assertThat(complete.organisation(id("association"))).contains(Samples.completeOrganisation());
        assertThat(complete.profile(id("union"))).contains(Samples.completeProfile());
        assertThat(complete.network(id("cities"))).contains(Samples.completeNetwork());
        assertThat(complete.practice(id("practice"))).contains(Samples.completePractice());
        assertThat(complete.country(BE)).contains(Samples.completeCountry());
        for (Document document : Samples.completeDocuments()) {
            assertThat(complete.document(DocumentKey.of(document))).contains(document);
        }
    }

    @Test
    void findsNothingUnderAnotherIdOrKind() {
        assertThat(complete.place(id("association"))).isEmpty();
        assertThat(complete.network(id("union"))).isEmpty();
        assertThat(complete.profile(id("old-town"))).isEmpty();
        assertThat(complete.country(CountryCode.parse("IT"))).isEmpty();
        assertThat(complete.networksOf(id("nobody"))).isEmpty();
        assertThat(complete.membersOf(id("nothing"))).isEmpty();
        assertThat(complete.practicesIn(id("nowhere"))).isEmpty();
    }

    @Test
    void comparesTheMembersANetworkDeclaresWithThoseItLists() {
        Network network = network("n")
                .members(List.of(member("a"), member("b")))
                .declaredMembers(new DeclaredMembers(3, null, null, null, null))
                .build();
        Catalogue catalogue =
                catalogue(place("a"), place("b"), network, network("silent").build());
        assertThat(catalogue.memberCount(id("n"))).contains(new MemberCount(3, 2));
        assertThat(new MemberCount(3, 2).differs()).isTrue();
        assertThat(new MemberCount(2, 2).differs()).isFalse();
        assertThat(catalogue.memberCount(id("silent"))).isEmpty();
        assertThat(catalogue.memberCount(id("nothing"))).isEmpty();
    }

    @Test
    void findsAPartyAmongPlacesAndOrganisations() {
        assertThat(complete.party(id("union")).map(Party::id)).contains(id("union"));
        assertThat(complete.party(id("association")).map(Party::id)).contains(id("association"));
        assertThat(complete.party(id("cities"))).isEmpty();
    }

    @Test
    void listsDocumentsByKindAndId() {
        assertThat(complete.documents().stream().map(DocumentKey::of))
                .isSorted()
                .hasSize(10);
        assertThat(complete.places())
                .extracting(Place::id)
                .isEqualTo(ids("left-town", "new-town", "old-town", "union"));
        assertThat(complete.networks()).extracting(Network::id).isEqualTo(ids("cities", "programme"));
        assertThat(complete.organisations()).hasSize(1);
        assertThat(complete.profiles()).hasSize(1);
        assertThat(complete.practices()).hasSize(1);
        assertThat(complete.countries()).hasSize(1);
    }

    @Test
    void remembersFormerIds() {
        assertThat(complete.renamed(DocumentKind.PLACE, id("former-union"))).contains(id("union"));
        assertThat(complete.renamed(DocumentKind.NETWORK, id("former-cities"))).contains(id("cities"));
        assertThat(complete.renamed(DocumentKind.PRACTICE, id("former-practice")))
                .contains(id("practice"));
        assertThat(complete.renamed(DocumentKind.NETWORK, id("former-union"))).isEmpty();
        assertThat(complete.renamed(DocumentKind.PLACE, id("union"))).isEmpty();
    }

    @Test
    void knowsThePracticesOfAPlaceAndOfATopic() {
        Practice both = practice("both", "a", "b")
                .topics(List.of(Topic.HEALTH, Topic.HOUSING))
                .build();
        Practice one = practice("another", "b").topics(List.of(Topic.HEALTH)).build();
        Practice without = practice("without", "a").build();
        Catalogue catalogue = catalogue(place("a"), place("b"), both, one, without);
        assertThat(catalogue.practicesIn(id("a"))).containsExactly(both, without);
        assertThat(catalogue.practicesIn(id("b"))).containsExactly(one, both);
        assertThat(catalogue.practicesOn(Topic.HEALTH)).containsExactly(one, both);
        assertThat(catalogue.practicesOn(Topic.HOUSING)).containsExactly(both);
        assertThat(catalogue.practicesOn(Topic.MEDIA)).isEmpty();
    }

    @Test
    void knowsWhoMentorsWhom() {
        Network network = network("n")
                .mentoring(List.of(mentoring(ids("a"), ids("b", "c")), mentoring(ids("d", "a"), ids("c"))))
                .build();
        Catalogue catalogue = catalogue(place("a"), place("b"), place("c"), organisation("d"), network);
        assertThat(parties(catalogue.mentorsOf(id("n"), id("c")))).isEqualTo(ids("a", "d"));
        assertThat(parties(catalogue.menteesOf(id("n"), id("a")))).isEqualTo(ids("b", "c"));
        assertThat(catalogue.mentorsOf(id("n"), id("a"))).isEmpty();
        assertThat(catalogue.menteesOf(id("other"), id("a"))).isEmpty();
    }

    @Test
    void knowsWhoIsInTwoNetworks() {
        Network one = network("one")
                .members(List.of(member("c"), member("a"), member("b")))
                .build();
        Network other = network("other")
                .lead(id("o"))
                .members(List.of(member("b"), member("c")))
                .build();
        Network third = network("third").lead(id("c")).build();
        Catalogue catalogue = catalogue(place("a"), place("b"), place("c"), organisation("o"), one, other, third);
        assertThat(parties(catalogue.coMembers(id("one"), id("other")))).isEqualTo(ids("b", "c"));
        assertThat(parties(catalogue.coMembers(id("one"), id("third")))).isEqualTo(ids("c"));
        assertThat(catalogue.coMembers(id("one"), id("nothing"))).isEmpty();
    }

    @Test
    void listsItsLanguagesItsOwnFirst() {
        Place greek = Place.builder(id("a"), PlaceKind.COUNTY, Samples.texts("el", "Α", "de", "A"), BE)
                .build();
        assertThat(catalogue(greek).languages())
                .containsExactly(Samples.EN, Samples.IT, LanguageTag.parse("de"), LanguageTag.parse("el"));
    }

    @Test
    void returnsListsThatCannotBeChanged() {
        List<List<?>> lists = List.of(
                complete.documents(),
                complete.places(),
                complete.networksOf(id("union")),
                complete.membersOf(id("cities")),
                complete.mentorsOf(id("cities"), id("new-town")),
                complete.coMembers(id("cities"), id("cities")),
                complete.practicesIn(id("union")),
                complete.practicesOn(Topic.HEALTH),
                complete.placesNamed("Union"),
                complete.placesNear(new GeoPoint(51, 3), 100),
                complete.languages(),
                complete.membersOf(id("cities")).get(1).supportedBy(),
                complete.coverage(Samples.completeNetwork()).languages());
        assertThat(lists).allSatisfy(list -> {
            assertThat(list).isNotEmpty();
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        });
    }

    @Test
    void isNotMadeOfWhatDoesNotFit() {
        assertThatExceptionOfType(InconsistentCatalogueException.class)
                .isThrownBy(() -> catalogue(practice("p", "a").build(), place("b"), place("b")))
                .withMessage("practice p/places/0: dangling-reference a, place\nplace b/id: duplicate-id b")
                .satisfies(refused -> assertThat(refused.findings()).hasSize(2));
    }

    @Test
    void mayBeEmpty() {
        Catalogue empty = catalogue();
        assertThat(empty.documents()).isEmpty();
        assertThat(empty.version()).hasSize(32);
        assertThat(empty.languages()).containsExactly(Samples.EN, Samples.IT);
    }

    private static Catalogue catalogue(Document... documents) {
        return Catalogue.of(Samples.info(), List.of(documents));
    }

    private static Mentoring mentoring(List<Slug> mentors, List<Slug> mentees) {
        return new Mentoring(mentors, mentees, null, null, null, null);
    }

    private static List<Slug> parties(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }
}
