package org.cityprofiles.core.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.CountedMembers;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;

/**
 * How many members a network says it has, and how many of that sort it lists. Immutable.
 *
 * @param declared the number it says
 * @param listed the distinct members of the sort it counts that are neither replaced nor withdrawn
 */
public record MemberCount(int declared, int listed) {
    /** Whether the two numbers are not the same. */
    public boolean differs() {
        return declared != listed;
    }

    /** The count of a network; empty where it says no number, or its members are unknown. */
    static Optional<MemberCount> of(Network network, List<NetworkMembership> members) {
        DeclaredMembers declared = network.declaredMembers();
        return declared == null || network.members() == null
                ? Optional.empty()
                : Optional.of(new MemberCount(declared.count(), listed(declared, members)));
    }

    private static int listed(DeclaredMembers declared, List<NetworkMembership> members) {
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
}
