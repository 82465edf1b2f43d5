package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * Something in short, behind a label. Immutable.
 *
 * @param label what it is
 * @param values at least one; the lines of an address are one each
 */
public record Fact(Text label, List<Linked> values) {
    /** Copies the list. */
    public Fact {
        requireNonNull(label, "label");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("expected values of '" + label + "', found none");
        }
    }
}
