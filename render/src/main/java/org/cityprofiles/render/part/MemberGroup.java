package org.cityprofiles.render.part;

import java.util.List;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Members of one country, those without one, or former ones. Immutable.
 *
 * @param heading what they have in common; null where all that are members stand together
 * @param members at least one
 */
public record MemberGroup(@Nullable Text heading, List<MemberEntry> members) {
    /** Copies the list. */
    public MemberGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("expected members in a group, found none");
        }
    }
}
