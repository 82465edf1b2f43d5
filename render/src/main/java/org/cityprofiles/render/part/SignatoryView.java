package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Text;

/**
 * A person under an agreement. Immutable.
 *
 * @param name the name, or else the office, and for whom the person signed
 * @param offices the offices, but for one that stands in place of the name
 */
public record SignatoryView(Text name, List<OfficeView> offices) {
    /** Checks that what is always there is there, and copies the list. */
    public SignatoryView {
        requireNonNull(name, "name");
        offices = List.copyOf(offices);
    }
}
