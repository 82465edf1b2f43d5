package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.document.Person;
import org.jspecify.annotations.Nullable;

/** A person has a name or an office. */
@Documented
@Constraint(validatedBy = NameOrOffice.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NameOrOffice {
    /** The message. */
    String message() default "must have a name or an office";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a person. */
    final class Validator implements ConstraintValidator<NameOrOffice, Person> {
        @Override
        public boolean isValid(@Nullable Person value, ConstraintValidatorContext context) {
            return value == null || valid(value);
        }

        private boolean valid(Person person) {
            return person.name() != null
                    || (person.offices() != null && !person.offices().isEmpty());
        }
    }
}
