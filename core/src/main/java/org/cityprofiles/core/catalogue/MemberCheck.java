package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
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
        MemberCount.of(network, members).filter(MemberCount::differs).ifPresent(this::differs);
        List<Membership> entries = NullableList.orEmpty(network.members());
        entries.stream().map(Membership::replaces).filter(Objects::nonNull).forEach(replaced::add);
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), "/members/" + i);
        }
        return findings;
    }

    private void differs(MemberCount count) {
        List<String> numbers = List.of(Integer.toString(count.declared()), Integer.toString(count.listed()));
        findings.add(new Finding(Rule.DECLARED_COUNT, network, "/declaredMembers/count", numbers));
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
