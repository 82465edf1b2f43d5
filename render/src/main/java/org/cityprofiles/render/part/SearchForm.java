package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;

/**
 * A form that looks for names; it works without script. Immutable.
 *
 * @param action where it leads
 * @param field names the field
 * @param hint how names are found
 * @param query what stands in the field; empty = nothing yet
 * @param submit the words of the button
 */
public record SearchForm(Link action, Text field, Text hint, String query, Text submit) {
    /** The key of the field in the query of the address. */
    public static final String KEY = "q";

    /** More characters than any name has. */
    public static final int MOST = 100;

    /** Checks that the words are there. */
    public SearchForm {
        requireNonNull(action, "action");
        requireNonNull(field, "field");
        requireNonNull(hint, "hint");
        requireNonNull(query, "query");
        requireNonNull(submit, "submit");
    }
}
