package org.cityprofiles.render.make.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.entry.MembershipWords;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.MemberEntry;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes the entries of a list of members. For one thread and one list. */
final class MemberEntries {
    private final Wording wording;
    private final Parties parties;
    private final MembershipWords said;
    private final Map<Slug, Text> replacedBy = new HashMap<>();

    /** Whether somebody's time is not the network's, so that times are worth telling. */
    private final boolean periods;

    /**
     * Entries of one list.
     *
     * @param memberships all memberships of the network
     */
    MemberEntries(Parties parties, MembershipWords said, List<NetworkMembership> memberships) {
        this.wording = said.wording();
        this.parties = parties;
        this.said = said;
        this.periods = memberships.stream().anyMatch(MemberEntries::hasOwnPeriod);
        for (NetworkMembership membership : memberships) {
            membership.replaces().ifPresent(id -> replacedBy.putIfAbsent(id, wording.name(membership.name())));
        }
    }

    private static boolean hasOwnPeriod(NetworkMembership membership) {
        Membership entry = membership.entry();
        return entry != null && entry.period() != null;
    }

    MemberEntry entry(NetworkMembership membership) {
        Party party = membership.party();
        return new MemberEntry(
                party == null ? Linked.of(wording.name(membership.name()), null) : parties.linked(party),
                party == null || party.country() == null ? null : wording.country(party.country()),
                said.roles(membership, Set.of()),
                period(membership),
                said.status(membership),
                membership.formerOn(said.day()),
                parties.linked(membership.supportedBy()),
                details(membership),
                party instanceof Place place ? parts(place) : null);
    }

    /** Of who has left, the network's period would say too much. */
    private @Nullable Text period(NetworkMembership membership) {
        boolean told = hasOwnPeriod(membership) || (periods && !membership.formerOn(said.day()));
        Period period = membership.period();
        return told ? wording.period(period) : null;
    }

    private List<Text> details(NetworkMembership membership) {
        Party party = membership.party();
        Text successor = party == null ? null : replacedBy.get(party.id());
        return Stream.concat(
                        membership.replaces().flatMap(parties::name).stream()
                                .map(name -> wording.label(Label.MEMBERSHIP_REPLACES, name)),
                        Stream.ofNullable(successor).map(name -> wording.label(Label.MEMBERSHIP_REPLACED_BY, name)))
                .toList();
    }

    private @Nullable Labelled<Linked> parts(Place union) {
        List<Linked> parts = parties.linked(union.parts());
        return parts.isEmpty() ? null : new Labelled<>(wording.count(Label.UNION_PARTS_COUNT, parts.size()), parts);
    }
}
