package org.cityprofiles.render.part;

import java.util.List;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached. Immutable.
 *
 * @param label what the contact is for
 * @param facts organisation, person, telephone, e-mail, website, address, opening hours and languages, as far as known
 */
public record ContactView(@Nullable Text label, List<Labelled<Linked>> facts) {
    /** Copies the list. */
    public ContactView {
        facts = List.copyOf(facts);
    }
}
