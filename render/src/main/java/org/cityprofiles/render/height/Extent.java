package org.cityprofiles.render.height;

/**
 * How much height a box takes. Immutable.
 *
 * @param above the margin above it, which may fall together with others
 * @param height its own height
 * @param below the margin below it
 */
record Extent(double above, double height, double below) {
    double outer() {
        return above + height + below;
    }
}
