package org.cityprofiles.render.make.city;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Colophon;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.IndexEntries;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.view.CountryView;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the view of one country. For one view. */
final class CountryMaker {
    private final Catalogue catalogue;
    private final ViewOptions options;
    private final CountryCode country;
    private final @Nullable CountryContext context;
    private final Wording wording;
    private final DocumentWording words;
    private final PartMaker parts;
    private final IndexEntries entries;
    private final Outline outline;

    CountryMaker(Workshop workshop, ViewOptions options, CountryCode country) {
        this.catalogue = workshop.catalogue();
        this.options = options;
        this.country = country;
        this.context = catalogue.country(country).orElse(null);
        this.wording = workshop.wording(options);
        this.words = workshop.words(wording, context);
        List<Source> sources = context == null ? null : context.sources();
        this.parts = new PartMaker(catalogue, options, words, sources, null);
        this.entries = new IndexEntries(workshop, options, wording);
        this.outline = Outline.of(options);
    }

    /** The country with this id that has a context or places. */
    static Optional<CountryCode> find(Catalogue catalogue, Slug id) {
        String code = id.value().toUpperCase(Locale.ROOT);
        return Stream.concat(
                        catalogue.countries().stream().map(CountryContext::country),
                        catalogue.places().stream().map(Place::country))
                .filter(country -> country.value().equals(code))
                .findFirst();
    }

    CountryView make() {
        return new CountryView(
                options,
                country,
                outline.title(wording.country(country)),
                wording.label(Label.COLUMN_COUNTRY),
                words.notes(),
                context == null ? null : words.prose(context.body()),
                context == null || context.asOf() == null ? null : wording.label(Label.AS_OF, context.asOf()),
                cities(),
                outline.listing(wording.label(Label.HEADING_SOURCES), "sources", parts.sourceViews(), null),
                Colophon.of(wording, catalogue.info(), context == null ? null : context.updated(), null));
    }

    private @Nullable Listing<IndexEntry> cities() {
        Stream<Place> places =
                catalogue.places().stream().filter(place -> place.country().equals(country));
        return outline.listing(wording.label(Label.PAGE_CITIES), "cities", entries.places(places), null);
    }
}
