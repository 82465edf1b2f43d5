package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a network. Immutable.
 *
 * @param title the title
 * @param summary what happens in it
 * @param period since when and until when
 */
public record PhaseView(Text title, @Nullable Prose summary, @Nullable Text period) {
    /** Checks that what is always there is there. */
    public PhaseView {
        requireNonNull(title, "title");
    }
}
