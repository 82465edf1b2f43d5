package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds or held. Immutable.
 *
 * @param title the title with the party it belongs to, marked as former where the office has ended
 * @param former whether it has ended
 * @param period when it was held
 */
public record OfficeView(Text title, boolean former, @Nullable Text period) {
    /** Checks that what is always there is there. */
    public OfficeView {
        requireNonNull(title, "title");
    }
}
