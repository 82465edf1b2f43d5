package org.cityprofiles.loader.shape;

import java.math.BigDecimal;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A number of a Java type, refused rather than bent when it does not fit. */
enum NumberShape implements Shape {
    INT {
        @Override
        @Nullable
        Object convert(BigDecimal number) {
            return within(number, Integer.MIN_VALUE, Integer.MAX_VALUE) ? number.intValueExact() : null;
        }
    },
    LONG {
        @Override
        @Nullable
        Object convert(BigDecimal number) {
            return within(number, Long.MIN_VALUE, Long.MAX_VALUE) ? number.longValueExact() : null;
        }
    },
    DOUBLE {
        @Override
        Object convert(BigDecimal number) {
            return number.doubleValue();
        }
    },
    DECIMAL {
        @Override
        Object convert(BigDecimal number) {
            return number;
        }
    };

    // far beyond every number of the model, and small enough that no arithmetic on it can take long
    private static final int LONGEST = 40;
    private static final int LARGEST_SCALE = 100;

    abstract @Nullable Object convert(BigDecimal number);

    @Override
    public boolean check(Checking checking, int node) {
        JsonTree tree = checking.tree();
        if (tree.kind(node) != Kind.NUMBER) {
            return checking.wrongType(node, this);
        }
        if (isWhole() && tree.hasFraction(node)) {
            return refuse(checking, node, ProblemCode.NOT_AN_INTEGER);
        }
        Object value = value(tree, node);
        if (value == null) {
            return refuse(checking, node, ProblemCode.OUT_OF_RANGE);
        }
        tree.keep(node, value);
        return true;
    }

    private @Nullable Object value(JsonTree tree, int node) {
        if (tree.end(node) - tree.start(node) > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(tree.number(node));
            return Math.abs(number.scale()) > LARGEST_SCALE ? null : convert(number);
        } catch (NumberFormatException exponentBeyondInt) {
            return null;
        }
    }

    private boolean refuse(Checking checking, int node, ProblemCode code) {
        Phrase expected = Phrase.of(code == ProblemCode.OUT_OF_RANGE ? range() : expectation());
        checking.report().add(code, node, Phrase.of("expected-found", expected, checking.found(node)), null);
        return false;
    }

    // in digits, which anybody can count, so that every number of no more of them fits
    private String range() {
        return switch (this) {
            case INT -> "expect.int-in-range";
            case LONG -> "expect.long-in-range";
            case DOUBLE, DECIMAL -> "expect.number-in-range";
        };
    }

    private boolean isWhole() {
        return this == INT || this == LONG;
    }

    @Override
    public String expectation() {
        return isWhole() ? "expect.integer" : "expect.number";
    }

    private static boolean within(BigDecimal number, long least, long most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
