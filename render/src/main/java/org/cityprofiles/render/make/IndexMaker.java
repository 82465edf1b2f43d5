package org.cityprofiles.render.make;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the list of all cities, networks and practices, each in the order its readers expect. For one view. */
public final class IndexMaker {
    private final Catalogue catalogue;
    private final Links links;
    private final Languages languages;
    private final ViewOptions options;
    private final FrameMaker frames;
    private final Wording wording;
    private final Outline outline;

    /** Lists in the language of the options. */
    public IndexMaker(Workshop workshop, ViewOptions options) {
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.languages = workshop.languages();
        this.options = options;
        this.frames = new FrameMaker(workshop, options);
        this.wording = frames.wording();
        this.outline = Outline.of(options);
    }

    /** The page that lists everything. */
    public Page page() {
        Text title = wording.label(Label.PAGE_INDEX);
        Text intro = wording.label(Label.INDEX_INTRO);
        LanguageTag language = options.language();
        LanguageTag canonical = languages.ofPages().contains(language) ? language : languages.fallback();
        List<Listing<IndexEntry>> lists = lists();
        Subject subject = new Subject(
                title, true, intro, languages.ofPages(), canonical, other -> links.list(ListKind.HOME, other));
        IndexView view = new IndexView(
                options,
                outline.title(wording.name(catalogue.info().title())),
                intro,
                lists.isEmpty() ? wording.label(Label.INDEX_EMPTY) : null,
                lists);
        return new Page(frames.frame(subject), view);
    }

    private List<Listing<IndexEntry>> lists() {
        return Stream.of(
                        listing(
                                Label.PAGE_CITIES,
                                "cities",
                                catalogue.places().stream().map(this::city)),
                        listing(
                                Label.PAGE_NETWORKS,
                                "networks",
                                catalogue.networks().stream().map(this::network)),
                        listing(
                                Label.PAGE_PRACTICES,
                                "practices",
                                catalogue.practices().stream().map(this::practice)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Listing<IndexEntry> listing(Label heading, String anchor, Stream<IndexEntry> entries) {
        Comparator<IndexEntry> byName = Comparator.comparing(
                entry -> entry.name().text().toString(), wording.formats().collator());
        return outline.listing(
                wording.label(heading), anchor, entries.sorted(byName).toList(), null);
    }

    private IndexEntry city(Place place) {
        return new IndexEntry(
                Linked.of(wording.name(place.name()), links.subject(SubjectKind.CITY, options.language(), place.id())),
                wording.country(place.country()));
    }

    private IndexEntry network(Network network) {
        Link page = links.subject(SubjectKind.NETWORK, options.language(), network.id());
        return new IndexEntry(
                Linked.of(wording.name(network.name()), page != null ? page : PartMaker.link(network.website())),
                wording.label(Label.of("network-kind", network.kind())));
    }

    private IndexEntry practice(Practice practice) {
        List<Text> places = practice.places().stream()
                .flatMap(id -> catalogue.place(id).stream())
                .map(place -> wording.name(place.name()))
                .toList();
        return new IndexEntry(
                Linked.of(
                        wording.name(practice.title()),
                        links.subject(SubjectKind.PRACTICE, options.language(), practice.id())),
                places.isEmpty() ? null : wording.list(places));
    }
}
