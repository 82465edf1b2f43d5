package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cityprofiles.render.map.Topology.Point;

/**
 * A line with the countries on either side.
 *
 * @param one the country whose rings run along it; "--" for none
 * @param other the country whose rings run against it; "--" for none
 * @param points the points
 */
record Piece(String one, String other, List<Point> points) {
    static final String NOBODY = "--";

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    boolean isRing() {
        return first().equals(last());
    }

    Piece reversed() {
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        return new Piece(other, one, backwards);
    }

    boolean continues(Piece before) {
        return one.equals(before.one) && other.equals(before.other) && first().equals(before.last());
    }

    Piece followedBy(Piece next) {
        List<Point> all = new ArrayList<>(points);
        all.addAll(next.points.subList(1, next.points.size()));
        return new Piece(one, other, all);
    }

    /** The area of a ring in square degrees of the equator. */
    double area() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            sum += (b.longitude() - a.longitude()) * (a.latitude() + b.latitude()) / 2;
        }
        return Math.abs(sum) * Math.cos(Math.toRadians(first().latitude()));
    }
}
