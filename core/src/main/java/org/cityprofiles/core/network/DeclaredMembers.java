package org.cityprofiles.core.network;

import jakarta.validation.constraints.PositiveOrZero;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Sourced;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How many members a network says it has. Immutable.
 *
 * @param count the number
 * @param countsLead whether the lead is counted; absent = it is not
 * @param counts which members are counted; absent = places
 * @param source the id of one of the document's sources
 * @param asOf when this was true
 */
public record DeclaredMembers(
        @PositiveOrZero(message = "must not be negative") int count,
        @Nullable Boolean countsLead,
        @Nullable CountedMembers counts,
        @RefersTo(Target.SOURCE) @Nullable Slug source,
        @Nullable PartialDate asOf)
        implements Sourced {

    /** Which members are counted, places where nothing is written. */
    public CountedMembers countsOrPlaces() {
        return counts == null ? CountedMembers.PLACES : counts;
    }
}
