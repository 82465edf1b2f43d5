package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Finds parts, successors, programmes and replacements that lead in a circle; reported at the smallest id of each. */
final class CycleCheck {
    private static final int SHOWN = 10;

    private final Documents documents;
    private final List<Finding> findings = new ArrayList<>();

    CycleCheck(Documents documents) {
        this.documents = documents;
    }

    List<Finding> findings() {
        List<Place> places = documents.list(Place.class, DocumentKind.PLACE);
        check(places, "/parts", place -> NullableList.orEmpty(place.parts()));
        check(places, "/succeededBy", place -> noneOrOne(place.succeededBy()));
        List<Network> networks = documents.list(Network.class, DocumentKind.NETWORK);
        check(networks, "/programme", network -> noneOrOne(network.programme()));
        networks.forEach(this::checkReplacements);
        return findings;
    }

    private <D extends Document> void check(List<D> all, String pointer, Function<D, List<Slug>> next) {
        Map<Slug, List<Slug>> graph = new HashMap<>();
        Map<Slug, D> byId = new HashMap<>();
        for (D document : all) {
            if (!next.apply(document).isEmpty()) {
                graph.put(document.documentId(), next.apply(document));
                byId.put(document.documentId(), document);
            }
        }
        Cycles.of(graph).forEach(cycle -> report(byId.get(cycle.get(0)), pointer, cycle));
    }

    private void checkReplacements(Network network) {
        Map<Slug, List<Slug>> graph = new HashMap<>();
        Map<Slug, String> pointers = new LinkedHashMap<>();
        List<Membership> entries = NullableList.orEmpty(network.members());
        for (int i = 0; i < entries.size(); i++) {
            Slug member = entries.get(i).member();
            if (member != null && entries.get(i).replaces() != null) {
                graph.put(member, noneOrOne(entries.get(i).replaces()));
                pointers.putIfAbsent(member, "/members/" + i + "/replaces");
            }
        }
        Cycles.of(graph).forEach(cycle -> report(network, pointers.getOrDefault(cycle.get(0), ""), cycle));
    }

    private static List<Slug> noneOrOne(@Nullable Slug id) {
        return id == null ? List.of() : List.of(id);
    }

    private void report(@Nullable Document document, String pointer, List<Slug> cycle) {
        if (document != null) {
            findings.add(new Finding(Rule.CYCLE, document, pointer, List.of(written(cycle))));
        }
    }

    private static String written(List<Slug> cycle) {
        String shown = cycle.stream().limit(SHOWN).map(Slug::value).collect(Collectors.joining(" → "));
        return shown + (cycle.size() > SHOWN ? " → … → " : " → ") + cycle.get(0);
    }
}
