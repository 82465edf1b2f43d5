package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list. Immutable.
 *
 * @param name its name
 * @param detail its country, kind or place
 */
public record IndexEntry(Linked name, @Nullable Text detail) {
    /** Checks that what is always there is there. */
    public IndexEntry {
        requireNonNull(name, "name");
    }
}
