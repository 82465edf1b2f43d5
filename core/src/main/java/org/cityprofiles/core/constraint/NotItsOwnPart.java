package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.place.Place;
import org.jspecify.annotations.Nullable;

/** A place is not a part of itself and does not succeed itself. */
@Documented
@Constraint(validatedBy = NotItsOwnPart.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotItsOwnPart {
    /** The message. */
    String message() default "must not name the place itself";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a place. */
    final class Validator implements ConstraintValidator<NotItsOwnPart, Place> {
        @Override
        public boolean isValid(@Nullable Place value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Place place, ConstraintValidatorContext context) {
            int own = place.parts() == null ? -1 : place.parts().indexOf(place.id());
            if (own >= 0) {
                Violations.at(context, "parts", own);
            } else if (place.id().equals(place.succeededBy())) {
                Violations.at(context, "succeededBy");
            } else {
                return true;
            }
            return false;
        }
    }
}
