package org.cityprofiles.render.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cityprofiles.render.map.Land.Drawn;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of some countries taken together: of the lines around them only those with something else on the other
 * side, put in a row end to end. For one thread.
 */
final class Rings {
    private final Map<Position, Deque<Drawn>> byStart = new HashMap<>();
    private final List<Position> starts = new ArrayList<>();

    Rings(List<Drawn> drawn, Predicate<@Nullable String> wanted) {
        for (Drawn part : drawn) {
            boolean one = wanted.test(part.line().one());
            if (one != wanted.test(part.line().other())) {
                add(one ? part : reversed(part));
            }
        }
    }

    private void add(Drawn part) {
        Position start = part.positions().get(0);
        starts.add(start);
        byStart.computeIfAbsent(start, key -> new ArrayDeque<>()).add(part);
    }

    private static Drawn reversed(Drawn part) {
        List<Position> backwards = new ArrayList<>(part.positions());
        Collections.reverse(backwards);
        return new Drawn(part.line(), backwards);
    }

    List<List<Drawn>> list() {
        List<List<Drawn>> rings = new ArrayList<>();
        for (Position start : starts) {
            List<Drawn> ring = ring(start);
            if (!ring.isEmpty()) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** As many lines arrive at a point as leave it, so whoever goes on comes back. */
    private List<Drawn> ring(Position start) {
        List<Drawn> ring = new ArrayList<>();
        Position at = start;
        Drawn next = take(at);
        while (next != null) {
            ring.add(next);
            at = next.positions().get(next.positions().size() - 1);
            next = at.equals(start) ? null : take(at);
        }
        return ring;
    }

    private @Nullable Drawn take(Position at) {
        Deque<Drawn> waiting = byStart.get(at);
        return waiting == null ? null : waiting.poll();
    }
}
