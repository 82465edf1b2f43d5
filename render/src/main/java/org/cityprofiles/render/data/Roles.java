package org.cityprofiles.render.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.render.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Memberships as roles of schema.org, which carry what a bare link cannot: the role and its dates. */
final class Roles {
    private static final String PLAIN_MEMBER = "member";

    private Roles() {}

    /**
     * A membership as a role; empty for one that is over without a known end, since that would read as if it went on,
     * and for one of which nobody knows whether it goes on.
     *
     * @param property the property that leads to the role and from it on: {@code member} or {@code memberOf}
     * @param other who is at the other end
     */
    static Optional<JsonObject> role(NetworkMembership membership, LocalDate day, String property, JsonObject other) {
        Period period = period(membership);
        PartialDate end = period == null ? null : period.to();
        boolean endless = membership.formerOn(day) && end == null;
        return endless || membership.status() == MemberStatus.UNKNOWN
                ? Optional.empty()
                : Optional.of(Terms.node("OrganizationRole")
                        .with("roleName", names(membership))
                        .with("startDate", period == null ? null : Terms.text(period.from()))
                        .with("endDate", Terms.text(end))
                        .with(property, other));
    }

    /** The network's own end is not that of a member who left before. */
    static @Nullable Period period(NetworkMembership membership) {
        boolean left = membership.status() == MemberStatus.REPLACED || membership.status() == MemberStatus.WITHDRAWN;
        Membership entry = membership.entry();
        return left ? (entry == null ? null : entry.period()) : membership.period();
    }

    private static List<String> names(NetworkMembership membership) {
        return membership.roles().isEmpty()
                ? List.of(PLAIN_MEMBER)
                : membership.roles().stream().map(FixedWord::word).toList();
    }
}
