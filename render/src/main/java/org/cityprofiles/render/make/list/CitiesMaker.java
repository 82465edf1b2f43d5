package org.cityprofiles.render.make.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.entry.IndexEntries;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.ListKind;
import org.jspecify.annotations.Nullable;

/** Makes the list of all cities: by country, and by name where there is more than one country. */
final class CitiesMaker {
    private final ListContext context;
    private final IndexEntries entries;
    private final Map<CountryCode, List<Place>> byCountry = new HashMap<>();

    CitiesMaker(ListContext context) {
        this.context = context;
        this.entries = context.entries();
        context.catalogue().places().forEach(place -> byCountry
                .computeIfAbsent(place.country(), country -> new ArrayList<>())
                .add(place));
    }

    IndexView make() {
        context.filters().countries(byCountry.keySet().stream());
        CountryCode chosen = context.choice().country();
        return context.view(ListKind.CITIES, Label.CITIES_INTRO, chosen == null ? all() : Stream.of(one(chosen)));
    }

    private Stream<@Nullable IndexGroup> all() {
        return byCountry.size() > 1
                ? Stream.of(byCountry(), byName())
                : byCountry.keySet().stream().map(this::one);
    }

    private @Nullable IndexGroup one(CountryCode country) {
        return byCountry.containsKey(country) ? country(country, context.outline()) : null;
    }

    private IndexGroup byCountry() {
        List<IndexGroup> countries = entries.sorted(byCountry.keySet().stream(), entries::country).stream()
                .map(country -> country(country, context.outline().below()))
                .toList();
        return new IndexGroup(
                context.outline().section(context.wording().label(Label.BY_COUNTRY), "by-country"),
                List.of(),
                countries,
                null);
    }

    private IndexGroup country(CountryCode country, Outline outline) {
        return new IndexGroup(
                outline.section(entries.country(country), country.toSlug().value()),
                entries.sorted(
                        byCountry.getOrDefault(country, List.of()).stream().map(entries::cityAtHome)),
                List.of(),
                null);
    }

    private @Nullable IndexGroup byName() {
        return context.group(
                context.wording().label(Label.BY_NAME),
                "by-name",
                entries.sorted(context.catalogue().places().stream().map(entries::city)));
    }
}
