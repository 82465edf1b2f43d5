package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.network.Membership;
import org.jspecify.annotations.Nullable;

/** A membership has a member or a name, not both, and replaces somebody else. */
@Documented
@Constraint(validatedBy = MemberOrName.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MemberOrName {
    /** The message. */
    String message() default "must have either member or name, and must not replace itself";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a membership. */
    final class Validator implements ConstraintValidator<MemberOrName, Membership> {
        @Override
        public boolean isValid(@Nullable Membership value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Membership membership, ConstraintValidatorContext context) {
            if (membership.member() != null && membership.member().equals(membership.replaces())) {
                Violations.at(context, "replaces");
                return false;
            }
            return (membership.member() == null) != (membership.name() == null);
        }
    }
}
