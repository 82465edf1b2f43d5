package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** The text is one line that is not blank and holds no control characters. */
@Documented
@Constraint(validatedBy = PlainLine.Validator.class)
@java.lang.annotation.Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainLine {
    /** The message. */
    String message() default "must be one line of text";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a line. */
    final class Validator implements ConstraintValidator<PlainLine, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || valid(value);
        }

        private boolean valid(String line) {
            return !line.isBlank() && line.codePoints().noneMatch(Character::isISOControl);
        }
    }
}
