package org.cityprofiles.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Funding;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceIdentifier;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
    private static final LanguageTag ITALIAN = LanguageTag.parse("it");
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final Slug PORTO = Slug.parse("porto-nuovo");
    private static final Slug HALLE = Slug.parse("halle");
    private static final Slug UNION = Slug.parse("union");
    private static final Slug FUND = Slug.parse("fund");
    private static final Slug PORTS = Slug.parse("ports");
    private static final Slug DIALOGUE = Slug.parse("dialogue");

    private static final String CITY = "https://example.org/it/city/porto-nuovo#place";
    private static final String ADMINISTRATION = "https://example.org/it/city/porto-nuovo#administration";
    private static final String NETWORK = "https://example.org/it/network/ports#network";

    private static final ViewOptions OPTIONS = ViewOptions.of(ENGLISH, LocalDate.of(2026, 11, 22));
    static final Links LINKS = new SomeLinks();
    private static final StructuredData DATA = StructuredData.of(catalogue(), LINKS, OPTIONS);

    @Test
    void aCityIsAPlaceWithItsNamesInAllLanguages() {
        Triples triples = city(PORTO);

        assertThat(triples.ofType("City")).containsExactly(CITY);
        assertThat(triples.values(CITY, "name")).containsExactly("New Port@en", "Porto Nuovo@it");
        assertThat(triples.values(CITY, "sameAs"))
                .containsExactly("http://www.wikidata.org/entity/Q1", "https://sws.geonames.org/12/");
        assertThat(triples.values(CITY, "mainEntityOfPage")).containsExactly("https://example.org/en/city/porto-nuovo");
        assertThat(triples.values(triples.values(CITY, "containedInPlace").get(0), "identifier"))
                .containsExactly("IT");
        assertThat(triples.values(triples.values(CITY, "geo").get(0), "latitude"))
                .containsExactly("45");
    }

    @Test
    void aCityIsAMemberOfNothingButItsAdministrationIs() {
        Triples triples = city(PORTO);

        assertThat(triples.values(CITY, "memberOf")).isEmpty();
        assertThat(triples.ofType("GovernmentOrganization")).containsExactly(ADMINISTRATION);
        assertThat(triples.values(ADMINISTRATION, "areaServed")).containsExactly(CITY);
        assertThat(triples.values(ADMINISTRATION, "memberOf")).hasSize(2);
    }

    @Test
    void aMembershipIsARoleWithItsDates() {
        Triples triples = city(PORTO);
        String role = triples.with("memberOf", NETWORK);

        assertThat(triples.ofType("OrganizationRole")).contains(role);
        assertThat(triples.values(ADMINISTRATION, "memberOf")).contains(role);
        assertThat(triples.values(role, "roleName")).containsExactly("founder", "lead");
        assertThat(triples.values(role, "startDate")).containsExactly("2015");
        assertThat(triples.values(role, "endDate")).containsExactly("2020-06");
        assertThat(triples.values(NETWORK, "name")).containsExactly("Ports@en");
    }

    @Test
    void whoHasLeftWithoutAKnownEndIsNotTold() {
        Triples triples = network(DIALOGUE);

        assertThat(triples.ofType("City")).containsExactly(CITY);
        assertThat(triples.ofType("OrganizationRole")).hasSize(1);
    }

    @Test
    void aPlaceThatIsNoCityIsAnArea() {
        Triples triples = city(UNION);

        assertThat(triples.ofType("AdministrativeArea")).containsExactly("https://example.org/it/city/union#place");
        assertThat(triples.values("https://example.org/it/city/union#place", "containsPlace"))
                .containsExactly(CITY);
    }

    @Test
    void aNetworkHasMembersThroughRolesAndThoseWhoPay() {
        Triples triples = network(PORTS);

        assertThat(triples.ofType("Project")).containsExactly(NETWORK);
        assertThat(triples.values(NETWORK, "foundingDate")).containsExactly("2015");
        assertThat(triples.values(NETWORK, "keywords")).containsExactly("Housing@en");
        assertThat(triples.values(triples.values(NETWORK, "parentOrganization").get(0), "name"))
                .containsExactly("Dialogue@en");
        assertThat(triples.values(triples.values(NETWORK, "funder").get(0), "name"))
                .containsExactly("Fund@en");
        assertThat(triples.values(triples.with("currency", "EUR"), "value")).containsExactly("1500");
        String role = triples.values(NETWORK, "member").get(0);
        assertThat(triples.ofType("OrganizationRole")).contains(role);
        assertThat(triples.values(role, "member")).containsExactly(ADMINISTRATION);
    }

    @Test
    void aReportIsAboutTheCity() {
        Triples triples = city(PORTO);
        String report = triples.ofType("Report").iterator().next();

        assertThat(triples.values(CITY, "subjectOf")).contains(report);
        assertThat(triples.values(report, "about")).containsExactly(CITY);
        assertThat(triples.values(report, "inLanguage")).containsExactly("it");
        assertThat(triples.values(report, "abstract")).containsExactly("All of it & more@en");
    }

    @Test
    void aPracticeIsAWorkAboutThePlace() {
        Triples triples = Triples.of(DATA.practice(Slug.parse("centre")).orElseThrow());
        String practice = "https://example.org/it/practice/centre#practice";

        assertThat(triples.ofType("CreativeWork")).contains(practice);
        assertThat(triples.values(practice, "about")).containsExactly(CITY);
        assertThat(triples.values(practice, "inLanguage")).containsExactly("en");
        assertThat(triples.values(practice, "dateModified")).containsExactly("2024-05");
        assertThat(triples.values(practice, "temporalCoverage")).containsExactly("2016-03/..");
        assertThat(triples.values(triples.values(practice, "publisher").get(0), "name"))
                .containsExactly("Publisher");
        assertThat(triples.values(triples.values(practice, "license").get(0), "name"))
                .containsExactly("CC BY 4.0");
    }

    @Test
    void aCountryContextIsAWorkAboutTheCountry() {
        Triples triples =
                Triples.of(DATA.subject(SubjectKind.COUNTRY, Slug.parse("it")).orElseThrow());
        String context = "https://example.org/it/country/it#context";

        assertThat(triples.values(triples.values(context, "about").get(0), "name"))
                .containsExactly("Italy@en");
        assertThat(triples.values(context, "text")).containsExactly("The state decides.@en");
    }

    @Test
    void aListHasItsItems() {
        Triples triples = Triples.of(DATA.list(ListKind.CITIES).orElseThrow());

        assertThat(triples.ofType("CollectionPage")).hasSize(1);
        assertThat(triples.ofType("ListItem")).hasSize(3);
        assertThat(DATA.list(ListKind.SEARCH)).isEmpty();
    }

    @Test
    void whatIsNotThereHasNoData() {
        assertThat(DATA.city(Slug.parse("atlantis"))).isEmpty();
        assertThat(DATA.country(CountryCode.parse("FR"))).isEmpty();
    }

    @Test
    void withoutPagesThereIsStillAPlace() {
        Triples triples = Triples.of(StructuredData.of(catalogue(), Links.none(), OPTIONS)
                .city(PORTO)
                .orElseThrow());

        assertThat(triples.ofType("City")).isNotEmpty();
    }

    @Test
    void theSameCatalogueGivesTheSameBytes() {
        assertThat(StructuredData.of(catalogue(), LINKS, OPTIONS).network(PORTS))
                .isEqualTo(DATA.network(PORTS));
    }

    private static Triples city(Slug id) {
        return Triples.of(DATA.city(id).orElseThrow());
    }

    private static Triples network(Slug id) {
        return Triples.of(DATA.network(id).orElseThrow());
    }

    static Catalogue catalogue() {
        CatalogueInfo info = CatalogueInfo.builder(1, english("Catalogue"), List.of(ITALIAN, ENGLISH))
                .publisher("Publisher")
                .licence("CC BY 4.0")
                .build();
        return Catalogue.of(
                info,
                List.of(
                        porto(),
                        Place.builder(HALLE, PlaceKind.MUNICIPALITY, english("=Halle"), CountryCode.parse("DE"))
                                .build(),
                        Place.builder(
                                        UNION,
                                        PlaceKind.UNION_OF_MUNICIPALITIES,
                                        english("Union"),
                                        CountryCode.parse("IT"))
                                .parts(List.of(PORTO))
                                .build(),
                        new Organisation(FUND, OrganisationKind.MINISTRY, english("Fund"), null, null, null),
                        profile(),
                        ports(),
                        dialogue(),
                        practice(),
                        new CountryContext(
                                CountryCode.parse("IT"),
                                RichText.of(ENGLISH, "The <em>state</em> decides."),
                                null,
                                null,
                                null,
                                null)));
    }

    private static Place porto() {
        return Place.builder(
                        PORTO,
                        PlaceKind.MUNICIPALITY,
                        LocalizedText.of(
                                new java.util.LinkedHashMap<>(Map.of(ITALIAN, "Porto Nuovo", ENGLISH, "New Port"))),
                        CountryCode.parse("IT"))
                .location(new GeoPoint(45, 9.25))
                .identifiers(List.of(
                        new PlaceIdentifier(IdentifierScheme.WIKIDATA, "Q1", null),
                        new PlaceIdentifier(IdentifierScheme.GEONAMES, "12", null),
                        new PlaceIdentifier(IdentifierScheme.LAU, "001001", null)))
                .build();
    }

    private static CityProfile profile() {
        return CityProfile.builder(PORTO)
                .reports(List.of(Report.builder(english("Report"))
                        .summary(RichText.of(ENGLISH, "All of it &amp; <em>more</em>"))
                        .languages(List.of(ITALIAN))
                        .build()))
                .build();
    }

    private static Network ports() {
        return Network.builder(PORTS, NetworkKind.PROJECT, english("Ports"))
                .programme(DIALOGUE)
                .lead(PORTO)
                .topics(List.of(Topic.HOUSING))
                .period(Period.since(PartialDate.ofYear(2015)))
                .funding(List.of(new Funding(
                        english("Programme"),
                        FUND,
                        new Amount(new BigDecimal("1500"), CurrencyCode.parse("EUR")),
                        null,
                        null)))
                .members(List.of(Membership.builder()
                        .member(PORTO)
                        .roles(List.of(MemberRole.FOUNDER))
                        .period(Period.of(PartialDate.ofYear(2015), PartialDate.parse("2020-06")))
                        .source(Slug.parse("list"))
                        .build()))
                .sources(List.of(Source.builder(Slug.parse("list"), english("List"))
                        .url(WebAddress.parse("https://ports.example.org/members"))
                        .build()))
                .build();
    }

    private static Network dialogue() {
        return Network.builder(DIALOGUE, NetworkKind.PROGRAMME, english("Dialogue"))
                .period(Period.of(PartialDate.ofYear(2010), PartialDate.ofYear(2030)))
                .members(List.of(
                        Membership.builder().member(PORTO).build(),
                        Membership.builder()
                                .member(HALLE)
                                .status(MemberStatus.WITHDRAWN)
                                .build(),
                        Membership.builder()
                                .name(english("Somewhere \"else\", far"))
                                .status(MemberStatus.UNKNOWN)
                                .build()))
                .build();
    }

    private static Practice practice() {
        return Practice.builder(
                        Slug.parse("centre"),
                        List.of(PORTO),
                        english("Centre"),
                        List.of(Section.of(SectionKind.OUTCOME, RichText.of(ENGLISH, "x"))))
                .period(Period.since(PartialDate.parse("2016-03")))
                .updated(PartialDate.parse("2024-05"))
                .build();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(ENGLISH, text);
    }

    /** Pages under one address. */
    private static final class SomeLinks implements Links {
        @Override
        public Link subject(SubjectKind kind, LanguageTag language, Slug id) {
            return Link.of("https://example.org/" + language + "/" + kind.word() + "/" + id);
        }

        @Override
        public Link styleSheet() {
            return Link.of("city-profiles.css");
        }
    }
}
