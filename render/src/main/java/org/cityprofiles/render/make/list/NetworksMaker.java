package org.cityprofiles.render.make.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.ListKind;
import org.jspecify.annotations.Nullable;

/** Makes the list of all networks by kind. */
final class NetworksMaker {
    private final ListContext context;

    NetworksMaker(ListContext context) {
        this.context = context;
    }

    IndexView make() {
        List<Network> all = context.catalogue().networks();
        context.filters()
                .topics(all.stream().flatMap(NetworksMaker::topics))
                .countries(all.stream().flatMap(this::countries));
        return context.view(
                ListKind.NETWORKS,
                Label.NETWORKS_INTRO,
                Arrays.stream(NetworkKind.values()).map(this::group));
    }

    private @Nullable IndexGroup group(NetworkKind kind) {
        return context.group(
                context.wording().label(Label.of("network-kinds", kind)),
                kind.word(),
                context.entries()
                        .sorted(context.catalogue().networks().stream()
                                .filter(network -> network.kind() == kind && isChosen(network))
                                .map(context.entries()::network)));
    }

    private boolean isChosen(Network network) {
        Topic topic = context.choice().topic();
        CountryCode country = context.choice().country();
        return (topic == null || topics(network).anyMatch(topic::equals))
                && (country == null || countries(network).anyMatch(country::equals));
    }

    private static Stream<Topic> topics(Network network) {
        return PartMaker.list(network.topics()).stream();
    }

    /** The countries of the places that belong to a network. */
    private Stream<CountryCode> countries(Network network) {
        return context.catalogue().membersOf(network.id()).stream()
                .map(membership -> membership.party() instanceof Place place ? place.country() : null)
                .flatMap(Stream::ofNullable)
                .distinct();
    }
}
