package org.cityprofiles.render.make.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cityprofiles.core.network.Funding;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.Phase;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Colophon;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.picture.MapMaker;
import org.cityprofiles.render.make.picture.TimelineMaker;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.FundingView;
import org.cityprofiles.render.part.PhaseView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MapView;
import org.cityprofiles.render.view.MembersView;
import org.cityprofiles.render.view.MentoringView;
import org.cityprofiles.render.view.NetworkView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.render.view.ViewPart;
import org.jspecify.annotations.Nullable;

/** Makes the profile of one network. For one thread and one view. */
final class NetworkMaker {
    private final Workshop workshop;
    private final ViewOptions options;
    private final Network network;
    private final boolean complete;
    private final Wording wording;
    private final DocumentWording words;
    private final PartMaker parts;
    private final Parties parties;
    private final Outline outline;

    /**
     * The profile of a network.
     *
     * @param complete whether everything that is not asked for is shown too, as on the network's own page
     */
    NetworkMaker(Workshop workshop, ViewOptions options, Network network, boolean complete) {
        this.workshop = workshop;
        this.options = options;
        this.network = network;
        this.complete = complete;
        this.wording = workshop.wording(options);
        this.words = workshop.words(wording, network);
        this.parts = new PartMaker(workshop.catalogue(), options, words, network.sources(), null);
        this.parties = new Parties(workshop, options, wording);
        this.outline = Outline.of(options);
    }

    NetworkView make() {
        return new NetworkView(
                options,
                network.id(),
                outline.title(wording.name(network.name())),
                wording.label(Label.of("network-kind", network.kind())),
                network.acronym() == null ? null : wording.name(network.acronym()),
                notes(),
                words.proseOrNull(network.summary()),
                facts(),
                AgreementMaker.topics(wording, network.topics()),
                listing(ViewPart.FUNDING, Label.HEADING_FUNDING, network.funding(), this::funding),
                listing(ViewPart.TIMELINE, Label.HEADING_TIMELINE, network.phases(), this::phase),
                timeline(),
                sections(),
                statements(),
                listing(ViewPart.PEOPLE, Label.HEADING_PEOPLE, network.people(), parts::person),
                listing(
                        ViewPart.AGREEMENTS,
                        Label.HEADING_AGREEMENTS,
                        network.agreements(),
                        new AgreementMaker(workshop, options, network, words, parties)::agreement),
                map(),
                members(),
                mentoring(),
                outline.listing(wording.label(Label.HEADING_SOURCES), "sources", parts.sourceViews(), null),
                Colophon.of(wording, workshop.catalogue().info(), network.updated(), null));
    }

    private <T, V> @Nullable Listing<V> listing(
            ViewPart part, Label heading, @Nullable List<T> all, Function<T, V> view) {
        List<V> views =
                options.shows(part) ? PartMaker.list(all).stream().map(view).toList() : List.of();
        return outline.listing(wording.label(heading), part.word(), views, null);
    }

    /** A network of which there is nothing but names and members has no texts that are in another language. */
    private List<Text> notes() {
        boolean texts = Stream.of(
                        network.sections(),
                        network.statements(),
                        network.people(),
                        network.phases(),
                        network.agreements())
                .anyMatch(list -> !PartMaker.list(list).isEmpty());
        return texts || network.summary() != null ? words.notes() : List.of();
    }

    private List<Labelled<Linked>> facts() {
        List<Labelled<Linked>> facts = new ArrayList<>();
        wording.addLabelled(
                facts, Label.FACT_LEAD, parties.linked(network.lead()).stream().toList());
        wording.addLabelled(facts, Label.FACT_PROGRAMME, programme().stream().toList());
        wording.addLabelled(facts, Label.FACT_PROMOTERS, parties.linked(network.promoters()));
        wording.addLabelled(facts, Label.FACT_PERIOD, Linked.listOf(wording.period(network.period())));
        if (network.website() != null) {
            wording.addLabelled(facts, Label.FACT_WEBSITE, List.of(parts.website(network.website())));
        }
        return facts;
    }

    private Optional<Linked> programme() {
        return Optional.ofNullable(network.programme())
                .flatMap(workshop.catalogue()::network)
                .map(programme -> Linked.of(
                        wording.name(programme.name()),
                        workshop.links().subject(SubjectKind.NETWORK, options.language(), programme.id())));
    }

    private FundingView funding(Funding funding) {
        List<Labelled<Linked>> facts = new ArrayList<>();
        wording.addLabelled(
                facts,
                Label.FACT_FUNDER,
                parties.linked(funding.funder()).stream().toList());
        if (funding.amount() != null) {
            Text amount = Text.of(wording.formats().amount(funding.amount()));
            wording.addLabelled(facts, Label.FACT_AMOUNT, List.of(Linked.of(amount, null)));
        }
        return new FundingView(words.textOrNull(funding.programme()), facts);
    }

    private PhaseView phase(Phase phase) {
        return new PhaseView(
                words.text(phase.title()), words.proseOrNull(phase.summary()), wording.period(phase.period()));
    }

    private List<SectionView> sections() {
        return options.shows(ViewPart.SECTIONS) ? parts.sections(network.sections(), outline) : List.of();
    }

    private @Nullable Listing<StatementView> statements() {
        return outline.listing(
                wording.label(Label.HEADING_STATEMENTS),
                ViewPart.STATEMENTS.word(),
                options.shows(ViewPart.STATEMENTS) ? parts.statements(network.statements()) : List.of(),
                null);
    }

    private @Nullable TimelinePicture timeline() {
        return options.shows(ViewPart.TIMELINE) ? new TimelineMaker(workshop, options).phases(network, words) : null;
    }

    private @Nullable MapView map() {
        return shows(ViewPart.MAP)
                ? new MapMaker(workshop, options, network).part().orElse(null)
                : null;
    }

    private @Nullable MembersView members() {
        return shows(ViewPart.MEMBERS)
                ? new MembersMaker(workshop, options, network).part().orElse(null)
                : null;
    }

    private @Nullable MentoringView mentoring() {
        return shows(ViewPart.MENTORING)
                ? new MentoringMaker(workshop, options, network).part().orElse(null)
                : null;
    }

    /** What has a view of its own is embedded only where it is asked for. */
    private boolean shows(ViewPart part) {
        return complete ? options.shows(part) : options.parts().contains(part);
    }
}
