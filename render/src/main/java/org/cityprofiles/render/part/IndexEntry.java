package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list. Immutable.
 *
 * @param name its name
 * @param details its country, kind, places, or the name under which it was found
 * @param summary one line that sums it up
 */
public record IndexEntry(Linked name, List<Text> details, @Nullable Text summary) {
    /** Checks that what is always there is there, and copies the list. */
    public IndexEntry {
        requireNonNull(name, "name");
        details = List.copyOf(details);
    }
}
