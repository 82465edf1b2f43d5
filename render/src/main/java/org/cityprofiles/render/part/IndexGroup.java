package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.jspecify.annotations.Nullable;

/**
 * Documents under a heading, or groups of them under theirs; there is none without either. Immutable.
 *
 * @param heading the heading
 * @param entries the documents
 * @param groups the groups below this one
 * @param all how many there are in all, leading to all of them; null = they are all here
 */
public record IndexGroup(Heading heading, List<IndexEntry> entries, List<IndexGroup> groups, @Nullable Linked all) {
    /** Copies the lists. */
    public IndexGroup {
        requireNonNull(heading, "heading");
        entries = List.copyOf(entries);
        groups = List.copyOf(groups);
        if (entries.isEmpty() && groups.isEmpty()) {
            throw new IllegalArgumentException("expected documents under '" + heading.text() + "', found none");
        }
    }
}
