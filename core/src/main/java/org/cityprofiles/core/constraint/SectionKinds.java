package org.cityprofiles.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** The sections are of kinds that the document can have, and none but custom ones stands twice. */
@Documented
@Constraint(validatedBy = SectionKinds.Validator.class)
@java.lang.annotation.Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SectionKinds {
    /** The document the sections stand in. */
    SectionKindOf value();

    /** The message. */
    String message() default "must be a kind of section that this document can have, and only once";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks sections. */
    final class Validator implements ConstraintValidator<SectionKinds, List<Section>> {
        private Set<SectionKind> allowed = EnumSet.noneOf(SectionKind.class);

        @Override
        public void initialize(SectionKinds constraint) {
            allowed = constraint.value().kinds();
        }

        @Override
        public boolean isValid(@Nullable List<Section> value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(List<Section> sections, ConstraintValidatorContext context) {
            Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
            for (int i = 0; i < sections.size(); i++) {
                SectionKind kind = sections.get(i).kind();
                boolean repeated = !seen.add(kind) && kind != SectionKind.CUSTOM;
                if (repeated || !allowed.contains(kind)) {
                    Violations.atElement(context, i, "kind");
                    return false;
                }
            }
            return true;
        }
    }
}
