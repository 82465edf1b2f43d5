package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes on a drawing, kept by cells, so that whoever asks for a neighbour does not ask everybody. For one thread. */
final class Obstacles {
    private static final int CELL = 64;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (int x = cell(box.left()); x <= cell(box.right()); x++) {
            for (int y = cell(box.top()); y <= cell(box.bottom()); y++) {
                cells.computeIfAbsent(key(x, y), key -> new ArrayList<>()).add(box);
            }
        }
    }

    boolean touch(Box box) {
        for (int x = cell(box.left()); x <= cell(box.right()); x++) {
            for (int y = cell(box.top()); y <= cell(box.bottom()); y++) {
                if (cells.getOrDefault(key(x, y), List.of()).stream().anyMatch(box::overlaps)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int cell(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long key(int x, int y) {
        return ((long) x << Integer.SIZE) ^ (y & 0xFFFF_FFFFL);
    }
}
