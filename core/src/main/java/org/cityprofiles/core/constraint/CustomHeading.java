package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** A custom section has a heading. */
@Documented
@Constraint(validatedBy = CustomHeading.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CustomHeading {
    /** The message. */
    String message() default "must have a heading, since the section is custom";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a section. */
    final class Validator implements ConstraintValidator<CustomHeading, Section> {
        @Override
        public boolean isValid(@Nullable Section value, ConstraintValidatorContext context) {
            return value == null || valid(value);
        }

        private boolean valid(Section section) {
            return section.kind() != SectionKind.CUSTOM || section.heading() != null;
        }
    }
}
