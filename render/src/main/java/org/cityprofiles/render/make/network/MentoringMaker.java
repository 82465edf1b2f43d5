package org.cityprofiles.render.make.network;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.MentoringColumns;
import org.cityprofiles.render.part.MentoringEntry;
import org.cityprofiles.render.part.MentoringGroup;
import org.cityprofiles.render.part.MentoringParty;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MentoringView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the view of who learns from whom in one network. For one thread and one view. */
final class MentoringMaker {
    private final Workshop workshop;
    private final Catalogue catalogue;
    private final ViewOptions options;
    private final Network network;
    private final Wording wording;
    private final DocumentWording words;
    private final Parties parties;
    private final Map<Slug, List<Slug>> support = new HashMap<>();

    MentoringMaker(Workshop workshop, ViewOptions options, Network network) {
        this.workshop = workshop;
        this.catalogue = workshop.catalogue();
        this.options = options;
        this.network = network;
        this.wording = workshop.wording(options);
        this.words = workshop.words(wording, network);
        this.parties = new Parties(workshop, options, wording);
        for (NetworkMembership membership : catalogue.membersOf(network.id())) {
            Party party = membership.party();
            if (party != null) {
                support.merge(party.id(), membership.supportedBy(), (some, more) -> some.isEmpty() ? more : some);
            }
        }
    }

    /** The view that stands alone; empty where nobody learns from anybody. */
    Optional<MentoringView> alone() {
        Linked name = Linked.of(
                wording.name(network.name()),
                workshop.links().subject(SubjectKind.NETWORK, options.language(), network.id()));
        return made(Outline.of(options).title(wording.label(Label.HEADING_MENTORING)), name);
    }

    /** The part of a profile; empty where nobody learns from anybody. */
    Optional<MentoringView> part() {
        return made(Outline.of(options).section(wording.label(Label.HEADING_MENTORING), "mentoring"), null);
    }

    private Optional<MentoringView> made(Heading heading, @Nullable Linked name) {
        List<Mentoring> all = PartMaker.list(network.mentoring());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new MentoringView(
                        options,
                        network.id(),
                        heading,
                        name,
                        name == null ? null : note(all),
                        columns(all),
                        groups(all)));
    }

    private @Nullable Text note(List<Mentoring> all) {
        boolean shownOtherwise = !words.shown().equals(options.language());
        return shownOtherwise && has(all, Mentoring::theme)
                ? wording.label(Label.SHOWN_IN, wording.language(words.shown()))
                : null;
    }

    private MentoringColumns columns(List<Mentoring> all) {
        return new MentoringColumns(
                wording.label(Label.COLUMN_MENTOR),
                wording.label(Label.COLUMN_MENTEE),
                has(all, Mentoring::theme) ? wording.label(Label.COLUMN_THEME) : null,
                has(all, Mentoring::period) ? wording.label(Label.COLUMN_PERIOD) : null);
    }

    private static boolean has(List<Mentoring> all, Function<Mentoring, @Nullable Object> part) {
        return all.stream().anyMatch(mentoring -> part.apply(mentoring) != null);
    }

    /** By mentor; whatever some mentors do together is one group. */
    private List<MentoringGroup> groups(List<Mentoring> all) {
        Map<Set<Slug>, List<Mentoring>> byMentors = new LinkedHashMap<>();
        for (Mentoring mentoring : all) {
            byMentors
                    .computeIfAbsent(Set.copyOf(mentoring.mentors()), mentors -> new ArrayList<>())
                    .add(mentoring);
        }
        Collator collator = wording.formats().collator();
        return byMentors.values().stream()
                .map(this::group)
                .sorted(Comparator.comparing(group -> collator.getCollationKey(
                        group.mentors().get(0).name().text().toString())))
                .toList();
    }

    /** What goes on comes before what has ended. */
    private MentoringGroup group(List<Mentoring> mentorings) {
        return new MentoringGroup(
                parties(mentorings.get(0).mentors()),
                mentorings.stream()
                        .map(this::entry)
                        .sorted(Comparator.comparing(MentoringEntry::former))
                        .toList());
    }

    private MentoringEntry entry(Mentoring mentoring) {
        Period period = mentoring.period() != null ? mentoring.period() : network.period();
        return new MentoringEntry(
                parties(mentoring.mentees()),
                words.textOrNull(mentoring.theme()),
                wording.period(mentoring.period()),
                period != null && period.endedBefore(options.day()));
    }

    private List<MentoringParty> parties(List<Slug> ids) {
        return ids.stream()
                .flatMap(id -> catalogue.party(id).stream())
                .map(this::party)
                .toList();
    }

    private MentoringParty party(Party party) {
        Text country = party.country() == null ? null : wording.country(party.country());
        Text supported = parties.names(support.getOrDefault(party.id(), List.of()))
                .map(names -> wording.label(Label.MEMBERSHIP_SUPPORTED_BY, names))
                .orElse(null);
        return new MentoringParty(parties.linked(party), country, supported);
    }
}
