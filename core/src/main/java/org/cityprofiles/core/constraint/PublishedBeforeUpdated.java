package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What was updated was published before. */
@Documented
@Constraint(validatedBy = PublishedBeforeUpdated.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublishedBeforeUpdated {
    /** The message. */
    String message() default "must not be updated before it was published";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a profile or report. */
    final class Validator implements ConstraintValidator<PublishedBeforeUpdated, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Object value, ConstraintValidatorContext context) {
            boolean ordered = value instanceof Report report
                    ? ordered(report.published(), report.updated())
                    : !(value instanceof CityProfile profile) || ordered(profile.published(), profile.updated());
            if (!ordered) {
                Violations.at(context, "updated");
            }
            return ordered;
        }

        private static boolean ordered(@Nullable PartialDate published, @Nullable PartialDate updated) {
            return published == null || updated == null || !updated.lastDay().isBefore(published.firstDay());
        }
    }
}
