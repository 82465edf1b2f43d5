package org.cityprofiles.render.height;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.render.page.StyleSheet;

/** The rules of a style sheet that bear on heights. Immutable. */
final class Sheet {
    /** The style sheet of all views. */
    static final Sheet VIEWS = new Sheet(new SheetParser(new String(StyleSheet.VIEWS.bytes(), UTF_8)).rules());

    private static final Comparator<Ranked> BY_WEIGHT = Comparator.comparingInt(
                    (Ranked ranked) -> ranked.rule.selector().weight())
            .thenComparingInt(Ranked::place);

    private final Map<String, List<Ranked>> byKey = new HashMap<>();

    /** A rule and where it stands: of two that weigh the same, the later one counts. */
    private record Ranked(Rule rule, int place) {}

    private Sheet(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            Ranked ranked = new Ranked(rules.get(i), i);
            byKey.computeIfAbsent(rules.get(i).selector().key(), key -> new ArrayList<>())
                    .add(ranked);
        }
    }

    /**
     * What holds for an element.
     *
     * @param part {@code before} or {@code after}, or empty: the element itself
     * @param container the width inside the view, in em
     */
    Map<Property, Value> values(Branch branch, String part, double container) {
        List<Ranked> found = new ArrayList<>();
        collect("", branch, part, container, found);
        collect(branch.tag(), branch, part, container, found);
        for (String key : branch.keys()) {
            collect(key, branch, part, container, found);
        }
        found.sort(BY_WEIGHT);
        Map<Property, Value> values = new EnumMap<>(Property.class);
        found.forEach(ranked -> values.putAll(ranked.rule.values()));
        return values;
    }

    private void collect(String key, Branch branch, String part, double container, List<Ranked> found) {
        for (Ranked ranked : byKey.getOrDefault(key, List.of())) {
            if (ranked.rule.holds(branch, part, container)) {
                found.add(ranked);
            }
        }
    }
}
