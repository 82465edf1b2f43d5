package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A report that can be read elsewhere. Immutable.
 *
 * @param title the title
 * @param summary what it holds
 * @param dates when it was published and updated
 * @param details its languages, the format and size of the file, its source
 */
public record ReportView(Linked title, @Nullable Prose summary, @Nullable Text dates, List<Text> details) {
    /** Checks that what is always there is there, and copies the lists. */
    public ReportView {
        requireNonNull(title, "title");
        details = List.copyOf(details);
    }
}
