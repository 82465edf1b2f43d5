package org.cityprofiles.loader.validate;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cityprofiles.loader.json.JsonPointer;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.shape.Checking;
import org.hibernate.validator.HibernateValidator;

/**
 * Checks documents against the constraints of their records and reports each violation at its place in the tree. Messages
 * come from our bundles by the code of the constraint: those of the validator are never made, so that neither an
 * expression language nor the language of the JVM has a part in it. Thread-safe; one instance serves everybody.
 */
public final class Constraints {
    private final Validator validator;

    public Constraints() {
        // named outright: a lookup of services depends on the class loader of whoever calls
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Verbatim())
                .buildValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    /** Reports what a document violates, except what only follows from parts that were taken out. */
    public void check(Object document, Checking checking) {
        Set<ConstraintViolation<Object>> violations = validator.validate(document);
        violations.forEach(violation -> report(violation, checking));
    }

    private static void report(ConstraintViolation<Object> violation, Checking checking) {
        JsonTree tree = checking.tree();
        String pointer = pointer(violation.getPropertyPath());
        int node = JsonPointer.find(tree, checking.root(), pointer);
        if (isConsequence(tree, node)) {
            return;
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        ProblemCode code = ConstraintCodes.of(constraint, pointer.substring(pointer.lastIndexOf('/') + 1));
        checking.report().add(code, node, ConstraintPhrases.of(code, violation, constraint, checking, node), null);
    }

    private static boolean isConsequence(JsonTree tree, int node) {
        if (!tree.kind(node).isContainer() || tree.isLossy(node)) {
            return tree.kind(node).isContainer();
        }
        boolean object = tree.kind(node) == Kind.OBJECT;
        for (int each = node + 1; each < tree.next(node); each = tree.next(object ? each + 1 : each)) {
            if (tree.isLossy(object ? each + 1 : each)) {
                return true;
            }
        }
        return false;
    }

    /** The path of a violation in JSON: an element's place stands before the name of the property inside it. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(JsonPointer.token(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** Leaves templates as they are. */
    private static final class Verbatim implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
