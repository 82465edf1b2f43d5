package org.cityprofiles.render.make.entry;

import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;

/** Makes names that lead to the page of a place, or to the website of an organisation. Immutable, for one view. */
public final class PartyNames {
    private final Catalogue catalogue;
    private final Links links;
    private final Wording wording;
    private final IndexEntries entries;

    /** Names in the language of a page. */
    public PartyNames(Workshop workshop, ViewOptions options, Wording wording) {
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.wording = wording;
        this.entries = new IndexEntries(workshop, options, wording);
    }

    /** The parties with these ids. */
    public List<Linked> linked(Stream<Slug> ids) {
        return ids.flatMap(id -> catalogue.party(id).stream()).map(this::linked).toList();
    }

    /** One party. */
    public Linked linked(Party party) {
        Link page = party instanceof Place ? links.subject(SubjectKind.CITY, wording.language(), party.id()) : null;
        return Linked.of(wording.name(party.name()), page != null ? page : PartMaker.link(party.website()));
    }

    /** Places by name; of what is no municipality, as most are, the kind is told. */
    public List<IndexEntry> byName(Stream<Place> places) {
        return entries.sorted(places.map(place -> new IndexEntry(linked(place), kind(place), null)));
    }

    private List<Text> kind(Place place) {
        return place.kind() == PlaceKind.MUNICIPALITY
                ? List.of()
                : List.of(wording.label(Label.of("kind", place.kind())));
    }
}
