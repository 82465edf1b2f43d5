package org.cityprofiles.render.make.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/** Says where outlines and coordinates come from. */
final class MapCredits {
    private static final Link NATURAL_EARTH = Link.of("https://www.naturalearthdata.com");

    private final Wording wording;

    MapCredits(Wording wording) {
        this.wording = wording;
    }

    List<Linked> of(Stream<Place> places) {
        List<Linked> credits = new ArrayList<>();
        credits.add(Linked.of(wording.label(Label.MAP_OUTLINES, "Natural Earth"), NATURAL_EARTH));
        places.flatMap(MapCredits::sources).map(this::credit).distinct().forEach(credits::add);
        return credits;
    }

    /** A place names the sources of its figures there; what is left is where the rest comes from. */
    private static Stream<Source> sources(Place place) {
        return PartMaker.list(place.sources()).stream().filter(source -> PartMaker.list(place.figures()).stream()
                .noneMatch(figure -> Objects.equals(figure.source(), source.id())));
    }

    private Linked credit(Source source) {
        Text title = wording.name(source.title());
        Text named =
                source.licence() == null ? title : wording.list(List.of(title, wording.unmarked(source.licence())));
        return Linked.of(wording.label(Label.MAP_COORDINATES, named), PartMaker.link(source.url()));
    }
}
