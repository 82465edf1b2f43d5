package org.cityprofiles.render.make.entry;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.NameMatch;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the entries of lists, and puts them into the order their readers expect. For one thread. */
public final class IndexEntries {
    private final Workshop workshop;
    private final Catalogue catalogue;
    private final ViewOptions options;
    private final Wording wording;
    private final Parties parties;
    private final Collator collator;

    /** Entries in the language of a page. */
    public IndexEntries(Workshop workshop, ViewOptions options, Wording wording) {
        this.workshop = workshop;
        this.catalogue = workshop.catalogue();
        this.options = options;
        this.wording = wording;
        this.parties = new Parties(workshop, options, wording);
        this.collator = wording.formats().collator();
    }

    private record Keyed<T>(CollationKey key, T value) {}

    /** Values in the order of their names, each of which is looked at once. */
    public <T> List<T> sorted(Stream<T> values, Function<T, Text> name) {
        return values.map(value ->
                        new Keyed<>(collator.getCollationKey(name.apply(value).toString()), value))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::value)
                .toList();
    }

    /** Entries by name. */
    public List<IndexEntry> sorted(Stream<IndexEntry> entries) {
        return sorted(entries, entry -> entry.name().text());
    }

    private static Stream<Text> some(@Nullable Text text) {
        return Stream.ofNullable(text);
    }

    private Linked linked(LocalizedText name, SubjectKind kind, Slug id) {
        return Linked.of(wording.name(name), workshop.links().subject(kind, options.language(), id));
    }

    /** The name of a country. */
    public Text country(CountryCode country) {
        return wording.country(country);
    }

    /** A city among those of its country. */
    public IndexEntry cityAtHome(Place place) {
        return new IndexEntry(linked(place.name(), SubjectKind.CITY, place.id()), List.of(), null);
    }

    /** A city among those of all countries. */
    public IndexEntry city(Place place) {
        return new IndexEntry(
                linked(place.name(), SubjectKind.CITY, place.id()), List.of(country(place.country())), null);
    }

    /** Places by name; of what is no municipality, as most are, the kind is told. */
    public List<IndexEntry> places(Stream<Place> places) {
        return sorted(places.map(place -> new IndexEntry(parties.linked(place), kind(place), null)));
    }

    private List<Text> kind(Place place) {
        return place.kind() == PlaceKind.MUNICIPALITY
                ? List.of()
                : List.of(wording.label(Label.of("kind", place.kind())));
    }

    /** A city with what its profile says of it in short. */
    public IndexEntry profile(Place place, CityProfile profile) {
        DocumentWording words = workshop.words(wording, profile);
        return new IndexEntry(
                linked(place.name(), SubjectKind.CITY, place.id()),
                List.of(country(place.country())),
                words.textOrNull(profile.tagline()));
    }

    /** A network among those of its kind. */
    public IndexEntry network(Network network) {
        Linked page = linked(network.name(), SubjectKind.NETWORK, network.id());
        int members = catalogue.activeMembersOf(network.id(), options.day()).size();
        Stream<Text> details = Stream.of(
                        some(network.acronym() == null ? null : wording.name(network.acronym()))
                                .filter(acronym ->
                                        !acronym.toString().equals(page.text().toString())),
                        some(members == 0 ? null : wording.count(Label.MEMBERS_COUNT, members)),
                        some(wording.period(network.period())))
                .flatMap(detail -> detail);
        return new IndexEntry(orWebsite(page, PartMaker.link(network.website())), details.toList(), null);
    }

    private static Linked orWebsite(Linked page, @Nullable Link website) {
        return page.link() == null ? Linked.of(page.text(), website) : page;
    }

    /** A practice among those on a topic. */
    public IndexEntry practice(Practice practice) {
        List<Text> places = practice.places().stream()
                .flatMap(id -> catalogue.place(id).stream())
                .map(place -> wording.name(place.name()))
                .toList();
        return new IndexEntry(
                linked(practice.title(), SubjectKind.PRACTICE, practice.id()),
                places.isEmpty() ? List.of() : List.of(wording.list(places)),
                null);
    }

    /** What was found by a name, with that name where it is not the one that is shown. */
    public IndexEntry found(NameMatch match) {
        IndexEntry entry = any(match.document());
        Text name = wording.text(match.name());
        if (name.toString().equals(entry.name().text().toString())) {
            return entry;
        }
        List<Text> details = new ArrayList<>(List.of(name));
        entry.details().stream().filter(detail -> !detail.equals(name)).forEach(details::add);
        return new IndexEntry(entry.name(), details, entry.summary());
    }

    private IndexEntry any(Document document) {
        if (document instanceof Place place) {
            return among(city(place), wording.label(Label.of("kind", place.kind())));
        }
        if (document instanceof Network network) {
            return among(network(network), wording.label(Label.of("network-kind", network.kind())));
        }
        if (document instanceof Practice practice) {
            return among(practice(practice), wording.label(Label.KIND_PRACTICE));
        }
        return organisation((Organisation) document);
    }

    /** An entry in a list of different things says what it is. */
    private static IndexEntry among(IndexEntry entry, Text kind) {
        return new IndexEntry(
                entry.name(),
                Stream.concat(Stream.of(kind), entry.details().stream()).toList(),
                entry.summary());
    }

    /** An organisation has no page; the networks it belongs to are named. */
    private IndexEntry organisation(Organisation organisation) {
        List<Text> networks = catalogue.networksOf(organisation.id()).stream()
                .map(membership -> wording.name(membership.network().name()))
                .toList();
        Stream<Text> details = Stream.of(
                        some(wording.label(Label.CONTACT_ORGANISATION)),
                        some(networks.isEmpty() ? null : wording.list(networks)))
                .flatMap(detail -> detail);
        return new IndexEntry(
                Linked.of(wording.name(organisation.name()), PartMaker.link(organisation.website())),
                details.toList(),
                null);
    }
}
