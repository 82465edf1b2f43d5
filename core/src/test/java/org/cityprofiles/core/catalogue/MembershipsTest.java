package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityprofiles.core.sample.Samples.date;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.ids;
import static org.cityprofiles.core.sample.Samples.member;
import static org.cityprofiles.core.sample.Samples.network;
import static org.cityprofiles.core.sample.Samples.organisation;
import static org.cityprofiles.core.sample.Samples.place;
import static org.cityprofiles.core.sample.Samples.text;
import static org.cityprofiles.core.sample.Samples.years;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.sample.Samples;
import org.cityprofiles.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTest {
    @Test
    void areTheLeadTheEntriesInTheirOrderAndWhoFollowsFromARole() {
        Network network = network("n")
                .lead(id("lead"))
                .mentoring(List.of(new Mentoring(ids("b", "mentor"), ids("a", "mentee"), null, null, null, null)))
                .members(List.of(
                        member("b"),
                        member("a").toBuilder()
                                .roles(List.of(MemberRole.SIGNATORY))
                                .supportedBy(ids("association"))
                                .build(),
                        Membership.builder().name(text("Named")).build()))
                .build();
        assertThat(described(network))
                .isEqualTo("lead[LEAD] b[MENTOR] a[SIGNATORY, MENTEE] Named[] mentor[MENTOR] mentee[MENTEE]"
                        + " association[SUPPORTING_ASSOCIATION]");
    }

    @Test
    void ofALeadThatIsListedStandWhereItIsListed() {
        Network network = network("n")
                .lead(id("b"))
                .members(List.of(member("a"), member("b")))
                .build();
        assertThat(described(network)).isEqualTo("a[] b[LEAD]");
    }

    @Test
    void holdAPartyOnceForAllItsDerivedRoles() {
        Network network = network("n")
                .lead(id("lead"))
                .mentoring(List.of(new Mentoring(ids("lead"), ids("a"), null, null, null, null)))
                .members(
                        List.of(member("a").toBuilder().supportedBy(ids("lead")).build()))
                .build();
        assertThat(described(network)).isEqualTo("lead[LEAD, MENTOR, SUPPORTING_ASSOCIATION] a[MENTEE]");
    }

    @Test
    void haveThePeriodOfTheNetworkUnlessTheyHaveTheirOwn() {
        Period own = years("2020", "2021");
        Network network = network("n")
                .lead(id("lead"))
                .period(years("2019", "2022"))
                .members(List.of(member("a").toBuilder().period(own).build(), member("b")))
                .build();
        assertThat(members(network).stream().map(NetworkMembership::period))
                .containsExactly(years("2019", "2022"), own, years("2019", "2022"));
    }

    @Test
    void knowWhomTheyReplacedAndWhoSupportsThem() {
        Network network = network("n")
                .members(List.of(
                        member("a").toBuilder()
                                .replaces(id("b"))
                                .supportedBy(ids("association"))
                                .build(),
                        member("b", MemberStatus.REPLACED)))
                .build();
        NetworkMembership newer = members(network).get(0);
        assertThat(newer.replaces()).contains(id("b"));
        assertThat(newer.supportedBy()).isEqualTo(ids("association"));
        NetworkMembership older = members(network).get(1);
        assertThat(older.replaces()).isEmpty();
        assertThat(older.formerOn(LocalDate.of(2000, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, 2019-05-31, false, false",
        "ACTIVE, 2019-06-01, false, true",
        "ACTIVE, 2022-12-31, false, true",
        "ACTIVE, 2023-01-01, true, false",
        "UNKNOWN, 2020-01-01, false, true",
        "REPLACED, 2020-01-01, true, false",
        "WITHDRAWN, 2020-01-01, true, false"
    })
    void areActiveOrFormerOnADay(MemberStatus status, LocalDate day, boolean former, boolean active) {
        Network network = network("n")
                .period(years("2019-06", "2022"))
                .members(List.of(member("a", status)))
                .build();
        NetworkMembership membership = members(network).get(0);
        assertThat(membership.formerOn(day)).isEqualTo(former);
        assertThat(membership.activeOn(day)).isEqualTo(active);
        assertThat(catalogue(network).activeMembersOf(id("n"), day)).hasSize(active ? 1 : 0);
    }

    @Test
    void withoutAPeriodNeverEnd() {
        NetworkMembership membership =
                members(network("n").members(List.of(member("a"))).build()).get(0);
        assertThat(membership.activeOn(LocalDate.MIN)).isTrue();
        assertThat(membership.activeOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void ofAPlaceAreInOrderOfTheNetworks() {
        Network first = network("a-network").lead(id("a")).build();
        Network second = network("b-network")
                .members(List.of(
                        member("a").toBuilder()
                                .period(Period.until(date("2010")))
                                .build(),
                        member("a").toBuilder()
                                .period(Period.since(date("2015")))
                                .build()))
                .build();
        Catalogue catalogue = Catalogue.of(Samples.info(), List.of(second, place("a"), first));
        assertThat(catalogue.networksOf(id("a")).stream()
                        .map(membership -> membership.network().id()))
                .isEqualTo(ids("a-network", "b-network", "b-network"));
    }

    @Test
    void keepTheirRoles() {
        NetworkMembership lead = members(network("n").lead(id("lead")).build()).get(0);
        assertThatThrownBy(() -> lead.roles().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Catalogue catalogue(Network network) {
        return Catalogue.of(
                Samples.info(),
                List.of(
                        network,
                        place("a"),
                        place("b"),
                        place("mentor"),
                        place("mentee"),
                        organisation("lead"),
                        organisation("association")));
    }

    private static List<NetworkMembership> members(Network network) {
        return catalogue(network).membersOf(id("n"));
    }

    private static String described(Network network) {
        return members(network).stream()
                .map(membership ->
                        membership.name().in(Samples.EN).orElseThrow().replace("Name of ", "") + membership.roles())
                .collect(Collectors.joining(" "));
    }
}
