package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.CountedMembers;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.value.Slug;

/** Compares what a network says of its members as a whole with its list of them. */
final class MemberCheck {
    private final Network network;
    private final List<NetworkMembership> members;
    private final Set<Slug> replaced = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    MemberCheck(Network network, Documents documents) {
        this.network = network;
        this.members = new Memberships(network).list(documents);
    }

    List<Finding> findings() {
        DeclaredMembers declared = network.declaredMembers();
        if (declared != null && network.members() != null) {
            compare(declared);
        }
        List<Membership> entries = NullableList.orEmpty(network.members());
        entries.stream().map(Membership::replaces).filter(Objects::nonNull).forEach(replaced::add);
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), "/members/" + i);
        }
        return findings;
    }

    private void compare(DeclaredMembers declared) {
        int listed = count(declared);
        if (listed != declared.count()) {
            List<String> numbers = List.of(Integer.toString(declared.count()), Integer.toString(listed));
            findings.add(new Finding(Rule.DECLARED_COUNT, network, "/declaredMembers/count", numbers));
        }
    }

    private int count(DeclaredMembers declared) {
        boolean countsLead = Boolean.TRUE.equals(declared.countsLead());
        Set<Object> distinct = new HashSet<>();
        for (NetworkMembership member : members) {
            boolean left = member.status() == MemberStatus.REPLACED || member.status() == MemberStatus.WITHDRAWN;
            boolean leadOnly = !countsLead && member.roles().contains(MemberRole.LEAD);
            if (!left && !leadOnly && counted(member, declared.countsOrPlaces())) {
                distinct.add(identity(member));
            }
        }
        return distinct.size();
    }

    /** What tells members apart; of one whose document could not be read only the entry is known. */
    private static Object identity(NetworkMembership member) {
        Party party = member.party();
        Membership entry = member.entry();
        if (party != null) {
            return party.id();
        }
        if (entry == null) {
            return member;
        }
        return entry.member() != null ? entry.member() : Objects.requireNonNullElse(entry.name(), entry);
    }

    /** One who is only named can be of any sort. */
    private static boolean counted(NetworkMembership member, CountedMembers counts) {
        Party party = member.party();
        return party == null
                || counts == CountedMembers.ALL
                || (counts == CountedMembers.PLACES) == (party instanceof Place);
    }

    private void check(Membership entry, String pointer) {
        if (entry.name() != null && entry.member() == null) {
            findings.add(new Finding(Rule.MEMBER_WITHOUT_DOCUMENT, network, pointer + "/name", List.of()));
        }
        if (entry.statusOrActive() == MemberStatus.REPLACED
                && entry.member() != null
                && !replaced.contains(entry.member())) {
            List<String> id = List.of(entry.member().value());
            findings.add(new Finding(Rule.REPLACED_BY_NOBODY, network, pointer + "/status", id));
        }
    }
}
