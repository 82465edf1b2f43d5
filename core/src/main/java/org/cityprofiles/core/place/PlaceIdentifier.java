package org.cityprofiles.core.place;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.constraint.PlainLine;
import org.cityprofiles.core.constraint.ValidIdentifier;
import org.cityprofiles.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An identifier of a place in a public register. Immutable.
 *
 * @param scheme the register
 * @param value the identifier there
 * @param year the edition of the register
 */
@ValidIdentifier
public record PlaceIdentifier(IdentifierScheme scheme, @PlainLine String value, @Nullable PartialDate year) {
    /** Checks that what is required is there, and copies the lists. */
    public PlaceIdentifier {
        requireNonNull(scheme, "scheme");
        requireNonNull(value, "value");
    }
}
