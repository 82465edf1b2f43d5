package org.cityprofiles.core.document;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.NameOrOffice;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A person with a name, offices, or both. Immutable.
 *
 * @param name the name; absent where only the office is known
 * @param offices the offices held, from one or several sources
 */
@NameOrOffice
public record Person(@Nullable LocalizedText name, @Nullable List<@Valid Office> offices) {
    /** Checks that what is required is there, and copies the lists. */
    public Person {
        offices = NullableList.copyOf(offices);
    }
}
