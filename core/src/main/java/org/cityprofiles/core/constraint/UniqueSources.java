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
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Sources;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** No two sources of a document have the same id. */
@Documented
@Constraint(validatedBy = UniqueSources.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueSources {
    /** The message. */
    String message() default "must not hold two sources with the same id";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the sources of a document. */
    final class Validator implements ConstraintValidator<UniqueSources, Document> {
        @Override
        public boolean isValid(@Nullable Document value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(Document document, ConstraintValidatorContext context) {
            Set<Slug> seen = new HashSet<>();
            List<Source> sources = Sources.of(document);
            for (int i = 0; i < sources.size(); i++) {
                if (!seen.add(sources.get(i).id())) {
                    Violations.at(context, "sources", i);
                    return false;
                }
            }
            return true;
        }
    }
}
