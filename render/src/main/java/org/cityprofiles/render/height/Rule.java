package org.cityprofiles.render.height;

import java.util.Map;

/**
 * A rule of the style sheet, with one selector. Immutable.
 *
 * @param selector which elements it is about
 * @param part {@code before} or {@code after}, or empty: the element itself
 * @param narrowest from which width of the container on, in em
 * @param widest up to which width of the container, in em
 * @param values what it says
 */
record Rule(Selector selector, String part, double narrowest, double widest, Map<Property, Value> values) {
    /** Whether it is about this element, or that part of it, in a view of so many em. */
    boolean holds(Branch branch, String asked, double container) {
        return container >= narrowest && container <= widest && part.equals(asked) && selector.selects(branch);
    }
}
