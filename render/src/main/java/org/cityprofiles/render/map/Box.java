package org.cityprofiles.render.map;

import java.util.List;

/** A rectangle along the axes. */
record Box(double left, double top, double right, double bottom) {
    static Box around(List<Position> positions) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Position position : positions) {
            left = Math.min(left, position.x());
            top = Math.min(top, position.y());
            right = Math.max(right, position.x());
            bottom = Math.max(bottom, position.y());
        }
        return new Box(left, top, right, bottom);
    }

    static Box square(double x, double y, double half) {
        return new Box(x - half, y - half, x + half, y + half);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Position middle() {
        return new Position((left + right) / 2, (top + bottom) / 2);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
}
