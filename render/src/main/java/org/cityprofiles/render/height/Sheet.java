package org.cityprofiles.render.height;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.render.page.StyleSheet;
import org.jspecify.annotations.Nullable;

/** The rules of a style sheet that bear on heights. Immutable. */
final class Sheet {
    /** The style sheet of all views. */
    static final Sheet VIEWS = of(new String(StyleSheet.VIEWS.bytes(), UTF_8));

    private static final Comparator<Ranked> BY_WEIGHT = Comparator.comparingInt(
                    (Ranked ranked) -> ranked.rule.selector().weight())
            .thenComparingInt(Ranked::place);

    private final Map<Rule.Part, Map<String, List<Ranked>>> byKey = new EnumMap<>(Rule.Part.class);

    /** A rule and where it stands: of two that weigh the same, the later one counts. */
    private record Ranked(Rule rule, int place) {}

    private Sheet(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            Ranked ranked = new Ranked(rules.get(i), i);
            byKey.computeIfAbsent(rules.get(i).part(), part -> new HashMap<>())
                    .computeIfAbsent(rules.get(i).selector().key(), key -> new ArrayList<>())
                    .add(ranked);
        }
    }

    /** The rules of a packed style sheet. */
    static Sheet of(String css) {
        return new Sheet(new SheetParser(css).rules());
    }

    /**
     * Adds what holds for an element to what holds anyway.
     *
     * @param part what of the element
     * @param container the width inside the view, in em
     */
    void add(Branch branch, Rule.Part part, double container, Map<Property, Value> values) {
        Map<String, List<Ranked>> rules = byKey.getOrDefault(part, Map.of());
        List<Ranked> found = new ArrayList<>();
        collect(rules.get(""), branch, container, found);
        collect(rules.get(branch.tag()), branch, container, found);
        for (String key : branch.keys()) {
            collect(rules.get(key), branch, container, found);
        }
        found.sort(BY_WEIGHT);
        found.forEach(ranked -> values.putAll(ranked.rule.values()));
    }

    private static void collect(@Nullable List<Ranked> rules, Branch branch, double container, List<Ranked> found) {
        if (rules != null) {
            for (Ranked ranked : rules) {
                if (ranked.rule.holds(branch, container)) {
                    found.add(ranked);
                }
            }
        }
    }
}
