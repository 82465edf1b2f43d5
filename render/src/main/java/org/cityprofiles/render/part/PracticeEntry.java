package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A practice in the list of a city. Immutable.
 *
 * @param title the title
 * @param summary what it is, in short
 * @param status whether it is planned, running or ended
 * @param period since when and until when
 */
public record PracticeEntry(Linked title, @Nullable Prose summary, @Nullable Text status, @Nullable Text period) {
    /** Checks that what is always there is there. */
    public PracticeEntry {
        requireNonNull(title, "title");
    }
}
