package org.cityprofiles.render.part;

import java.util.List;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A person with a name, offices, or both. Immutable.
 *
 * @param name the name
 * @param offices the offices
 */
public record PersonView(@Nullable Text name, List<OfficeView> offices) {
    /** Checks that what is always there is there, and copies the lists. */
    public PersonView {
        offices = List.copyOf(offices);
    }
}
