package org.cityprofiles.core.network;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.DistinctParties;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Sourced;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Experienced members help others. Immutable.
 *
 * @param mentors who helps
 * @param mentees who is helped
 * @param theme what it is about
 * @param period when
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
@DistinctParties
public record Mentoring(
        @NotEmpty(message = "must not be empty") @RefersTo(Target.PARTY) @DistinctElements List<Slug> mentors,
        @NotEmpty(message = "must not be empty") @RefersTo(Target.PARTY) @DistinctElements List<Slug> mentees,
        @Nullable LocalizedText theme,
        @Valid @Nullable Period period,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {
    /** Checks that what is required is there, and copies the lists. */
    public Mentoring {
        mentors = List.copyOf(requireNonNull(mentors, "mentors"));
        mentees = List.copyOf(requireNonNull(mentees, "mentees"));
    }
}
