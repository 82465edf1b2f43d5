package org.cityprofiles.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Moves a violation from the record or list to the component or element at fault. */
final class Violations {
    private Violations() {}

    private static ConstraintViolationBuilder instead(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }

    static void at(ConstraintValidatorContext context, String component) {
        instead(context).addPropertyNode(component).addConstraintViolation();
    }

    static void at(ConstraintValidatorContext context, String list, int index) {
        instead(context)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    static void atElement(ConstraintValidatorContext context, int index) {
        instead(context).addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    }

    static void atElement(ConstraintValidatorContext context, int index, String component) {
        instead(context).addPropertyNode(component).inIterable().atIndex(index).addConstraintViolation();
    }
}
