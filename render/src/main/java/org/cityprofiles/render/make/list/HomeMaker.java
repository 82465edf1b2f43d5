package org.cityprofiles.render.make.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.entry.IndexEntries;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.ListKind;
import org.jspecify.annotations.Nullable;

/** Makes the home page: cities that tell about themselves, networks and practices, some of each with a way to all. */
final class HomeMaker {
    /** More would be no essence. */
    private static final int MOST = 24;

    private final ListContext context;
    private final Catalogue catalogue;
    private final IndexEntries entries;

    HomeMaker(ListContext context) {
        this.context = context;
        this.catalogue = context.catalogue();
        this.entries = context.entries();
    }

    IndexView make() {
        List<IndexGroup> groups = Stream.of(cities(), networks(), practices())
                .flatMap(Stream::ofNullable)
                .toList();
        return new IndexView(
                context.options(),
                ListKind.HOME,
                context.outline().title(context.wording().name(catalogue.info().title())),
                context.wording().label(Label.INDEX_INTRO),
                groups.isEmpty() ? null : context.filters().search(),
                null,
                groups.isEmpty() ? context.wording().label(Label.INDEX_EMPTY) : null,
                groups);
    }

    private @Nullable IndexGroup cities() {
        int all = catalogue.places().size();
        return group(ListKind.CITIES, Label.CITIES_COUNT, all, told().isEmpty() ? untold() : told());
    }

    private List<IndexEntry> told() {
        return catalogue.profiles().stream()
                .flatMap(profile ->
                        catalogue.place(profile.place()).stream().map(place -> entries.profile(place, profile)))
                .toList();
    }

    private List<IndexEntry> untold() {
        return catalogue.places().stream().map(entries::city).toList();
    }

    private @Nullable IndexGroup networks() {
        List<IndexEntry> all =
                catalogue.networks().stream().map(entries::network).toList();
        return group(ListKind.NETWORKS, Label.NETWORKS_COUNT, all.size(), all);
    }

    private @Nullable IndexGroup practices() {
        List<IndexEntry> all =
                catalogue.practices().stream().map(entries::practice).toList();
        return group(ListKind.PRACTICES, Label.PRACTICES_COUNT, all.size(), all);
    }

    private @Nullable IndexGroup group(ListKind kind, Label count, int all, List<IndexEntry> some) {
        if (some.isEmpty()) {
            return null;
        }
        return new IndexGroup(
                context.outline()
                        .section(
                                context.wording().label(FrameMaker.title(kind)),
                                kind.name().toLowerCase(Locale.ROOT)),
                entries.sorted(some.stream()).stream().limit(MOST).toList(),
                List.of(),
                Linked.of(
                        context.wording().count(count, all),
                        context.workshop().links().list(kind, context.options().language())));
    }
}
