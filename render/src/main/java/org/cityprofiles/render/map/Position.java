package org.cityprofiles.render.map;

/** A point in a plane, x to the right, y downwards. */
record Position(double x, double y) {
    double distanceTo(Position other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
