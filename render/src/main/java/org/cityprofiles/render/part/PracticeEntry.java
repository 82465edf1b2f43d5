package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
 * @param topics its fields of work, where the list shows them
 */
public record PracticeEntry(
        Linked title, @Nullable Prose summary, @Nullable Text status, @Nullable Text period, List<Text> topics) {
    /** Checks that what is always there is there, and copies the lists. */
    public PracticeEntry {
        requireNonNull(title, "title");
        topics = List.copyOf(topics);
    }
}
