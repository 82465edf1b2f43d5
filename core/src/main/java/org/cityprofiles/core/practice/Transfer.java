package org.cityprofiles.core.practice;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A place that took a practice over. Immutable.
 *
 * @param place the place
 * @param year when
 */
public record Transfer(@RefersTo(Target.PLACE) Slug place, @Nullable PartialDate year) {
    /** Checks that what is required is there, and copies the lists. */
    public Transfer {
        requireNonNull(place, "place");
    }
}
