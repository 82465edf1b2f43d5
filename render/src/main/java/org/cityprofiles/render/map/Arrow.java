package org.cityprofiles.render.map;

import java.util.List;

/**
 * A curved arrow from one sign to another.
 *
 * @param path the {@code d} of an SVG path
 * @param head what its head covers
 */
record Arrow(String path, Box head) {
    /** How far the curve leaves the straight line, as a share of its length. */
    private static final double BEND = 0.2;

    /** What is left free around both signs, and the length and half angle of the head. */
    private static final double FREE = 15;

    private static final double HEAD = 17;
    private static final double HEAD_ANGLE = 0.45;

    static Arrow between(Mark from, Mark to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        Position control = new Position(from.x() + dx / 2 + BEND * dy, from.y() + dy / 2 - BEND * dx);
        Position start = towards(new Position(from.x(), from.y()), control, FREE, 0);
        Position end = towards(new Position(to.x(), to.y()), control, FREE, 0);
        Position one = towards(end, control, HEAD, HEAD_ANGLE);
        Position other = towards(end, control, HEAD, -HEAD_ANGLE);
        String path = "M" + pair(start) + "Q" + pair(control) + " " + pair(end) + "M" + pair(one) + "L" + pair(end)
                + " " + pair(other);
        return new Arrow(path, Box.around(List.of(one, end, other)));
    }

    private static Position towards(Position from, Position to, double distance, double turn) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x()) + turn;
        double length = Math.min(distance, from.distanceTo(to));
        return new Position(from.x() + length * Math.cos(angle), from.y() + length * Math.sin(angle));
    }

    private static String pair(Position position) {
        return Math.round(position.x()) + " " + Math.round(position.y());
    }
}
