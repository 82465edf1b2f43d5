package org.cityprofiles.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * One member of one network, with everything the network says of it: what stands in {@code members}, and the roles that
 * follow from {@code lead}, {@code mentoring} and {@code supportedBy}. Immutable.
 *
 * @param network the network
 * @param party the member; absent for one who is only named
 * @param roles all roles; empty for a plain member
 * @param status whether it still is a member, dates aside
 * @param period its own period, or else the network's; absent = unknown
 * @param entry what stands in {@code members}; absent where the membership only follows from a role
 */
public record NetworkMembership(
        Network network,
        @Nullable Party party,
        Set<MemberRole> roles,
        MemberStatus status,
        @Nullable Period period,
        @Nullable Membership entry) {
    /** Checks that what is required is there, and copies the roles in their order. */
    public NetworkMembership {
        requireNonNull(network, "network");
        requireNonNull(status, "status");
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** The name of the member, with or without a document. */
    public LocalizedText name() {
        return party != null
                ? party.name()
                : requireNonNull(requireNonNull(entry, "entry").name(), "name");
    }

    /** Whether it is a former member on a day: replaced, withdrawn, or past the end of its period. */
    public boolean formerOn(LocalDate day) {
        return status == MemberStatus.REPLACED
                || status == MemberStatus.WITHDRAWN
                || (period != null && period.endedBefore(day));
    }

    /** Whether it is a member on a day: not former, not withdrawn, and its period has begun. */
    public boolean activeOn(LocalDate day) {
        return !formerOn(day) && (period == null || !period.beginsAfter(day));
    }

    /** The member whose place it took, if it took one. */
    public Optional<Slug> replaces() {
        return Optional.ofNullable(entry).map(Membership::replaces);
    }

    /** The associations that support it. */
    public List<Slug> supportedBy() {
        return entry == null ? List.of() : List.copyOf(NullableList.orEmpty(entry.supportedBy()));
    }
}
