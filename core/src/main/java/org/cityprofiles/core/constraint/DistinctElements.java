package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No element stands in the list twice. */
@Documented
@Constraint(validatedBy = DistinctElements.Validator.class)
@java.lang.annotation.Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctElements {
    /** The message. */
    String message() default "must not hold the same entry twice";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a list. */
    final class Validator implements ConstraintValidator<DistinctElements, List<?>> {
        @Override
        public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(List<?> list, ConstraintValidatorContext context) {
            int repeated = repeated(list);
            if (repeated >= 0) {
                Violations.atElement(context, repeated);
            }
            return repeated < 0;
        }

        private static int repeated(List<?> list) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                if (!seen.add(list.get(i))) {
                    return i;
                }
            }
            return -1;
        }
    }
}
