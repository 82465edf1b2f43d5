package org.cityprofiles.render.make;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Names places and organisations, and leads to the page of a place and to the website of an organisation. Immutable. */
public final class Parties {
    private final Catalogue catalogue;
    private final Links links;
    private final ViewOptions options;
    private final Wording wording;

    /** The parties of a catalogue, named in the language of a page. */
    public Parties(Workshop workshop, ViewOptions options, Wording wording) {
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.options = options;
        this.wording = wording;
    }

    /** The name of a party. */
    public Linked linked(Party party) {
        return Linked.of(wording.name(party.name()), link(party));
    }

    /** The name of the party with this id, if there is one. */
    public Optional<Linked> linked(@Nullable Slug id) {
        return find(id).map(this::linked);
    }

    /** The names of the parties with these ids. */
    public List<Linked> linked(@Nullable List<Slug> ids) {
        return PartMaker.list(ids).stream().flatMap(id -> linked(id).stream()).toList();
    }

    /** The mere name of the party with this id, if there is one. */
    public Optional<Text> name(@Nullable Slug id) {
        return find(id).map(party -> wording.name(party.name()));
    }

    /** The names one after the other; empty for nobody. */
    public Optional<Text> names(List<Slug> ids) {
        List<Text> names = ids.stream().flatMap(id -> name(id).stream()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(wording.list(names));
    }

    private Optional<Party> find(@Nullable Slug id) {
        return Optional.ofNullable(id).flatMap(catalogue::party);
    }

    private @Nullable Link link(Party party) {
        Link page = party instanceof Place ? links.subject(SubjectKind.CITY, options.language(), party.id()) : null;
        return page != null ? page : PartMaker.link(party.website());
    }
}
