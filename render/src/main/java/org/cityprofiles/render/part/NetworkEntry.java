package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A network in the list of a city. Immutable.
 *
 * @param name the name
 * @param acronym the short name
 * @param kind what sort of network it is
 * @param roles the roles of the city; empty for a plain member
 * @param period since when and until when
 * @param status says so where the city is no longer a member, or where that is not certain
 * @param former whether the city is a member no longer
 * @param details who mentors, who supports, whose place was taken
 */
public record NetworkEntry(
        Linked name,
        @Nullable Text acronym,
        Text kind,
        List<Text> roles,
        @Nullable Text period,
        @Nullable Text status,
        boolean former,
        List<Text> details) {
    /** Checks that what is always there is there, and copies the lists. */
    public NetworkEntry {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        roles = List.copyOf(roles);
        details = List.copyOf(details);
    }

    /** The same in a list whose heading says the status. */
    public NetworkEntry withoutStatus() {
        return new NetworkEntry(name, acronym, kind, roles, period, null, former, details);
    }
}
