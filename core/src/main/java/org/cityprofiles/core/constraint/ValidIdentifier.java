package org.cityprofiles.core.constraint;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.regex.Pattern;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.place.PlaceIdentifier;
import org.jspecify.annotations.Nullable;

/** An identifier has the form that its scheme gives it. */
@Documented
@Constraint(validatedBy = ValidIdentifier.Validator.class)
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidIdentifier {
    /** The message. */
    String message() default "must have the form of its scheme";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks an identifier. */
    final class Validator implements ConstraintValidator<ValidIdentifier, PlaceIdentifier> {
        private static final Map<IdentifierScheme, Pattern> FORMS = Map.of(
                IdentifierScheme.WIKIDATA, Pattern.compile("Q[1-9][0-9]{0,9}"),
                IdentifierScheme.LAU, Pattern.compile("[A-Z0-9][A-Z0-9_.-]{0,14}"),
                IdentifierScheme.NUTS, Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}"),
                IdentifierScheme.GEONAMES, Pattern.compile("[1-9][0-9]{0,9}"),
                IdentifierScheme.NATIONAL, Pattern.compile("\\S(.{0,38}\\S)?"));

        @Override
        public boolean isValid(@Nullable PlaceIdentifier value, ConstraintValidatorContext context) {
            return value == null || valid(value, context);
        }

        private boolean valid(PlaceIdentifier identifier, ConstraintValidatorContext context) {
            boolean valid =
                    form(identifier.scheme()).matcher(identifier.value()).matches();
            if (!valid) {
                Violations.at(context, "value");
            }
            return valid;
        }

        private static Pattern form(IdentifierScheme scheme) {
            return requireNonNull(FORMS.get(scheme), "form");
        }
    }
}
