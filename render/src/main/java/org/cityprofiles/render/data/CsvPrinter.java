package org.cityprofiles.render.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * Prints memberships as a table: CSV (RFC 4180) in UTF-8 with a row of column names. The same catalogue gives the same
 * bytes.
 *
 * <p>The columns: {@code network_id}, {@code network}, {@code member_id} (empty for one that is only named),
 * {@code member}, {@code country}, {@code kind} (of place or organisation), {@code roles} (separated by semicolons; empty
 * for a plain member), {@code status} (on the day: {@code active}, {@code future}, {@code former}, {@code replaced},
 * {@code withdrawn}, {@code unknown}), {@code from}, {@code to}, {@code supported_by} (ids, separated by semicolons),
 * {@code source} (an address). Names are in the language asked for, where they have one.
 *
 * <p>A cell that a spreadsheet would run as a formula (one that begins with {@code = + - @}, a tab or a line break) begins
 * with an apostrophe instead.
 */
public final class CsvPrinter {
    private static final List<String> COLUMNS = List.of(
            "network_id",
            "network",
            "member_id",
            "member",
            "country",
            "kind",
            "roles",
            "status",
            "from",
            "to",
            "supported_by",
            "source");

    private final ViewOptions options;
    private final LanguagePriority priority;
    private final CsvTable table = new CsvTable();

    private CsvPrinter(Catalogue catalogue, ViewOptions options) {
        this.options = options;
        LanguageTag fallback = catalogue.info().languages().get(0);
        this.priority = LanguagePriority.of(options.language(), fallback);
    }

    /** The members of all networks, former ones included. */
    public static byte[] memberships(Catalogue catalogue, ViewOptions options) {
        return print(catalogue, catalogue.networks(), options);
    }

    /** The members of one network, former ones included; empty where there is no such network. */
    public static Optional<byte[]> members(Catalogue catalogue, Slug network, ViewOptions options) {
        return catalogue.network(network).map(found -> print(catalogue, List.of(found), options));
    }

    private static byte[] print(Catalogue catalogue, List<Network> networks, ViewOptions options) {
        CsvPrinter printer = new CsvPrinter(catalogue, options);
        printer.table.row(COLUMNS);
        networks.stream()
                .flatMap(network -> catalogue.membersOf(network.id()).stream())
                .forEach(printer::row);
        return printer.table.toByteArray();
    }

    private void row(NetworkMembership membership) {
        Party party = membership.party();
        Period period = Roles.period(membership);
        List<@Nullable String> cells = new ArrayList<>(Arrays.asList(
                membership.network().id().value(),
                name(membership.network().name()),
                party == null ? null : party.id().value(),
                name(membership.name()),
                party == null ? null : Terms.text(party.country()),
                party == null ? null : kind(party),
                membership.roles().stream().map(FixedWord::word).collect(Collectors.joining(";")),
                status(membership),
                period == null ? null : Terms.text(period.from()),
                period == null ? null : Terms.text(period.to()),
                membership.supportedBy().stream().map(Slug::value).collect(Collectors.joining(";")),
                source(membership)));
        table.row(cells);
    }

    private String name(LocalizedText name) {
        return name.lookup(priority).value();
    }

    private static String kind(Party party) {
        return party instanceof Place place
                ? place.kind().word()
                : ((Organisation) party).kind().word();
    }

    private String status(NetworkMembership membership) {
        return status(membership, options);
    }

    /** What a membership is on the day of the options. */
    static String status(NetworkMembership membership, ViewOptions options) {
        if (membership.status() != MemberStatus.ACTIVE) {
            return membership.status().name().toLowerCase(Locale.ROOT);
        }
        if (membership.formerOn(options.day())) {
            return "former";
        }
        return membership.activeOn(options.day()) ? "active" : "future";
    }

    private static @Nullable String source(NetworkMembership membership) {
        Membership entry = membership.entry();
        return entry == null
                ? null
                : Terms.list(membership.network().sources()).stream()
                        .filter(source -> source.id().equals(entry.source()))
                        .findFirst()
                        .map(Source::url)
                        .map(Terms::address)
                        .orElse(null);
    }
}
