package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Nobody stands in the list of members twice at the same time. */
@Documented
@Constraint(validatedBy = RolesWrittenOnce.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RolesWrittenOnce {
    /** The message. */
    String message() default "must not list the same member twice for the same time";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the members of a network. */
    final class Validator implements ConstraintValidator<RolesWrittenOnce, Network> {
        @Override
        public boolean isValid(@Nullable Network value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Network network, ConstraintValidatorContext context) {
            List<Membership> members = NullableList.orEmpty(network.members());
            Map<Slug, List<Membership>> seen = new HashMap<>();
            for (int i = 0; i < members.size(); i++) {
                Membership membership = members.get(i);
                if (membership.member() != null) {
                    List<Membership> earlier = seen.computeIfAbsent(membership.member(), id -> new ArrayList<>());
                    if (earlier.stream().anyMatch(other -> overlap(other, membership))) {
                        Violations.at(context, "members", i);
                        return false;
                    }
                    earlier.add(membership);
                }
            }
            return true;
        }

        private static boolean overlap(Membership a, Membership b) {
            return !apart(a.period(), b.period()) && !apart(b.period(), a.period());
        }

        private static boolean apart(@Nullable Period earlier, @Nullable Period later) {
            PartialDate end = earlier == null ? null : earlier.to();
            PartialDate start = later == null ? null : later.from();
            return end != null && start != null && end.firstDay().isBefore(start.lastDay());
        }
    }
}
