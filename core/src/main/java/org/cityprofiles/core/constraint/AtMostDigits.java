package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The number has at most so many significant digits, before and after the point together. */
@Documented
@Constraint(validatedBy = AtMostDigits.Validator.class)
@java.lang.annotation.Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtMostDigits {
    /** The number of digits. */
    int value();

    /** The message. */
    String message() default "must have at most {value} digits";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a number. */
    final class Validator implements ConstraintValidator<AtMostDigits, BigDecimal> {
        private int digits;

        @Override
        public void initialize(AtMostDigits constraint) {
            digits = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
            return value == null || valid(value);
        }

        private boolean valid(BigDecimal number) {
            return Math.max(number.precision(), number.precision() - number.scale()) <= digits
                    && number.scale() <= digits;
        }
    }
}
