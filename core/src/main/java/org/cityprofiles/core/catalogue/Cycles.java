package org.cityprofiles.core.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cityprofiles.core.value.Slug;

/** Finds the chains of a graph that lead back to their start, without recursion: chains can be long. */
final class Cycles {
    private final NavigableMap<Slug, List<Slug>> graph;

    private final Map<Slug, List<Slug>> sources = new HashMap<>();
    private final Map<Slug, Integer> onward = new HashMap<>();
    private final Deque<Slug> ends = new ArrayDeque<>();

    private Cycles(Map<Slug, List<Slug>> graph) {
        this.graph = new TreeMap<>(graph);
        this.graph.forEach(this::addWays);
    }

    private void addWays(Slug id, List<Slug> targets) {
        List<Slug> known = targets.stream().filter(graph::containsKey).toList();
        known.forEach(target ->
                sources.computeIfAbsent(target, key -> new ArrayList<>()).add(id));
        onward.put(id, known.size());
        if (known.isEmpty()) {
            ends.add(id);
        }
    }

    /** One chain for each knot in the graph; each begins with its smallest id. */
    static List<List<Slug>> of(Map<Slug, List<Slug>> graph) {
        Cycles cycles = new Cycles(graph);
        List<List<Slug>> found = new ArrayList<>();
        for (cycles.peel(); !cycles.graph.isEmpty(); cycles.peel()) {
            found.add(cycles.takeOne());
        }
        return found;
    }

    /** Takes away, again and again, what leads nowhere; what is left leads in circles. */
    private void peel() {
        while (!ends.isEmpty()) {
            remove(ends.remove());
        }
    }

    private void remove(Slug id) {
        if (graph.remove(id) != null) {
            for (Slug source : sources.getOrDefault(id, List.of())) {
                if (onward.merge(source, -1, Integer::sum) == 0) {
                    ends.add(source);
                }
            }
        }
    }

    /** Follows the first way on from the smallest id until an id returns; takes all that was passed. */
    private List<Slug> takeOne() {
        List<Slug> passed = new ArrayList<>();
        Map<Slug, Integer> seen = new HashMap<>();
        Slug at = graph.firstKey();
        while (seen.putIfAbsent(at, passed.size()) == null) {
            passed.add(at);
            at = graph.getOrDefault(at, List.of()).stream()
                    .filter(graph::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<Slug> cycle = new ArrayList<>(passed.subList(seen.getOrDefault(at, 0), passed.size()));
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        passed.forEach(this::remove);
        return cycle;
    }
}
