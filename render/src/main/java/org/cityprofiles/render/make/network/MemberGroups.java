package org.cityprofiles.render.make.network;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MemberOrder;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Puts members in the order asked for, former ones last, as the readers of a language sort. For one thread. */
final class MemberGroups {
    private final Wording wording;
    private final ViewOptions options;
    private final Collator collator;
    private final Map<CountryCode, Heading> countries = new HashMap<>();
    private final Heading international;
    private final Heading withoutCountry;

    /** Members under one heading. */
    record Group(@Nullable Text heading, List<NetworkMembership> members) {}

    /** The heading of a group: those of countries come first. */
    private record Heading(boolean country, CollationKey key, Text text) implements Comparable<Heading> {
        @Override
        public int compareTo(Heading other) {
            int rank = Boolean.compare(other.country, country);
            return rank != 0 ? rank : key.compareTo(other.key);
        }
    }

    /** A member with what it is sorted by, so that this is made once for each. */
    private record Sorted(NetworkMembership membership, CollationKey name, LocalDate from) {}

    MemberGroups(Wording wording, ViewOptions options) {
        this.wording = wording;
        this.options = options;
        this.collator = wording.formats().collator();
        this.international = heading(false, wording.label(Label.HEADING_INTERNATIONAL));
        this.withoutCountry = heading(false, wording.label(Label.HEADING_WITHOUT_COUNTRY));
    }

    private Heading heading(boolean country, Text text) {
        return new Heading(country, collator.getCollationKey(text.toString()), text);
    }

    List<Group> of(List<NetworkMembership> memberships) {
        List<NetworkMembership> current = new ArrayList<>();
        List<NetworkMembership> former = new ArrayList<>();
        for (NetworkMembership membership : sorted(memberships)) {
            (membership.formerOn(options.day()) ? former : current).add(membership);
        }
        List<Group> groups = new ArrayList<>();
        if (options.order() == MemberOrder.COUNTRY) {
            groups.addAll(byCountry(current));
        } else if (!current.isEmpty()) {
            groups.add(new Group(null, current));
        }
        if (!former.isEmpty()) {
            groups.add(new Group(wording.label(Label.HEADING_FORMER_MEMBERS), former));
        }
        return groups;
    }

    private List<NetworkMembership> sorted(List<NetworkMembership> memberships) {
        Comparator<Sorted> byName = Comparator.comparing(Sorted::name);
        return memberships.stream()
                .map(this::sortable)
                .sorted(
                        options.order() == MemberOrder.PERIOD
                                ? Comparator.comparing(Sorted::from).thenComparing(byName)
                                : byName)
                .map(Sorted::membership)
                .toList();
    }

    /** Whose beginning is not known stands behind all others. */
    private Sorted sortable(NetworkMembership membership) {
        Period period = membership.period();
        PartialDate from = period == null ? null : period.from();
        return new Sorted(
                membership,
                collator.getCollationKey(wording.name(membership.name()).toString()),
                from == null ? LocalDate.MAX : from.firstDay());
    }

    private List<Group> byCountry(List<NetworkMembership> memberships) {
        Map<Heading, List<NetworkMembership>> groups = new TreeMap<>();
        for (NetworkMembership membership : memberships) {
            groups.computeIfAbsent(heading(membership), heading -> new ArrayList<>())
                    .add(membership);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey().text(), group.getValue()))
                .toList();
    }

    private Heading heading(NetworkMembership membership) {
        Party party = membership.party();
        if (party == null) {
            return withoutCountry;
        }
        return party.country() == null ? international : countries.computeIfAbsent(party.country(), this::heading);
    }

    private Heading heading(CountryCode country) {
        return heading(true, wording.country(country));
    }
}
