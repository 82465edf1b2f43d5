package org.cityprofiles.core.network;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Sourced;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a network or project. Immutable.
 *
 * @param title the title
 * @param summary what happens in it
 * @param period when
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
public record Phase(
        LocalizedText title,
        @Nullable RichText summary,
        @Valid @Nullable Period period,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Phase {
        requireNonNull(title, "title");
    }
}
