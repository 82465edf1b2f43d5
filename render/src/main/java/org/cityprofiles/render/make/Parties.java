package org.cityprofiles.render.make;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Names places and organisations, and leads to the page of a place and to the website of an organisation. Immutable. */
final class Parties {
    private final Catalogue catalogue;
    private final Links links;
    private final ViewOptions options;
    private final Wording wording;

    Parties(Workshop workshop, ViewOptions options, Wording wording) {
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.options = options;
        this.wording = wording;
    }

    Linked linked(Party party) {
        return Linked.of(wording.name(party.name()), link(party));
    }

    Optional<Linked> linked(@Nullable Slug id) {
        return find(id).map(this::linked);
    }

    List<Linked> linked(@Nullable List<Slug> ids) {
        return PartMaker.list(ids).stream().flatMap(id -> linked(id).stream()).toList();
    }

    Optional<Text> name(@Nullable Slug id) {
        return find(id).map(party -> wording.name(party.name()));
    }

    /** The names one after the other; empty for nobody. */
    Optional<Text> names(List<Slug> ids) {
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
