package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A member in the list of a network. Immutable.
 *
 * @param name the name
 * @param country the country
 * @param roles the roles; empty for a plain member
 * @param period since when and until when
 * @param status says so where it is no longer a member, or where that is not certain
 * @param former whether it is a member no longer
 * @param support the associations that support it
 * @param details whose place it took, and who took its place
 * @param parts the municipalities of a union
 */
public record MemberEntry(
        Linked name,
        @Nullable Text country,
        List<Text> roles,
        @Nullable Text period,
        @Nullable Text status,
        boolean former,
        List<Linked> support,
        List<Text> details,
        @Nullable Labelled<Linked> parts) {
    /** Checks that what is always there is there, and copies the lists. */
    public MemberEntry {
        requireNonNull(name, "name");
        roles = List.copyOf(roles);
        support = List.copyOf(support);
        details = List.copyOf(details);
    }
}
