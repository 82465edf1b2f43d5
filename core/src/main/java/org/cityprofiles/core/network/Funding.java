package org.cityprofiles.core.network;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Sourced;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Money that a network receives. Immutable.
 *
 * @param programme the programme it comes from
 * @param funder who pays
 * @param amount how much
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
public record Funding(
        @Nullable LocalizedText programme,
        @RefersTo(Target.PARTY) Slug funder,
        @Valid @Nullable Amount amount,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Funding {
        requireNonNull(funder, "funder");
    }
}
