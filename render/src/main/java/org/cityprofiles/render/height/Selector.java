package org.cityprofiles.render.height;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selector: the conditions on an element, and where what it asks of others must stand. Immutable.
 *
 * @param key a class or an element without which nothing is selected; empty = there is no such
 * @param test what is asked of the element itself
 * @param relation where {@code other} stands: {@code ' ' > + ~}
 * @param other what is asked of another element; null = nothing
 * @param weight its specificity
 */
record Selector(String key, Test test, char relation, @Nullable Selector other, int weight) {
    /** A condition on an element. */
    @FunctionalInterface
    interface Test {
        boolean holds(Branch branch);
    }

    /** What is asked of a parent is asked first: it costs less than to look into an element. */
    boolean selects(Branch branch) {
        if (other == null) {
            return test.holds(branch);
        }
        return relation == '>'
                ? related(branch, other) && test.holds(branch)
                : test.holds(branch) && related(branch, other);
    }

    private boolean related(Branch branch, Selector asked) {
        return switch (relation) {
            case '>' -> branch.parent() != null && asked.selects(branch.parent());
            case '+' -> branch.previous() != null && asked.selects(branch.previous());
            case '~' -> branch.follows(asked.key()) && anyBefore(branch, asked);
            default -> anyAround(branch, asked);
        };
    }

    private static boolean anyBefore(Branch branch, Selector asked) {
        for (Branch other = branch.previous(); other != null; other = other.previous()) {
            if (asked.selects(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAround(Branch branch, Selector asked) {
        for (Branch other = branch.parent(); other != null; other = other.parent()) {
            if (asked.selects(other)) {
                return true;
            }
        }
        return false;
    }

    static boolean anySelects(List<Selector> selectors, Branch branch) {
        for (Selector selector : selectors) {
            if (selector.selects(branch)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyInside(List<Selector> selectors, Branch branch) {
        for (Piece piece : branch.content()) {
            if (piece instanceof Branch inner && (anySelects(selectors, inner) || anyInside(selectors, inner))) {
                return true;
            }
        }
        return false;
    }
}
