package org.cityprofiles.render.make.city;

import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.NetworkEntries;
import org.cityprofiles.render.make.picture.TimelineMaker;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityNetworksView;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the list of the networks of a city, by kind. For one view. */
final class CityNetworksMaker {
    private final Catalogue catalogue;
    private final ViewOptions options;
    private final Workshop workshop;
    private final Place place;
    private final Wording wording;
    private final Outline outline;
    private final NetworkEntries entries;
    private final Linked city;

    CityNetworksMaker(Workshop workshop, ViewOptions options, Place place) {
        this.catalogue = workshop.catalogue();
        this.options = options;
        this.workshop = workshop;
        this.place = place;
        this.wording = workshop.wording(options);
        this.outline = Outline.of(options);
        this.entries = new NetworkEntries(catalogue, workshop.links(), options, wording);
        this.city = new Parties(workshop, options, wording).linked(place);
    }

    CityNetworksView make() {
        return new CityNetworksView(
                options,
                place.id(),
                outline.title(wording.label(Label.HEADING_OUR_NETWORKS)),
                city,
                wording.count(Label.NETWORKS_COUNT, entries.countActive(place.id())),
                new TimelineMaker(workshop, options).memberships(place),
                Stream.of(NetworkKind.values()).flatMap(this::group).toList(),
                former(),
                note());
    }

    private Stream<Listing<NetworkEntry>> group(NetworkKind kind) {
        return Stream.ofNullable(outline.listing(
                wording.label(Label.of("network-kinds", kind)), kind.word(), entries.current(place.id(), kind), null));
    }

    private @Nullable Listing<NetworkEntry> former() {
        Text heading = wording.label(Label.STATUS_FORMER);
        List<NetworkEntry> former = entries.former(place.id()).stream()
                .map(entry -> heading.equals(entry.status()) ? entry.withoutStatus() : entry)
                .toList();
        return outline.listing(heading, "former", former, null);
    }

    private @Nullable Text note() {
        return catalogue
                .profile(place.id())
                .filter(profile -> Boolean.FALSE.equals(profile.networksComplete()))
                .map(profile -> wording.label(Label.MEMBERSHIP_NETWORKS_INCOMPLETE))
                .orElse(null);
    }
}
