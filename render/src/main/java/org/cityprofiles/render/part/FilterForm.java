package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;

/**
 * A form that limits a list; it works without script. Immutable.
 *
 * @param action where it leads
 * @param fields what can be chosen
 * @param submit the words of the button
 */
public record FilterForm(Link action, List<FilterField> fields, Text submit) {
    /** Copies the list. */
    public FilterForm {
        requireNonNull(action, "action");
        fields = List.copyOf(fields);
        requireNonNull(submit, "submit");
    }
}
