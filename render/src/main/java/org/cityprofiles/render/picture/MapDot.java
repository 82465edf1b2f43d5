package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A member on a map. Immutable.
 *
 * @param kind what it is
 * @param x to the right
 * @param y downwards
 * @param name the name, and the page it leads to
 * @param notes role, status, who mentors whom
 * @param label where the name is written; null = there is no room for it at any width
 */
public record MapDot(DotKind kind, int x, int y, Linked name, List<Text> notes, @Nullable MapLabel label) {
    /** Checks that what is always there is there, and copies the list. */
    public MapDot {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        notes = List.copyOf(notes);
    }
}
