package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.cityprofiles.core.constraint.AtMostDigits;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A number with its meaning, date and source. Immutable.
 *
 * @param label what is counted
 * @param value the number, of at most 15 digits
 * @param unit the unit; absent for a plain count
 * @param asOf when this was true
 * @param source the id of one of the document's sources
 */
public record Figure(
        LocalizedText label,
        @AtMostDigits(15) BigDecimal value,
        @Nullable LocalizedText unit,
        PartialDate asOf,
        @RefersTo(Target.SOURCE) @Nullable Slug source)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Figure {
        requireNonNull(label, "label");
        requireNonNull(value, "value");
        requireNonNull(asOf, "asOf");
    }
}
