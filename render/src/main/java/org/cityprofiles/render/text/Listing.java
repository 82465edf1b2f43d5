package org.cityprofiles.render.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some items under a heading; there is none without items. Immutable.
 *
 * @param heading the heading
 * @param items at least one
 * @param note a remark on the list as a whole
 * @param <T> the type of the items
 */
public record Listing<T>(Heading heading, List<T> items, @Nullable Text note) {
    /** Copies the list. */
    public Listing {
        requireNonNull(heading, "heading");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("expected items under '" + heading.text() + "', found none");
        }
    }
}
