package org.cityprofiles.core.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;

/**
 * All documents together, consistent by construction: every reference leads somewhere, no id is used twice, nothing
 * leads in a circle. Questions are answered from indexes. Immutable and thread-safe; lists are in order of ids unless
 * said otherwise.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.of(info, documents);
 * catalogue.networksOf(Slug.parse("milan")).forEach(membership -> ...);
 * }</pre>
 */
public final class Catalogue {
    private final CatalogueInfo info;
    private final Documents documents;
    private final FormerIds formerIds;
    private final Map<Slug, List<NetworkMembership>> byNetwork = new LinkedHashMap<>();
    private final Map<Slug, List<NetworkMembership>> byParty = new HashMap<>();
    private final Map<Slug, List<Practice>> practicesByPlace = new HashMap<>();
    private final Map<Topic, List<Practice>> practicesByTopic = new EnumMap<>(Topic.class);
    private final Lazy<List<Place>> places;
    private final Lazy<Map<Slug, List<Place>>> unions;
    private final Lazy<List<LanguageTag>> languages;
    private final Lazy<NameIndex> names;
    private final Lazy<NameSearch> search;
    private final Lazy<GeoIndex> locations;
    private final Lazy<String> version;

    private Catalogue(CatalogueInfo info, Documents documents) {
        this.info = info;
        this.documents = documents;
        this.formerIds = new FormerIds(documents.all());
        networks().forEach(network -> index(network.id(), new Memberships(network).list(documents)));
        practices().forEach(this::index);
        places = new Lazy<>(() -> documents.list(Place.class, DocumentKind.PLACE));
        unions = new Lazy<>(this::collectUnions);
        languages = new Lazy<>(this::collectLanguages);
        names = new Lazy<>(() -> new NameIndex(places()));
        search = new Lazy<>(() -> new NameSearch(documents()));
        locations = new Lazy<>(() -> new GeoIndex(places()));
        version = new Lazy<>(() -> ContentHash.of(
                Stream.<Record>concat(Stream.of(info), documents.all().stream().map(Record.class::cast))
                        .toList()));
    }

    private void index(Practice practice) {
        for (Slug place : Set.copyOf(practice.places())) {
            practicesByPlace.computeIfAbsent(place, id -> new ArrayList<>()).add(practice);
        }
        for (Topic topic : Set.copyOf(NullableList.orEmpty(practice.topics()))) {
            practicesByTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(practice);
        }
    }

    private void index(Slug network, List<NetworkMembership> memberships) {
        byNetwork.put(network, memberships);
        for (NetworkMembership membership : memberships) {
            Party party = membership.party();
            if (party != null) {
                byParty.computeIfAbsent(party.id(), id -> new ArrayList<>()).add(membership);
            }
        }
    }

    /**
     * A catalogue of documents.
     *
     * @throws InconsistentCatalogueException with every finding, if they do not fit together
     */
    public static Catalogue of(CatalogueInfo info, Collection<? extends Document> documents) {
        return assemble(info, documents, Omissions.NONE).unwrap();
    }

    /** Puts documents together and tells every finding, errors and warnings, instead of failing. */
    public static Assembly assemble(CatalogueInfo info, Collection<? extends Document> documents, Omissions omissions) {
        Documents indexed = new Documents(documents);
        ConsistencyCheck check = new ConsistencyCheck(indexed, omissions);
        List<Finding> findings = check.check(documents);
        boolean consistent = !check.leansOnOmitted()
                && findings.stream().noneMatch(finding -> finding.rule().error());
        return new Assembly(consistent ? Optional.of(new Catalogue(info, indexed)) : Optional.empty(), findings);
    }

    /** What the catalogue says of itself. */
    public CatalogueInfo info() {
        return info;
    }

    /** All documents, by kind, then by id. */
    public List<Document> documents() {
        return documents.all();
    }

    /** The document with this key. */
    public Optional<Document> document(DocumentKey key) {
        return Optional.ofNullable(documents.get(key.kind(), key.id()));
    }

    /** The place with this id. */
    public Optional<Place> place(Slug id) {
        return documents.find(Place.class, DocumentKind.PLACE, id);
    }

    /** The organisation with this id. */
    public Optional<Organisation> organisation(Slug id) {
        return documents.find(Organisation.class, DocumentKind.ORGANISATION, id);
    }

    /** The place or organisation with this id. */
    public Optional<Party> party(Slug id) {
        return Optional.ofNullable(documents.party(id));
    }

    /** The profile of the place with this id. */
    public Optional<CityProfile> profile(Slug place) {
        return documents.find(CityProfile.class, DocumentKind.PROFILE, place);
    }

    /** The network with this id. */
    public Optional<Network> network(Slug id) {
        return documents.find(Network.class, DocumentKind.NETWORK, id);
    }

    /** The practice with this id. */
    public Optional<Practice> practice(Slug id) {
        return documents.find(Practice.class, DocumentKind.PRACTICE, id);
    }

    /** The context of a country. */
    public Optional<CountryContext> country(CountryCode country) {
        return documents.find(CountryContext.class, DocumentKind.COUNTRY, country.toSlug());
    }

    /** The id that a document has now which was known under a former one. */
    public Optional<Slug> renamed(DocumentKind kind, Slug formerId) {
        return formerIds.current(kind, formerId);
    }

    /** All places. */
    public List<Place> places() {
        return places.get();
    }

    /** All organisations. */
    public List<Organisation> organisations() {
        return documents.list(Organisation.class, DocumentKind.ORGANISATION);
    }

    /** All city profiles. */
    public List<CityProfile> profiles() {
        return documents.list(CityProfile.class, DocumentKind.PROFILE);
    }

    /** All networks. */
    public List<Network> networks() {
        return documents.list(Network.class, DocumentKind.NETWORK);
    }

    /** All practices. */
    public List<Practice> practices() {
        return documents.list(Practice.class, DocumentKind.PRACTICE);
    }

    /** All countries that have a context. */
    public List<CountryContext> countries() {
        return documents.list(CountryContext.class, DocumentKind.COUNTRY);
    }

    /** The networks of a place or organisation, former ones included; dates are asked of the memberships. */
    public List<NetworkMembership> networksOf(Slug party) {
        return List.copyOf(byParty.getOrDefault(party, List.of()));
    }

    /** Everybody in a network: the lead, the entries in their order, then who only follows from a role. */
    public List<NetworkMembership> membersOf(Slug network) {
        return byNetwork.getOrDefault(network, List.of());
    }

    /** Who is a member of a network on a day. */
    public List<NetworkMembership> activeMembersOf(Slug network, LocalDate day) {
        return membersOf(network).stream()
                .filter(membership -> membership.activeOn(day))
                .toList();
    }

    /** The number of members a network declares against those it lists; empty where it says neither. */
    public Optional<MemberCount> memberCount(Slug network) {
        return network(network).flatMap(found -> MemberCount.of(found, membersOf(network)));
    }

    /** Who mentors a party in a network, in the order of writing. */
    public List<Party> mentorsOf(Slug network, Slug mentee) {
        return parties(mentoring(network)
                .filter(pair -> pair.mentees().contains(mentee))
                .flatMap(pair -> pair.mentors().stream()));
    }

    /** Whom a party mentors in a network, in the order of writing. */
    public List<Party> menteesOf(Slug network, Slug mentor) {
        return parties(mentoring(network)
                .filter(pair -> pair.mentors().contains(mentor))
                .flatMap(pair -> pair.mentees().stream()));
    }

    private Stream<Mentoring> mentoring(Slug network) {
        return network(network).stream().flatMap(found -> NullableList.orEmpty(found.mentoring()).stream());
    }

    private List<Party> parties(Stream<Slug> ids) {
        return ids.distinct().flatMap(id -> party(id).stream()).toList();
    }

    /** Who belongs to both of two networks, former members included. */
    public List<Party> coMembers(Slug oneNetwork, Slug otherNetwork) {
        Set<Slug> shared = memberIds(oneNetwork);
        shared.retainAll(memberIds(otherNetwork));
        return parties(shared.stream());
    }

    private Set<Slug> memberIds(Slug network) {
        return membersOf(network).stream()
                .flatMap(membership -> Stream.ofNullable(membership.party()))
                .map(Party::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The practices of a place. */
    public List<Practice> practicesIn(Slug place) {
        return List.copyOf(practicesByPlace.getOrDefault(place, List.of()));
    }

    /** The practices on a topic. */
    public List<Practice> practicesOn(Topic topic) {
        return List.copyOf(practicesByTopic.getOrDefault(topic, List.of()));
    }

    /** The places that have this name in some language or as an alias; accents, case and punctuation aside. */
    public List<Place> placesNamed(String name) {
        return names.get().named(name);
    }

    /** What has a name or acronym with words that begin like all of these: whole names first, then by name. */
    public List<NameMatch> search(String words) {
        return search.get().find(words);
    }

    /** The unions of municipalities that a place is a part of. */
    public List<Place> unionsOf(Slug part) {
        return List.copyOf(unions.get().getOrDefault(part, List.of()));
    }

    private Map<Slug, List<Place>> collectUnions() {
        Map<Slug, List<Place>> collected = new HashMap<>();
        for (Place union : places()) {
            for (Slug part : Set.copyOf(NullableList.orEmpty(union.parts()))) {
                collected.computeIfAbsent(part, id -> new ArrayList<>()).add(union);
            }
        }
        return collected;
    }

    /** The places within a distance in kilometres, nearest first. */
    public List<Place> placesNear(GeoPoint point, double kilometres) {
        return locations.get().near(point, kilometres);
    }

    /** In which languages a document is offered, and what each of them lacks. */
    public Coverage coverage(Document document) {
        return Coverage.of(document);
    }

    /** The languages of the catalogue and of all its documents, the catalogue's own first. */
    public List<LanguageTag> languages() {
        return languages.get();
    }

    private List<LanguageTag> collectLanguages() {
        Set<LanguageTag> all = new TreeSet<>();
        documents().forEach(document -> all.addAll(Coverage.of(document).languages()));
        Set<LanguageTag> ownFirst = new LinkedHashSet<>(info.languages());
        ownFirst.addAll(all);
        return List.copyOf(ownFirst);
    }

    /** A hash of the content, 32 hexadecimal digits: the same documents give the same version on every machine. */
    public String version() {
        return version.get();
    }

    /** What a newer catalogue adds, removes and changes. */
    public CatalogueDiff diff(Catalogue newer) {
        return CatalogueDiff.between(this, newer);
    }
}
