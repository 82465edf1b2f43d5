package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * Where facts come from. Immutable.
 *
 * @param title the title
 * @param details publisher, language, date, licence
 */
public record SourceView(Linked title, List<Text> details) {
    /** Checks that what is always there is there, and copies the lists. */
    public SourceView {
        requireNonNull(title, "title");
        details = List.copyOf(details);
    }
}
