package org.cityprofiles.render.height;

import java.util.Map;

/**
 * A rule of the style sheet, with one selector. Immutable.
 *
 * @param selector which elements it is about
 * @param part the element itself, or what is made before or after its content
 * @param narrowest from which width of the container on, in em
 * @param widest up to which width of the container, in em
 * @param values what it says
 */
record Rule(Selector selector, Part part, double narrowest, double widest, Map<Property, Value> values) {
    /** What of an element a rule is about. */
    enum Part {
        SELF,
        BEFORE,
        AFTER
    }

    /** Whether it holds for an element in a view of so many em. */
    boolean holds(Branch branch, double container) {
        return container >= narrowest && container <= widest && selector.selects(branch);
    }
}
