package org.cityprofiles.render.make.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.MemberCount;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.MembershipWords;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.MemberColumns;
import org.cityprofiles.render.part.MemberEntry;
import org.cityprofiles.render.part.MemberGroup;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MemberOrder;
import org.cityprofiles.render.view.MembersView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the list of the members of one network. For one thread and one view. */
final class MembersMaker {
    /** Who only supports others is named beside them, and is no member as readers understand it. */
    private static final Set<MemberRole> SUPPORT = Set.of(MemberRole.SUPPORTING_ASSOCIATION);

    private final Workshop workshop;
    private final Catalogue catalogue;
    private final ViewOptions options;
    private final Network network;
    private final Wording wording;
    private final List<NetworkMembership> memberships;

    MembersMaker(Workshop workshop, ViewOptions options, Network network) {
        this.workshop = workshop;
        this.catalogue = workshop.catalogue();
        this.options = options;
        this.network = network;
        this.wording = workshop.wording(options);
        this.memberships = catalogue.membersOf(network.id()).stream()
                .filter(membership ->
                        membership.entry() != null || !membership.roles().equals(SUPPORT))
                .toList();
    }

    /** The view that stands alone; empty where nobody is known. */
    Optional<MembersView> alone() {
        Linked name = Linked.of(
                wording.name(network.name()),
                workshop.links().subject(SubjectKind.NETWORK, options.language(), network.id()));
        return made(Outline.of(options).title(wording.label(Label.HEADING_MEMBERS)), name);
    }

    /** The part of a profile; empty where nobody is known. */
    Optional<MembersView> part() {
        return made(Outline.of(options).section(wording.label(Label.HEADING_MEMBERS), "members"), null);
    }

    private Optional<MembersView> made(Heading heading, @Nullable Linked name) {
        return memberships.isEmpty() ? Optional.empty() : Optional.of(view(heading, name, groups()));
    }

    private MembersView view(Heading heading, @Nullable Linked name, List<MemberGroup> groups) {
        return new MembersView(options, network.id(), heading, name, counts(), note(), columns(groups), groups);
    }

    private List<MemberGroup> groups() {
        MemberEntries entries = new MemberEntries(
                new Parties(workshop, options, wording), new MembershipWords(wording, options.day()), memberships);
        return new MemberGroups(wording, options)
                .of(memberships).stream()
                        .map(group -> new MemberGroup(
                                group.heading(),
                                group.members().stream().map(entries::entry).toList()))
                        .toList();
    }

    private List<Text> counts() {
        List<Text> counts = new ArrayList<>();
        counts.add(wording.count(Label.MEMBERS_COUNT, count(membership -> membership.activeOn(options.day()))));
        long former = count(membership -> membership.formerOn(options.day()));
        if (former > 0) {
            counts.add(wording.count(Label.FORMER_MEMBERS_COUNT, former));
        }
        return counts;
    }

    private long count(Predicate<NetworkMembership> which) {
        return memberships.stream().filter(which).count();
    }

    private @Nullable Text note() {
        return catalogue
                .memberCount(network.id())
                .filter(MemberCount::differs)
                .map(count -> wording.label(Label.MEMBERS_DECLARED, number(count.declared()), number(count.listed())))
                .orElse(null);
    }

    private String number(int number) {
        return wording.formats().number(BigDecimal.valueOf(number));
    }

    private MemberColumns columns(List<MemberGroup> groups) {
        boolean byCountry = options.order() == MemberOrder.COUNTRY;
        return new MemberColumns(
                wording.label(Label.COLUMN_MEMBER),
                column(Label.COLUMN_COUNTRY, groups, entry -> !byCountry && entry.country() != null),
                column(Label.COLUMN_ROLE, groups, entry -> !entry.roles().isEmpty()),
                column(Label.COLUMN_PERIOD, groups, entry -> entry.period() != null),
                column(Label.COLUMN_STATUS, groups, entry -> entry.status() != null),
                column(Label.COLUMN_SUPPORT, groups, entry -> !entry.support().isEmpty()));
    }

    private @Nullable Text column(Label label, List<MemberGroup> groups, Predicate<MemberEntry> filled) {
        boolean any = groups.stream().flatMap(group -> group.members().stream()).anyMatch(filled);
        return any ? wording.label(label) : null;
    }
}
