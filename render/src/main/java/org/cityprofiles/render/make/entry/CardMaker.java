package org.cityprofiles.render.make.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes cards of cities, networks and practices. Immutable, for one view. */
public final class CardMaker {
    private static final int TAKEAWAYS = 2;

    private final Workshop workshop;
    private final Catalogue catalogue;
    private final Links links;
    private final ViewOptions options;
    private final Wording wording;
    private final Outline outline;

    /** Cards in the language of the options. */
    public CardMaker(Workshop workshop, ViewOptions options) {
        this.workshop = workshop;
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.options = options;
        this.wording = workshop.wording(options);
        this.outline = Outline.of(options);
    }

    /** The card of a city, with or without a profile. */
    public CardView city(Place place) {
        CityProfile profile = catalogue.profile(place.id()).orElse(null);
        DocumentWording words = workshop.words(wording, profile);
        Text name = wording.name(place.name());
        return new CardView(
                options,
                SubjectKind.CITY,
                place.id(),
                outline.title(name),
                List.of(wording.label(Label.of("kind", place.kind())), wording.country(place.country())),
                profile == null ? null : words.textOrNull(profile.tagline()),
                profile == null ? List.of() : takeaways(profile, words),
                counts(place.id()),
                List.of(),
                profile == null ? List.of(wording.label(Label.NO_PROFILE)) : words.notes(),
                more(SubjectKind.CITY, place.id(), Label.CARD_CITY, name));
    }

    private static List<Text> takeaways(CityProfile profile, DocumentWording words) {
        return PartMaker.list(profile.takeaways()).stream()
                .limit(TAKEAWAYS)
                .map(words::text)
                .toList();
    }

    /** How many networks and practices; none of what there is none of. */
    private List<Text> counts(Slug place) {
        long networks = new NetworkEntries(catalogue, links, options, wording).countActive(place);
        int practices = catalogue.practicesIn(place).size();
        return present(
                networks == 0 ? null : wording.count(Label.NETWORKS_COUNT, networks),
                practices == 0 ? null : wording.count(Label.PRACTICES_COUNT, practices));
    }

    /** The card of a network. */
    public CardView network(Network network) {
        DocumentWording words = workshop.words(wording, network);
        Text name = words.text(network.name());
        return new CardView(
                options,
                SubjectKind.NETWORK,
                network.id(),
                outline.title(name),
                present(wording.label(Label.of("network-kind", network.kind())), acronym(network, words, name)),
                words.gistOrNull(network.summary()),
                List.of(),
                present(members(network), wording.period(network.period())),
                lead(network),
                words.notes(),
                more(SubjectKind.NETWORK, network.id(), Label.CARD_NETWORK, name));
    }

    /** The short name, unless the name is no longer. */
    private static @Nullable Text acronym(Network network, DocumentWording words, Text name) {
        Text acronym = words.textOrNull(network.acronym());
        return acronym == null || acronym.toString().equals(name.toString()) ? null : acronym;
    }

    private @Nullable Text members(Network network) {
        int members = catalogue.activeMembersOf(network.id(), options.day()).size();
        return members == 0 ? null : wording.count(Label.MEMBERS_COUNT, members);
    }

    private List<Labelled<Linked>> lead(Network network) {
        return Stream.ofNullable(network.lead())
                .flatMap(id -> catalogue.party(id).stream())
                .map(party -> new Labelled<>(
                        wording.label(Label.FACT_LEAD), List.of(Linked.of(wording.name(party.name()), null))))
                .toList();
    }

    /** The card of a practice. */
    public CardView practice(Practice practice) {
        DocumentWording words = workshop.words(wording, practice);
        Text title = words.text(practice.title());
        List<Text> kicker = new ArrayList<>(List.of(wording.label(Label.KIND_PRACTICE)));
        practice.places().stream()
                .flatMap(id -> catalogue.place(id).stream())
                .forEach(place -> kicker.add(wording.name(place.name())));
        return new CardView(
                options,
                SubjectKind.PRACTICE,
                practice.id(),
                outline.title(title),
                kicker,
                words.gistOrNull(practice.summary()),
                List.of(),
                present(
                        practice.status() == null ? null : wording.label(Label.of("practice", practice.status())),
                        wording.period(practice.period())),
                List.of(),
                words.notes(),
                more(SubjectKind.PRACTICE, practice.id(), Label.CARD_PRACTICE, title));
    }

    private @Nullable Linked more(SubjectKind kind, Slug id, Label label, Text name) {
        Link page = links.subject(kind, options.language(), id);
        return page == null ? null : Linked.of(wording.label(label, name), page);
    }

    private static List<Text> present(@Nullable Text... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }
}
