package org.cityprofiles.render.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Some items after a short label, such as the promoters of a network; there is no label without items. Immutable.
 *
 * @param label what they are
 * @param items at least one
 * @param <T> the type of the items
 */
public record Labelled<T>(Text label, List<T> items) {
    /** Copies the list. */
    public Labelled {
        requireNonNull(label, "label");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("expected items after '" + label + "', found none");
        }
    }
}
