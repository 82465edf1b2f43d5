package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns places into signs that can be told apart: a few are pushed aside until they no longer cover each other, many
 * become clusters. The cost of many grows with their number, since each looks only at the cells around it.
 */
final class Marks {
    /** More are clustered. */
    static final int FEW = 60;

    /** Between the centres of few signs, and of many, in units of the drawing. */
    static final double APART = 19;

    static final double CLUSTERED = 64;

    private static final int ROUNDS = 60;
    private static final double GOLDEN_ANGLE = 2.4;

    private Marks() {}

    /**
     * The signs for places.
     *
     * @param positions where the places are, the most important first
     * @param leads how many of the first are leads
     */
    static List<Mark> of(List<Position> positions, int leads) {
        return positions.size() > FEW ? clustered(positions, leads) : apart(positions, leads);
    }

    private static List<Mark> apart(List<Position> positions, int leads) {
        List<Position> moved = new ArrayList<>(positions);
        for (int round = 0; round < ROUNDS && push(moved); round++) {}
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            marks.add(mark(moved.get(i), List.of(i), i < leads));
        }
        return marks;
    }

    /** Moves every two that are too close away from each other, and says whether there were any. */
    private static boolean push(List<Position> positions) {
        boolean pushed = false;
        for (int i = 0; i < positions.size(); i++) {
            for (int j = i + 1; j < positions.size(); j++) {
                double distance = positions.get(i).distanceTo(positions.get(j));
                if (distance < APART - 1) {
                    push(positions, i, j, distance);
                    pushed = true;
                }
            }
        }
        return pushed;
    }

    private static void push(List<Position> positions, int i, int j, double distance) {
        Position a = positions.get(i);
        Position b = positions.get(j);
        double angle = distance < 0.1 ? j * GOLDEN_ANGLE : Math.atan2(b.y() - a.y(), b.x() - a.x());
        double step = (APART - distance) / 2;
        positions.set(i, new Position(a.x() - step * Math.cos(angle), a.y() - step * Math.sin(angle)));
        positions.set(j, new Position(b.x() + step * Math.cos(angle), b.y() + step * Math.sin(angle)));
    }

    private static List<Mark> clustered(List<Position> positions, int leads) {
        Map<Long, List<Integer>> cells = new HashMap<>();
        List<Integer> centres = new ArrayList<>();
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            int cluster = near(position, cells, centres, positions);
            if (cluster < 0) {
                cells.computeIfAbsent(key(position, 0, 0), key -> new ArrayList<>())
                        .add(clusters.size());
                centres.add(i);
                clusters.add(new ArrayList<>(List.of(i)));
            } else {
                clusters.get(cluster).add(i);
            }
        }
        return clusters.stream()
                .map(places -> mark(positions.get(places.get(0)), places, places.get(0) < leads))
                .toList();
    }

    /** The first cluster whose centre is too close; -1 when there is none. */
    private static int near(
            Position position, Map<Long, List<Integer>> cells, List<Integer> centres, List<Position> positions) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (int cluster : cells.getOrDefault(key(position, dx, dy), List.of())) {
                    if (positions.get(centres.get(cluster)).distanceTo(position) < CLUSTERED) {
                        return cluster;
                    }
                }
            }
        }
        return -1;
    }

    private static long key(Position position, int dx, int dy) {
        long x = (long) Math.floor(position.x() / CLUSTERED) + dx;
        long y = (long) Math.floor(position.y() / CLUSTERED) + dy;
        return (x << Integer.SIZE) ^ (y & 0xFFFF_FFFFL);
    }

    private static Mark mark(Position position, List<Integer> places, boolean lead) {
        return new Mark((int) Math.round(position.x()), (int) Math.round(position.y()), List.copyOf(places), lead);
    }
}
