package org.cityprofiles.render.make.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes the list of the networks of a city: those it is a member of first, each group by name. */
public final class NetworkEntries {
    /** These are told by a sentence that names the others. */
    private static final Set<MemberRole> TOLD = Set.of(MemberRole.MENTOR, MemberRole.MENTEE);

    private final Catalogue catalogue;
    private final Links links;
    private final ViewOptions options;
    private final Wording wording;
    private final MembershipWords said;

    /** Entries on the day of the options. */
    public NetworkEntries(Catalogue catalogue, Links links, ViewOptions options, Wording wording) {
        this.catalogue = catalogue;
        this.links = links;
        this.options = options;
        this.wording = wording;
        this.said = new MembershipWords(wording, options.day());
    }

    /** All of them. */
    public List<NetworkEntry> of(Slug place) {
        return entries(place, membership -> true);
    }

    private List<NetworkEntry> entries(Slug place, Predicate<NetworkMembership> wanted) {
        Comparator<NetworkEntry> byName = Comparator.comparing(
                entry -> entry.name().text().toString(), wording.formats().collator());
        return catalogue.networksOf(place).stream()
                .filter(wanted)
                .map(membership -> entry(membership, place))
                .sorted(Comparator.comparing(NetworkEntry::former).thenComparing(byName))
                .toList();
    }

    /** Those of a kind that it belongs to still, or will. */
    public List<NetworkEntry> current(Slug place, NetworkKind kind) {
        return entries(place, membership -> membership.network().kind() == kind && !isFormer(membership));
    }

    /** Those that it belongs to no longer. */
    public List<NetworkEntry> former(Slug place) {
        return entries(place, this::isFormer);
    }

    private boolean isFormer(NetworkMembership membership) {
        return membership.formerOn(options.day());
    }

    /** How many networks it belongs to on the day. */
    public long countActive(Slug place) {
        return catalogue.networksOf(place).stream()
                .filter(membership -> membership.activeOn(options.day()))
                .map(membership -> membership.network().id())
                .distinct()
                .count();
    }

    private NetworkEntry entry(NetworkMembership membership, Slug place) {
        Network network = membership.network();
        return new NetworkEntry(
                Linked.of(wording.name(network.name()), link(network)),
                network.acronym() == null ? null : wording.name(network.acronym()),
                wording.label(Label.of("network-kind", network.kind())),
                said.roles(membership, TOLD),
                wording.period(membership.period()),
                said.status(membership),
                membership.formerOn(options.day()),
                details(membership, place));
    }

    private @Nullable Link link(Network network) {
        Link page = links.subject(SubjectKind.NETWORK, options.language(), network.id());
        return page != null ? page : PartMaker.link(network.website());
    }

    private List<Text> details(NetworkMembership membership, Slug place) {
        Slug network = membership.network().id();
        List<Text> details = new ArrayList<>();
        add(details, Label.MENTORING_MENTORS, catalogue.menteesOf(network, place));
        add(details, Label.MENTORING_MENTORED_BY, catalogue.mentorsOf(network, place));
        add(details, Label.MEMBERSHIP_SUPPORTED_BY, parties(membership.supportedBy()));
        add(
                details,
                Label.MEMBERSHIP_REPLACES,
                parties(membership.replaces().stream().toList()));
        return details;
    }

    private List<Party> parties(List<Slug> ids) {
        return ids.stream().flatMap(id -> catalogue.party(id).stream()).toList();
    }

    private void add(List<Text> details, Label label, List<Party> parties) {
        if (!parties.isEmpty()) {
            List<Text> names =
                    parties.stream().map(party -> wording.name(party.name())).toList();
            details.add(wording.label(label, wording.list(names)));
        }
    }
}
