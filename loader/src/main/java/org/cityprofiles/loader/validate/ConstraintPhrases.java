package org.cityprofiles.loader.validate;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cityprofiles.core.constraint.SectionKindOf;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.place.PlaceIdentifier;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.shape.Checking;

/** What is said of a violated constraint: where one constraint guards several rules, which of them was broken. */
final class ConstraintPhrases {
    private ConstraintPhrases() {}

    /** The message for a violation of the constraint with this simple name, found at a node. */
    static Phrase of(
            ProblemCode code, ConstraintViolation<Object> violation, String constraint, Checking checking, int node) {
        if (code == ProblemCode.BROKEN_CONSTRAINT) {
            return Phrase.of(code.id(), new Quoted(violation.getMessage()));
        }
        if (constraint.equals("SectionKinds")) {
            return section(code, violation, checking.tree(), node);
        }
        boolean whole = checking.tree().kind(node) == Kind.OBJECT;
        return Phrase.of(code.id() + variant(violation.getInvalidValue(), constraint, whole), checking.found(node));
    }

    private static String variant(Object value, String constraint, boolean whole) {
        return switch (constraint) {
            case "MemberOrName" -> whole ? member((Membership) value) : ".itself";
            case "OrderedPeriod" -> whole ? period((Period) value) : "";
            case "ValidIdentifier" -> '.' + ((PlaceIdentifier) value).scheme().word();
            case "Min", "PositiveOrZero" -> '.' + constraint.toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    private static String member(Membership membership) {
        return membership.member() == null ? ".neither" : ".both";
    }

    private static String period(Period period) {
        return period.duration() == null ? ".nothing" : ".both";
    }

    private static Phrase section(ProblemCode code, ConstraintViolation<Object> violation, JsonTree tree, int node) {
        Object document = violation.getConstraintDescriptor().getAttributes().get("value");
        List<String> allowed = ((SectionKindOf) Objects.requireNonNull(document))
                .kinds().stream().map(SectionKind::word).toList();
        Quoted found = new Quoted(tree.text(node));
        return allowed.contains(found.text())
                ? Phrase.of(code.id() + ".twice", found)
                : Phrase.of(code.id(), found, allowed);
    }
}
