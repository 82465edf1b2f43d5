package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.jspecify.annotations.Nullable;

/** A period begins before it ends, and has a start or an end, or else a duration. */
@Documented
@Constraint(validatedBy = OrderedPeriod.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrderedPeriod {
    /** The message. */
    String message() default "must begin before it ends, and have from or to, or else only a duration";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a period. */
    final class Validator implements ConstraintValidator<OrderedPeriod, Period> {
        @Override
        public boolean isValid(@Nullable Period value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Period period, ConstraintValidatorContext context) {
            PartialDate from = period.from();
            PartialDate to = period.to();
            if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
                Violations.at(context, "to");
                return false;
            }
            return (from == null && to == null) == (period.duration() != null);
        }
    }
}
