package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.network.Mentoring;
import org.jspecify.annotations.Nullable;

/** Nobody mentors itself. */
@Documented
@Constraint(validatedBy = DistinctParties.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctParties {
    /** The message. */
    String message() default "must not name a mentor as mentee";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a mentoring. */
    final class Validator implements ConstraintValidator<DistinctParties, Mentoring> {
        @Override
        public boolean isValid(@Nullable Mentoring value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Mentoring mentoring, ConstraintValidatorContext context) {
            for (int i = 0; i < mentoring.mentees().size(); i++) {
                if (mentoring.mentors().contains(mentoring.mentees().get(i))) {
                    Violations.at(context, "mentees", i);
                    return false;
                }
            }
            return true;
        }
    }
}
