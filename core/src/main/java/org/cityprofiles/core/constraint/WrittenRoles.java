package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.cityprofiles.core.network.MemberRole;
import org.jspecify.annotations.Nullable;

/** No role is written that follows from another part of the network. */
@Documented
@Constraint(validatedBy = WrittenRoles.Validator.class)
@java.lang.annotation.Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenRoles {
    /** The message. */
    String message() default "must not hold a role that follows from lead, mentoring or supportedBy";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks roles. */
    final class Validator implements ConstraintValidator<WrittenRoles, List<MemberRole>> {
        @Override
        public boolean isValid(@Nullable List<MemberRole> value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(List<MemberRole> roles, ConstraintValidatorContext context) {
            for (int i = 0; i < roles.size(); i++) {
                if (roles.get(i).derived()) {
                    Violations.atElement(context, i);
                    return false;
                }
            }
            return true;
        }
    }
}
