package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Puts together who belongs to a network: the lead, the entries in their order, then who only follows from a role. */
final class Memberships {
    private final Network network;
    private final Map<Slug, Set<MemberRole>> derived = new LinkedHashMap<>();

    Memberships(Network network) {
        this.network = network;
        derive(network.lead(), MemberRole.LEAD);
        for (Mentoring mentoring : NullableList.orEmpty(network.mentoring())) {
            mentoring.mentors().forEach(id -> derive(id, MemberRole.MENTOR));
            mentoring.mentees().forEach(id -> derive(id, MemberRole.MENTEE));
        }
        for (Membership entry : NullableList.orEmpty(network.members())) {
            NullableList.orEmpty(entry.supportedBy()).forEach(id -> derive(id, MemberRole.SUPPORTING_ASSOCIATION));
        }
    }

    private void derive(@Nullable Slug id, MemberRole role) {
        if (id != null) {
            derived.computeIfAbsent(id, key -> EnumSet.noneOf(MemberRole.class)).add(role);
        }
    }

    /** The memberships; parties come from the documents. */
    List<NetworkMembership> list(Documents documents) {
        List<NetworkMembership> list = new ArrayList<>();
        Collection<Membership> entries = NullableList.orEmpty(network.members());
        Set<Slug> listed = new HashSet<>();
        entries.stream().map(Membership::member).filter(Objects::nonNull).forEach(listed::add);
        derived.forEach((id, roles) -> {
            if (roles.contains(MemberRole.LEAD) && !listed.contains(id)) {
                list.add(implied(id, roles, documents));
            }
        });
        entries.forEach(entry -> list.add(written(entry, documents)));
        derived.forEach((id, roles) -> {
            if (!roles.contains(MemberRole.LEAD) && !listed.contains(id)) {
                list.add(implied(id, roles, documents));
            }
        });
        return List.copyOf(list);
    }

    private NetworkMembership implied(Slug id, Set<MemberRole> roles, Documents documents) {
        return new NetworkMembership(network, documents.party(id), roles, MemberStatus.ACTIVE, network.period(), null);
    }

    private NetworkMembership written(Membership entry, Documents documents) {
        Slug id = entry.member();
        Set<MemberRole> roles = EnumSet.noneOf(MemberRole.class);
        roles.addAll(entry.rolesOrNone());
        if (id != null) {
            roles.addAll(derived.getOrDefault(id, Set.of()));
        }
        return new NetworkMembership(
                network,
                id == null ? null : documents.party(id),
                roles,
                entry.statusOrActive(),
                entry.period() != null ? entry.period() : network.period(),
                entry);
    }
}
