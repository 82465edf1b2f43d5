package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

/**
 * A complete page. Immutable.
 *
 * @param frame what stands around the view, and in the page's head
 * @param view what the page shows
 */
public record Page(PageFrame frame, View view) {
    /** Checks that both are there. */
    public Page {
        requireNonNull(frame, "frame");
        requireNonNull(view, "view");
    }
}
