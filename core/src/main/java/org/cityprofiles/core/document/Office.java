package org.cityprofiles.core.document;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held. Immutable.
 *
 * @param title the title of the office
 * @param party the place or organisation it belongs to
 * @param period when it was held
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
public record Office(
        LocalizedText title,
        @RefersTo(Target.PARTY) @Nullable Slug party,
        @Valid @Nullable Period period,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Office {
        requireNonNull(title, "title");
    }
}
