package org.cityprofiles.render.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;

/** Tells of the lists of all cities, networks and practices. Immutable. */
final class ListData {
    private final Terms terms;

    ListData(Terms terms) {
        this.terms = terms;
    }

    Optional<JsonObject> list(ListKind kind) {
        return switch (kind) {
            case CITIES -> Optional.of(page(kind, terms.catalogue().places(), ListData::city));
            case NETWORKS -> Optional.of(page(kind, terms.catalogue().networks(), ListData::network));
            case PRACTICES -> Optional.of(page(kind, terms.catalogue().practices(), ListData::practice));
            case HOME, SEARCH -> Optional.empty();
        };
    }

    private <T> JsonObject page(ListKind kind, List<T> things, BiFunction<Terms, T, JsonObject> item) {
        Link link = terms.links().list(kind, terms.options().language());
        return Terms.document("CollectionPage")
                .with("url", link == null ? null : link.address())
                .with("inLanguage", terms.options().language().toString())
                .with(
                        "mainEntity",
                        Terms.node("ItemList")
                                .with("numberOfItems", things.size())
                                .withAsIs(
                                        "itemListElement",
                                        IntStream.range(0, things.size())
                                                .mapToObj(i -> item.apply(terms, things.get(i))
                                                        .with("position", i + 1))
                                                .toList()));
    }

    private static JsonObject city(Terms terms, Place place) {
        return Terms.node("ListItem")
                .with("url", terms.page(SubjectKind.CITY, place.id()))
                .with("name", Terms.texts(place.name()));
    }

    private static JsonObject network(Terms terms, Network network) {
        return Terms.node("ListItem")
                .with("url", terms.page(SubjectKind.NETWORK, network.id()))
                .with("name", Terms.texts(network.name()));
    }

    private static JsonObject practice(Terms terms, Practice practice) {
        return Terms.node("ListItem")
                .with("url", terms.page(SubjectKind.PRACTICE, practice.id()))
                .with("name", Terms.texts(practice.title()));
    }
}
