package org.cityprofiles.render;

import static org.cityprofiles.render.Sample.rich;
import static org.cityprofiles.render.Sample.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Office;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Agreement;
import org.cityprofiles.core.network.Capacity;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.Funding;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.network.Phase;
import org.cityprofiles.core.network.Signatory;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;

/** The sample catalogue with one more network that holds everything a network can show; none of it exists. */
final class SampleNetwork {
    static final Slug MOORINGS = Slug.parse("moorings");

    private static final Slug QUAYS = Slug.parse("quays");
    private static final Slug LEAGUE = Slug.parse("league");
    private static final Slug CLIFF = Slug.parse("rocca-marina");
    private static final Slug GULF = Slug.parse("unione-del-golfo");
    private static final Slug VALLEY = Slug.parse("vallescura");
    private static final Slug HARBOUR = Slug.parse("neuhafen");
    private static final Slug OLD_TOWN = Slug.parse("borgo-vecchio");
    private static final Slug SHORE = Slug.parse("bellerive");
    private static final Slug MINUTES = Slug.parse("minutes");

    private SampleNetwork() {}

    static Catalogue catalogue() {
        return with(network());
    }

    /** The catalogue with another network instead. */
    static Catalogue with(Network network) {
        List<Document> documents = new ArrayList<>(Sample.documents());
        documents.addAll(parties());
        documents.add(network);
        return Catalogue.of(Sample.info(), documents);
    }

    private static List<Document> parties() {
        return List.of(
                new Organisation(
                        QUAYS,
                        OrganisationKind.INTERNATIONAL_ORGANISATION,
                        text("en", "Federation of Quays", "it", "Federazione delle banchine"),
                        text("en", "FQ"),
                        null,
                        WebAddress.parse("https://quays.example.org")),
                new Organisation(
                        LEAGUE,
                        OrganisationKind.ASSOCIATION_OF_MUNICIPALITIES,
                        text("it", "Lega dei comuni costieri", "en", "League of Coastal Municipalities"),
                        null,
                        CountryCode.parse("IT"),
                        WebAddress.parse("https://lega.example.org")),
                place(CLIFF, "IT", "it", "Rocca Marina").build(),
                place(VALLEY, "IT", "it", "Vallescura", "el", "Βαλεσκούρα").build(),
                place(OLD_TOWN, "IT", "it", "Borgo Vecchio").build(),
                place(HARBOUR, "DE", "de", "Neuhafen").build(),
                place(SHORE, "FR", "fr", "Bellerive").build(),
                Place.builder(
                                GULF,
                                PlaceKind.UNION_OF_MUNICIPALITIES,
                                text("it", "Unione del Golfo", "en", "Union of the Gulf"),
                                CountryCode.parse("IT"))
                        .parts(List.of(VALLEY, OLD_TOWN))
                        .build());
    }

    private static Place.Builder place(Slug id, String country, String... names) {
        return Place.builder(id, PlaceKind.MUNICIPALITY, text(names), CountryCode.parse(country));
    }

    static Network network() {
        return Network.builder(
                        MOORINGS,
                        NetworkKind.PROJECT,
                        text("it", "Approdi sicuri", "en", "Safe moorings", "el", "Ασφαλή αγκυροβόλια"))
                .acronym(text("it", "AS", "en", "SM"))
                .summary(rich(
                        "it", "Le città di mare si aiutano ad <em>accogliere</em> chi sbarca.",
                        "en", "Towns by the sea help each other to <em>receive</em> those who land."))
                .programme(Slug.parse("citta-del-dialogo"))
                .lead(QUAYS)
                .promoters(List.of(Sample.MILAN, LEAGUE))
                .period(years(2018, 2027))
                .website(WebAddress.parse("https://www.moorings.example.org/"))
                .topics(List.of(Topic.RECEPTION, Topic.LANGUAGE_LEARNING))
                .funding(funding())
                .phases(phases())
                .sections(List.of(Section.of(
                        SectionKind.FOCUS, rich("it", "Si parte dal molo.", "en", "It begins at the quay."))))
                .statements(List.of(Statement.builder(
                                StatementForm.PARAPHRASE,
                                rich("it", "Chi sbarca chiede anzitutto una mappa.", "en", "A map comes first."))
                        .source(MINUTES)
                        .build()))
                .people(List.of(president()))
                .agreements(agreements())
                .members(members())
                .declaredMembers(new DeclaredMembers(12, null, null, MINUTES, null))
                .mentoring(mentoring())
                .updated(PartialDate.parse("2026-03-01"))
                .languages(Sample.languages("it", "en"))
                .sources(List.of(
                        Source.builder(MINUTES, text("it", "Verbali", "en", "Minutes"))
                                .language(LanguageTag.parse("it"))
                                .build(),
                        Source.builder(Slug.parse("website"), text("it", "Sito del progetto", "en", "Project website"))
                                .url(WebAddress.parse("https://www.moorings.example.org/about"))
                                .build()))
                .build();
    }

    private static Period years(int from, int to) {
        return Period.of(PartialDate.ofYear(from), PartialDate.ofYear(to));
    }

    private static List<Funding> funding() {
        return List.of(
                new Funding(
                        text("it", "Fondo per le coste", "en", "Coastal Fund"),
                        LEAGUE,
                        new Amount(new BigDecimal("1500000"), CurrencyCode.parse("EUR")),
                        null,
                        null),
                new Funding(null, QUAYS, new Amount(new BigDecimal("2500.50"), CurrencyCode.parse("CHF")), null, null));
    }

    private static List<Phase> phases() {
        return List.of(
                new Phase(
                        text("it", "Visite", "en", "Visits"),
                        rich("it", "Ognuno va a vedere.", "en", "Everybody goes and sees."),
                        years(2018, 2020),
                        MINUTES,
                        null),
                new Phase(text("it", "Piani", "en", "Plans"), null, null, null, null));
    }

    private static Person president() {
        return new Person(
                text("it", "Ada Ferri", "en", "Ada Ferri"),
                List.of(
                        new Office(
                                text("it", "Presidente", "en", "President"),
                                LEAGUE,
                                Period.until(PartialDate.parse("2025-06")),
                                null,
                                null),
                        new Office(text("it", "Consigliera", "en", "Councillor"), VALLEY, null, null, null)));
    }

    private static List<Agreement> agreements() {
        Person unnamed =
                new Person(null, List.of(new Office(text("it", "Prefetto", "en", "Prefect"), null, null, null, null)));
        return List.of(
                Agreement.builder(
                                text("it", "Patto del molo", "en", "Pact of the pier"), List.of(QUAYS, VALLEY, LEAGUE))
                        .date(PartialDate.parse("2018-05-01"))
                        .signatories(List.of(
                                new Signatory(president(), LEAGUE, null),
                                new Signatory(unnamed, null, Capacity.WITNESSED)))
                        .commitments(List.of(
                                text("it", "Tenere acceso il faro", "en", "Keep the light burning"),
                                text("it", "Insegnare la lingua", "en", "Teach the language")))
                        .topics(List.of(Topic.HOUSING))
                        .build(),
                Agreement.builder(text("it", "Patto della boa"), List.of(HARBOUR, CLIFF))
                        .build());
    }

    private static List<Membership> members() {
        return List.of(
                member(VALLEY)
                        .roles(List.of(MemberRole.FOUNDER, MemberRole.COORDINATOR))
                        .build(),
                member(GULF).supportedBy(List.of(LEAGUE)).build(),
                member(OLD_TOWN).status(MemberStatus.REPLACED).build(),
                member(CLIFF)
                        .replaces(OLD_TOWN)
                        .supportedBy(List.of(LEAGUE, Sample.AICCRE))
                        .period(Period.since(PartialDate.ofYear(2021)))
                        .build(),
                member(HARBOUR).status(MemberStatus.UNKNOWN).build(),
                member(SHORE).period(years(2018, 2026)).build(),
                member(Sample.HALLE).status(MemberStatus.WITHDRAWN).build(),
                member(Sample.AICCRE).roles(List.of(MemberRole.OBSERVER)).build(),
                Membership.builder()
                        .name(text("el", "Καλός Λιμένας", "it", "Buon Porto"))
                        .period(Period.since(PartialDate.parse("2024-09")))
                        .build());
    }

    private static Membership.Builder member(Slug id) {
        return Membership.builder().member(id);
    }

    private static List<Mentoring> mentoring() {
        return List.of(
                new Mentoring(
                        List.of(VALLEY),
                        List.of(CLIFF, HARBOUR),
                        text("it", "Corsi di lingua", "en", "Language courses"),
                        years(2019, 2021),
                        null,
                        null),
                new Mentoring(List.of(HARBOUR), List.of(GULF), null, null, null, null),
                new Mentoring(
                        List.of(VALLEY),
                        List.of(GULF),
                        text("it", "La prima notte", "en", "The first night"),
                        Period.since(PartialDate.ofYear(2022)),
                        null,
                        null));
    }
}
