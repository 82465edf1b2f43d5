package org.cityprofiles.core.network;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.cityprofiles.core.constraint.RefersTo;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A person under an agreement. Immutable.
 *
 * @param person who
 * @param onBehalfOf for which party
 * @param capacity signed or witnessed; absent = signed
 */
public record Signatory(
        @Valid Person person, @RefersTo(Target.PARTY) @Nullable Slug onBehalfOf, @Nullable Capacity capacity) {
    /** Checks that what is required is there, and copies the lists. */
    public Signatory {
        requireNonNull(person, "person");
    }
}
