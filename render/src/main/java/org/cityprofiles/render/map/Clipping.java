package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts off what lies outside a box. */
final class Clipping {
    private Clipping() {}

    /** A side of a box: positive inside, negative outside. */
    private interface Side {
        double inside(Position position);
    }

    /** What is left of a ring (Sutherland and Hodgman); it may run along the edge. Empty when nothing is. */
    static List<Position> ring(List<Position> ring, Box box) {
        List<Position> left = ring;
        for (Side side : sides(box)) {
            left = ring(left, side);
        }
        return left;
    }

    private static List<Side> sides(Box box) {
        return List.of(
                position -> position.x() - box.left(),
                position -> box.right() - position.x(),
                position -> position.y() - box.top(),
                position -> box.bottom() - position.y());
    }

    private static List<Position> ring(List<Position> ring, Side side) {
        List<Position> left = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            Position before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            Position position = ring.get(i);
            double was = side.inside(before);
            double is = side.inside(position);
            if (was < 0 != is < 0) {
                left.add(cut(before, position, was / (was - is)));
            }
            if (is >= 0) {
                left.add(position);
            }
        }
        return left;
    }

    private static Position cut(Position from, Position to, double share) {
        return new Position(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    /** The pieces of a line that are left. */
    static List<List<Position>> line(List<Position> line, Box box) {
        List<List<Position>> pieces = new ArrayList<>();
        List<Position> piece = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Position[] ends = segment(line.get(i - 1), line.get(i), box);
            if (ends == null) {
                continue;
            }
            if (piece.isEmpty() || !piece.get(piece.size() - 1).equals(ends[0])) {
                piece = new ArrayList<>();
                pieces.add(piece);
                piece.add(ends[0]);
            }
            piece.add(ends[1]);
        }
        return pieces;
    }

    /** What is left of one segment (Liang and Barsky); null when nothing is. */
    private static Position @Nullable [] segment(Position from, Position to, Box box) {
        double start = 0;
        double end = 1;
        for (Side side : sides(box)) {
            double a = side.inside(from);
            double b = side.inside(to);
            if (a < 0 && b < 0) {
                return null;
            }
            if (a < 0) {
                start = Math.max(start, a / (a - b));
            } else if (b < 0) {
                end = Math.min(end, a / (a - b));
            }
        }
        if (start >= end) {
            return null;
        }
        return new Position[] {start == 0 ? from : cut(from, to, start), end == 1 ? to : cut(from, to, end)};
    }
}
