package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table of members; a column that would be empty is null. Immutable.
 *
 * @param member the member
 * @param country the country, where members are not grouped by it
 * @param roles the roles
 * @param period since when and until when
 * @param status whether it still is a member
 * @param support the associations that support it
 */
public record MemberColumns(
        Text member,
        @Nullable Text country,
        @Nullable Text roles,
        @Nullable Text period,
        @Nullable Text status,
        @Nullable Text support) {
    /** Checks that what is always there is there. */
    public MemberColumns {
        requireNonNull(member, "member");
    }

    /** The columns that there are, in order. */
    public List<Text> shown() {
        return Stream.of(member, country, roles, period, status, support)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
