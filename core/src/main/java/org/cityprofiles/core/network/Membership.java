package org.cityprofiles.core.network;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.MemberOrName;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.constraint.WrittenRoles;
import org.cityprofiles.core.document.Sourced;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the list of members. Immutable.
 *
 * @param member the place or organisation
 * @param name the name instead, of one who has no document yet
 * @param roles the roles; absent = plain member
 * @param status whether it still is a member; absent = active
 * @param period since when and until when; absent = as long as the network
 * @param replaces the member whose place it took
 * @param supportedBy the associations that support it
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
@MemberOrName
public record Membership(
        @RefersTo(Target.PARTY) @Nullable Slug member,
        @Nullable LocalizedText name,
        @DistinctElements @WrittenRoles @Nullable List<MemberRole> roles,
        @Nullable MemberStatus status,
        @Valid @Nullable Period period,
        @RefersTo(Target.PARTY) @Nullable Slug replaces,
        @RefersTo(Target.PARTY) @DistinctElements @Nullable List<Slug> supportedBy,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Membership {
        roles = NullableList.copyOf(roles);
        supportedBy = NullableList.copyOf(supportedBy);
    }

    /** The status, active where none is written. */
    public MemberStatus statusOrActive() {
        return status == null ? MemberStatus.ACTIVE : status;
    }

    /** The roles, none where none are written. */
    public List<MemberRole> rolesOrNone() {
        return roles == null ? List.of() : roles;
    }

    /** A builder with everything that is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with everything in this record. */
    public Builder toBuilder() {
        return new Builder()
                .member(member)
                .name(name)
                .roles(roles)
                .status(status)
                .period(period)
                .replaces(replaces)
                .supportedBy(supportedBy)
                .source(source)
                .asOf(asOf);
    }

    /** Builds a {@link Membership}; every method sets one component, null leaves it unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Slug member;
        private @Nullable LocalizedText name;
        private @Nullable List<MemberRole> roles;
        private @Nullable MemberStatus status;
        private @Nullable Period period;
        private @Nullable Slug replaces;
        private @Nullable List<Slug> supportedBy;
        private @Nullable Slug source;
        private @Nullable PartialDate asOf;

        private Builder() {}

        /** Sets member: the place or organisation. */
        public Builder member(@Nullable Slug member) {
            this.member = member;
            return this;
        }

        /** Sets name: the name instead, of one who has no document yet. */
        public Builder name(@Nullable LocalizedText name) {
            this.name = name;
            return this;
        }

        /** Sets roles: the roles. */
        public Builder roles(@Nullable List<MemberRole> roles) {
            this.roles = roles;
            return this;
        }

        /** Sets status: whether it still is a member. */
        public Builder status(@Nullable MemberStatus status) {
            this.status = status;
            return this;
        }

        /** Sets period: since when and until when. */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /** Sets replaces: the member whose place it took. */
        public Builder replaces(@Nullable Slug replaces) {
            this.replaces = replaces;
            return this;
        }

        /** Sets supportedBy: the associations that support it. */
        public Builder supportedBy(@Nullable List<Slug> supportedBy) {
            this.supportedBy = supportedBy;
            return this;
        }

        /** Sets source: the id of one of the document's sources. */
        public Builder source(@Nullable Slug source) {
            this.source = source;
            return this;
        }

        /** Sets asOf: when this was true. */
        public Builder asOf(@Nullable PartialDate asOf) {
            this.asOf = asOf;
            return this;
        }

        /** The finished record. */
        public Membership build() {
            return new Membership(member, name, roles, status, period, replaces, supportedBy, source, asOf);
        }
    }
}
