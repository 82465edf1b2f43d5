package org.cityprofiles.render.make.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says what a member of a network is on a day. Immutable.
 *
 * @param wording the words
 * @param day the day
 */
public record MembershipWords(Wording wording, LocalDate day) {
    /** The roles but for some; none for a plain member. */
    public List<Text> roles(NetworkMembership membership, Set<MemberRole> without) {
        return membership.roles().stream()
                .filter(role -> !without.contains(role))
                .map(role -> wording.label(Label.of("role", role)))
                .toList();
    }

    /** Why it is no member, or that it may be none; null for one that is. */
    @Nullable
    public Text status(NetworkMembership membership) {
        return switch (membership.status()) {
            case REPLACED, WITHDRAWN -> wording.label(Label.of("status", membership.status()));
            case ACTIVE, UNKNOWN -> statusByDate(membership);
        };
    }

    private @Nullable Text statusByDate(NetworkMembership membership) {
        if (membership.formerOn(day)) {
            return wording.label(Label.STATUS_FORMER);
        }
        return membership.status() == MemberStatus.UNKNOWN ? wording.label(Label.STATUS_UNKNOWN) : null;
    }
}
