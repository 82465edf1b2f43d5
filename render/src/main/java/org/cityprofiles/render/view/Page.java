package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A complete page. Immutable.
 *
 * @param frame what stands around the view, and in the page's head
 * @param view what the page shows
 * @param linkedData what the page is about, for search engines
 */
public record Page(PageFrame frame, View view, @Nullable JsonDocument linkedData) {
    /** Checks that both are there. */
    public Page {
        requireNonNull(frame, "frame");
        requireNonNull(view, "view");
    }

    /** A page without linked data. */
    public Page(PageFrame frame, View view) {
        this(frame, view, null);
    }

    /** The same with linked data. */
    public Page withLinkedData(@Nullable JsonDocument data) {
        return new Page(frame, view, data);
    }
}
