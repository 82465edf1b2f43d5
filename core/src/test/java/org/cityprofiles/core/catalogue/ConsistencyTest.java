package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityprofiles.core.sample.Samples.BE;
import static org.cityprofiles.core.sample.Samples.date;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.ids;
import static org.cityprofiles.core.sample.Samples.member;
import static org.cityprofiles.core.sample.Samples.network;
import static org.cityprofiles.core.sample.Samples.organisation;
import static org.cityprofiles.core.sample.Samples.place;
import static org.cityprofiles.core.sample.Samples.practice;
import static org.cityprofiles.core.sample.Samples.rich;
import static org.cityprofiles.core.sample.Samples.text;
import static org.cityprofiles.core.sample.Samples.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.network.CountedMembers;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.Phase;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.sample.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {
    @Test
    void findsNothingInTheCompleteCatalogue() {
        assertThat(findings(Samples.completeDocuments())).isEmpty();
    }

    @Test
    void reportsTheSecondOfTwoDocumentsWithOneId() {
        assertThat(findings(place("a"), place("a"))).containsExactly("place a/id: duplicate-id a");
        assertThat(findings(place("a"), organisation("a"))).containsExactly("organisation a/id: duplicate-id a");
        assertThat(findings(organisation("a"), place("a"))).containsExactly("place a/id: duplicate-id a");
        assertThat(findings(place("a"), profile("a"), profile("a"))).containsExactly("profile a/place: duplicate-id a");
        CountryContext country = new CountryContext(BE, rich("x"), null, null, null, null);
        assertThat(findings(country, new CountryContext(BE, rich("y"), null, null, null, null)))
                .containsExactly("country be/country: duplicate-id be");
        assertThat(findings(place("a"), network("a").build(), practice("a", "a").build()))
                .isEmpty();
    }

    @Test
    void reportsEveryReferenceThatLeadsNowhere() {
        Network network = Samples.completeNetwork();
        assertThat(findings(network))
                .filteredOn(finding -> finding.contains("dangling"))
                .containsExactly(
                        "network cities/statements/0/speaker/offices/0/party: dangling-reference union, party",
                        "network cities/people/0/offices/0/party: dangling-reference union, party",
                        "network cities/programme: dangling-reference programme, network",
                        "network cities/lead: dangling-reference association, party",
                        "network cities/promoters/0: dangling-reference association, party",
                        "network cities/funding/0/funder: dangling-reference association, party",
                        "network cities/members/0/member: dangling-reference new-town, party",
                        "network cities/members/0/replaces: dangling-reference old-town, party",
                        "network cities/members/0/supportedBy/0: dangling-reference association, party",
                        "network cities/members/1/member: dangling-reference old-town, party",
                        "network cities/mentoring/0/mentors/0: dangling-reference union, party",
                        "network cities/mentoring/0/mentees/0: dangling-reference new-town, party",
                        "network cities/agreements/0/parties/0: dangling-reference union, party",
                        "network cities/agreements/0/parties/1: dangling-reference new-town, party",
                        "network cities/agreements/0/signatories/0/person/offices/0/party: dangling-reference union, party",
                        "network cities/agreements/0/signatories/0/onBehalfOf: dangling-reference union, party");
    }

    @Test
    void reportsReferencesOfTheOtherKinds() {
        Place place =
                place("a").toBuilder().parts(ids("b")).succeededBy(id("c")).build();
        assertThat(findings(
                        place,
                        profile("x"),
                        practice("p", "a", "y").responsible(id("z")).build()))
                .containsExactly(
                        "place a/parts/0: dangling-reference b, place",
                        "place a/succeededBy: dangling-reference c, place",
                        "profile x/place: dangling-reference x, place",
                        "practice p/places/1: dangling-reference y, place",
                        "practice p/responsible: dangling-reference z, party");
    }

    @Test
    void reportsAReferenceToAnotherKind() {
        assertThat(findings(organisation("o"), profile("o"), practice("p", "o").build()))
                .containsExactly(
                        "profile o/place: wrong-reference o, place", "practice p/places/0: wrong-reference o, place");
    }

    @Test
    void reportsASourceThatTheDocumentDoesNotHave() {
        Statement statement = Statement.builder(StatementForm.PARAPHRASE, rich("x"))
                .source(id("s"))
                .build();
        CityProfile profile =
                profile("a").toBuilder().statements(List.of(statement)).build();
        assertThat(findings(place("a"), profile))
                .containsExactly("profile a/statements/0/source: dangling-reference s, source");
    }

    @Test
    void reportsFormerIdsThatAreTaken() {
        Place own = place("a").toBuilder().formerIds(ids("a", "b", "c")).build();
        Place other = place("b").toBuilder().formerIds(ids("c")).build();
        assertThat(findings(other, own))
                .containsExactly(
                        "place b/formerIds/0: former-id-taken c",
                        "place a/formerIds/0: former-id-taken a",
                        "place a/formerIds/1: former-id-taken b");
    }

    @Test
    void reportsPeriodsOutsideThatOfTheNetwork() {
        Network network = network("n")
                .period(years("2019", "2021"))
                .phases(List.of(new Phase(text("x"), null, years("2019", "2022"), null, null)))
                .members(List.of(
                        member("a"),
                        member("b").toBuilder().period(years("2018", "2020")).build()))
                .mentoring(List.of(new Mentoring(ids("a"), ids("b"), null, years("2022", "2023"), null, null)))
                .build();
        assertThat(findings(place("a"), place("b"), network))
                .containsExactly(
                        "network n/phases/0/period: period-outside ",
                        "network n/members/1/period: period-outside ",
                        "network n/mentoring/0/period: period-outside ");
    }

    @Test
    void reportsMembersWithoutADocumentAndWhoWasReplacedByNobody() {
        Network network = network("n")
                .members(List.of(
                        Membership.builder().name(text("Named")).build(),
                        member("a", MemberStatus.REPLACED),
                        member("b", MemberStatus.REPLACED),
                        member("c").toBuilder().replaces(id("b")).build()))
                .build();
        assertThat(findings(place("a"), place("b"), place("c"), network))
                .containsExactly(
                        "network n/members/0/name: member-without-document ",
                        "network n/members/1/status: replaced-by-nobody a");
    }

    @Test
    void reportsGapsInListedLanguagesOnly() {
        CityProfile listed = profile("a").toBuilder()
                .tagline(text("x"))
                .languages(List.of(Samples.EN, Samples.IT))
                .build();
        assertThat(findings(place("a"), listed)).containsExactly("profile a/tagline: missing-translation it");
        assertThat(findings(place("a"), listed.toBuilder().languages(null).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // counts, countsLead, expected; the members are lead (organisation), two places (one a union), an organisation,
        // one named
        ", , 3",
        "PLACES, , 3",
        "PLACES, true, 3",
        "ORGANISATIONS, , 2",
        "ORGANISATIONS, false, 2",
        "ORGANISATIONS, true, 3",
        "ALL, , 4",
        "ALL, true, 5"
    })
    void comparesTheDeclaredCountWithTheDistinctMembersOfItsSort(
            @Nullable CountedMembers counts, @Nullable Boolean countsLead, int expected) {
        Network.Builder network = network("n")
                .lead(id("lead"))
                .members(List.of(
                        member("a"),
                        member("union"),
                        member("o"),
                        Membership.builder().name(text("Named")).build(),
                        member("gone", MemberStatus.WITHDRAWN),
                        member("old", MemberStatus.REPLACED),
                        member("o").toBuilder().replaces(id("old")).build()));
        assertThat(countFindings(network, new DeclaredMembers(expected, countsLead, counts, null, null)))
                .isEmpty();
        assertThat(countFindings(network, new DeclaredMembers(99, countsLead, counts, null, null)))
                .containsExactly("network n/declaredMembers/count: declared-count 99, " + expected);
    }

    private static List<String> countFindings(Network.Builder network, DeclaredMembers declared) {
        return findings(
                        network.declaredMembers(declared).build(),
                        organisation("lead"),
                        organisation("o"),
                        place("a"),
                        place("union", PlaceKind.UNION_OF_MUNICIPALITIES),
                        place("gone"),
                        place("old"))
                .stream()
                .filter(finding -> finding.contains("declared-count"))
                .toList();
    }

    @Test
    void doesNotCompareACountWithMembersThatAreUnknown() {
        DeclaredMembers declared = new DeclaredMembers(9, null, null, null, null);
        assertThat(findings(network("n").declaredMembers(declared).build())).isEmpty();
        assertThat(findings(network("n")
                        .declaredMembers(declared)
                        .members(List.of())
                        .build()))
                .containsExactly("network n/declaredMembers/count: declared-count 9, 0");
    }

    @Test
    void countsMembersWhoseDocumentsAreMissing() {
        Network network = network("n")
                .lead(id("x"))
                .members(List.of(member("a"), member("b")))
                .declaredMembers(new DeclaredMembers(2, null, null, null, null))
                .build();
        assertThat(findings(network))
                .containsExactly(
                        "network n/lead: dangling-reference x, party",
                        "network n/members/0/member: dangling-reference a, party",
                        "network n/members/1/member: dangling-reference b, party");
    }

    @Test
    void reportsCirclesAtTheirSmallestId() {
        Place c = place("c").toBuilder().succeededBy(id("a")).build();
        Place b = place("b").toBuilder().succeededBy(id("c")).build();
        Place a = place("a").toBuilder().succeededBy(id("b")).build();
        Place outside = place("0").toBuilder().succeededBy(id("b")).build();
        assertThat(findings(c, b, a, outside)).containsExactly("place a/succeededBy: cycle a → b → c → a");
    }

    @Test
    void reportsCirclesOfPartsProgrammesAndReplacements() {
        Place a = place("a").toBuilder().parts(ids("b", "c")).build();
        Place c = place("c").toBuilder().parts(ids("a")).build();
        Network one = network("one")
                .programme(id("other"))
                .members(List.of(
                        member("a").toBuilder().replaces(id("b")).build(),
                        member("b").toBuilder().replaces(id("a")).build()))
                .build();
        Network other = network("other").programme(id("one")).build();
        assertThat(findings(a, place("b"), c, one, other))
                .containsExactly(
                        "place a/parts: cycle a → c → a",
                        "network one/programme: cycle one → other → one",
                        "network one/members/0/replaces: cycle a → b → a");
    }

    @Test
    void reportsWhatLeadsToItselfAtOnce() {
        assertThat(findings(network("n").programme(id("n")).build()))
                .containsExactly("network n/programme: cycle n → n");
        assertThat(findings(place("a").toBuilder().succeededBy(id("a")).build()))
                .containsExactly("place a/succeededBy: cycle a → a");
    }

    @Test
    void shortensACircleOfMany() {
        List<Document> circle = chain(1_000);
        circle.set(
                999,
                ((Place) circle.get(999)).toBuilder().succeededBy(id("p000000")).build());
        assertThat(findings(circle).get(0)).hasSizeLessThan(200).endsWith("p000009 → … → p000000");
    }

    @Test
    void followsLongChains() {
        assertThat(findings(chain(100_000))).isEmpty();
    }

    @Test
    void findsManyCirclesAtOnce() {
        List<Document> pairs = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            String pair = i % 2 == 0 ? "p" + (i + 1) : "p" + (i - 1);
            pairs.add(place("p" + i).toBuilder().succeededBy(id(pair)).build());
        }
        assertThat(findings(pairs)).hasSize(20_000);
    }

    private static List<Document> chain(int length) {
        List<Document> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Place.Builder place = place(String.format(Locale.ROOT, "p%06d", i)).toBuilder();
            if (i + 1 < length) {
                place.succeededBy(id(String.format(Locale.ROOT, "p%06d", i + 1)));
            }
            chain.add(place.build());
        }
        return chain;
    }

    @Test
    void ordersFindingsByTheDocumentsGiven() {
        Place first = place("z").toBuilder()
                .succeededBy(id("missing"))
                .formerIds(ids("z"))
                .build();
        assertThat(findings(
                        first,
                        place("a"),
                        place("a"),
                        network("n").lead(id("x")).build()))
                .containsExactly(
                        "place z/succeededBy: dangling-reference missing, place",
                        "place z/formerIds/0: former-id-taken z",
                        "place a/id: duplicate-id a",
                        "network n/lead: dangling-reference x, party");
    }

    @Test
    void everyRuleSaysWhetherItIsAnError() {
        assertThat(Arrays.stream(Rule.values())
                        .filter(Rule::error)
                        .map(Rule::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("duplicate-id former-id-taken dangling-reference wrong-reference cycle");
    }

    @Test
    void aCatalogueExistsUnlessThereIsAnError() {
        Assembly warned = assemble(
                Omissions.NONE,
                network("n")
                        .members(List.of(Membership.builder().name(text("x")).build()))
                        .build());
        assertThat(warned.catalogue()).isPresent();
        assertThat(warned.findings()).hasSize(1);
        assertThat(assemble(Omissions.NONE, network("n").lead(id("x")).build()).catalogue())
                .isEmpty();
    }

    @Test
    void missesNothingThatWasLeftOut() {
        Omissions omissions = new Omissions(Set.of(new DocumentKey(DocumentKind.PLACE, id("a"))), Set.of());
        Network network = network("n")
                .members(List.of(member("a")))
                .declaredMembers(new DeclaredMembers(1, null, null, null, null))
                .build();
        Assembly assembly = assemble(omissions, network);
        assertThat(assembly.findings()).isEmpty();
        assertThat(assembly.catalogue()).as("a member without its document").isEmpty();
        assertThat(assemble(omissions, place("b")).catalogue()).isPresent();
    }

    @Test
    void countsNothingInWhatIsIncomplete() {
        Network network = network("n")
                .members(List.of(member("a", MemberStatus.REPLACED)))
                .declaredMembers(new DeclaredMembers(5, null, null, null, date("2020")))
                .statements(List.of(Statement.builder(StatementForm.PARAPHRASE, rich("x"))
                        .source(id("s"))
                        .build()))
                .build();
        Omissions omissions = new Omissions(Set.of(), Set.of(DocumentKey.of(network)));
        assertThat(assemble(omissions, place("a"), network).findings()).isEmpty();
        assertThat(assemble(Omissions.NONE, place("a"), network).findings()).hasSize(3);
    }

    private static CityProfile profile(String place) {
        return CityProfile.builder(id(place)).build();
    }

    private static Assembly assemble(Omissions omissions, Document... documents) {
        return Catalogue.assemble(Samples.info(), List.of(documents), omissions);
    }

    private static List<String> findings(Document... documents) {
        return findings(List.of(documents));
    }

    private static List<String> findings(List<Document> documents) {
        return Catalogue.assemble(Samples.info(), documents, Omissions.NONE).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
