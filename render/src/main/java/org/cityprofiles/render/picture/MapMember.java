package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * A member in the list beside a map. Immutable.
 *
 * @param name the name, and the page it leads to
 * @param notes role, status, who mentors whom
 */
public record MapMember(Linked name, List<Text> notes) {
    /** Checks that the name is there, and copies the list. */
    public MapMember {
        requireNonNull(name, "name");
        notes = List.copyOf(notes);
    }
}
