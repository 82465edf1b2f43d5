package org.cityprofiles.core.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Office;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Agreement;
import org.cityprofiles.core.network.Capacity;
import org.cityprofiles.core.network.CountedMembers;
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
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceIdentifier;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.practice.PracticeStatus;
import org.cityprofiles.core.practice.Transfer;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;

/** Documents for tests: short ones, and a catalogue in which every component of every record is set somewhere. */
public final class Samples {
    public static final LanguageTag EN = LanguageTag.parse("en");
    public static final LanguageTag IT = LanguageTag.parse("it");
    public static final CountryCode BE = CountryCode.parse("BE");

    private Samples() {}

    public static Slug id(String text) {
        return Slug.parse(text);
    }

    public static List<Slug> ids(String... texts) {
        return Arrays.stream(texts).map(Slug::parse).toList();
    }

    public static LocalizedText text(String english) {
        return LocalizedText.of(EN, english);
    }

    public static RichText rich(String english) {
        return RichText.of(EN, english);
    }

    public static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    public static Period years(String from, String to) {
        return Period.of(date(from), date(to));
    }

    public static WebAddress web(String path) {
        return WebAddress.parse("https://example.org/" + path);
    }

    public static Place place(String id) {
        return place(id, PlaceKind.MUNICIPALITY);
    }

    public static Place place(String id, PlaceKind kind) {
        return Place.builder(id(id), kind, text("Name of " + id), BE).build();
    }

    public static Organisation organisation(String id) {
        return new Organisation(id(id), OrganisationKind.NGO, text("Name of " + id), null, null, null);
    }

    public static Network.Builder network(String id) {
        return Network.builder(id(id), NetworkKind.NETWORK, text("Name of " + id));
    }

    public static Membership member(String id) {
        return Membership.builder().member(id(id)).build();
    }

    public static Membership member(String id, MemberStatus status) {
        return Membership.builder().member(id(id)).status(status).build();
    }

    public static Practice.Builder practice(String id, String... places) {
        return Practice.builder(
                id(id),
                ids(places),
                text("Title of " + id),
                List.of(Section.of(SectionKind.WHAT_IT_IS, rich("What it is"))));
    }

    public static CatalogueInfo info() {
        return CatalogueInfo.builder(1, text("Catalogue"), List.of(EN, IT)).build();
    }

    public static CatalogueInfo completeInfo() {
        return CatalogueInfo.builder(1, text("Catalogue"), List.of(EN, IT))
                .publisher("Publisher")
                .contact(EmailAddress.parse("info@example.org"))
                .licence("CC BY 4.0")
                .homepage(web("home"))
                .accessibilityStatement(web("accessibility"))
                .privacyNotice(web("privacy"))
                .build();
    }

    /** One complete document of each kind, and what they refer to. */
    public static List<Document> completeDocuments() {
        return List.of(
                completePlace(),
                place("old-town"),
                place("new-town"),
                place("left-town"),
                completeOrganisation(),
                completeProfile(),
                completeNetwork(),
                network("programme").build(),
                completePractice(),
                completeCountry());
    }

    public static Place completePlace() {
        return Place.builder(
                        id("union"),
                        PlaceKind.UNION_OF_MUNICIPALITIES,
                        text("Union").with(IT, "Unione"),
                        BE)
                .formerIds(ids("former-union"))
                .aliases(List.of(text("Alias")))
                .location(new GeoPoint(51.05, 3.7167))
                .identifiers(List.of(new PlaceIdentifier(IdentifierScheme.LAU, "44021", date("2024"))))
                .website(web("union"))
                .parts(ids("old-town", "left-town"))
                .succeededBy(id("new-town"))
                .figures(List.of(
                        new Figure(text("People"), new BigDecimal("265086"), text("persons"), date("2024"), id("s"))))
                .sources(List.of(completeSource()))
                .build();
    }

    public static Organisation completeOrganisation() {
        return new Organisation(
                id("association"),
                OrganisationKind.ASSOCIATION_OF_MUNICIPALITIES,
                text("Association"),
                text("ASC"),
                BE,
                web("association"));
    }

    public static CityProfile completeProfile() {
        return CityProfile.builder(id("union"))
                .tagline(text("Tagline"))
                .takeaways(List.of(text("First"), text("Second")))
                .sections(List.of(
                        new Section(
                                SectionKind.FOCUS,
                                text("Heading"),
                                text("Intro"),
                                rich("Body"),
                                List.of(completeStatement())),
                        new Section(SectionKind.CUSTOM, text("Own heading"), null, rich("Body"), null)))
                .statements(List.of(completeStatement()))
                .people(List.of(completePerson()))
                .reports(List.of(completeReport()))
                .image(new Image("images/union.jpg", text("A square"), text("Photographer"), "CC0"))
                .networksComplete(true)
                .published(date("2023-01"))
                .updated(date("2024-02-29"))
                .languages(List.of(EN))
                .sources(List.of(completeSource()))
                .build();
    }

    public static Network completeNetwork() {
        return Network.builder(id("cities"), NetworkKind.PROJECT, text("Cities"))
                .formerIds(ids("former-cities"))
                .acronym(text("CTS"))
                .summary(rich("Summary"))
                .sections(List.of(Section.of(SectionKind.RESULTS, rich("Results"))))
                .statements(List.of(completeStatement()))
                .people(List.of(completePerson()))
                .programme(id("programme"))
                .lead(id("association"))
                .promoters(ids("association"))
                .funding(List.of(new Funding(
                        text("Fund"),
                        id("association"),
                        new Amount(new BigDecimal("1500000.50"), CurrencyCode.parse("EUR")),
                        id("s"),
                        date("2020"))))
                .period(years("2019", "2022"))
                .phases(List.of(new Phase(text("First"), rich("Start"), years("2019", "2020"), id("s"), date("2020"))))
                .members(List.of(completeMembership(), member("old-town", MemberStatus.REPLACED)))
                .declaredMembers(new DeclaredMembers(3, true, CountedMembers.ALL, id("s"), date("2020")))
                .mentoring(List.of(new Mentoring(
                        ids("union"), ids("new-town"), text("Theme"), years("2020", "2021"), id("s"), date("2021"))))
                .agreements(List.of(completeAgreement()))
                .topics(List.of(Topic.HOUSING, Topic.HEALTH))
                .website(web("cities"))
                .updated(date("2024"))
                .languages(List.of(EN))
                .sources(List.of(completeSource()))
                .build();
    }

    public static Membership completeMembership() {
        return Membership.builder()
                .member(id("new-town"))
                .roles(List.of(MemberRole.FOUNDER, MemberRole.PARTNER))
                .status(MemberStatus.ACTIVE)
                .period(years("2020", "2022"))
                .replaces(id("old-town"))
                .supportedBy(ids("association"))
                .source(id("s"))
                .asOf(date("2021"))
                .build();
    }

    public static Agreement completeAgreement() {
        return Agreement.builder(text("Agreement"), ids("union", "new-town"))
                .signatories(List.of(new Signatory(completePerson(), id("union"), Capacity.SIGNED)))
                .date(date("2019-05-01"))
                .commitments(List.of(text("To meet")))
                .topics(List.of(Topic.HEALTH))
                .source(id("s"))
                .asOf(date("2020"))
                .build();
    }

    public static Practice completePractice() {
        return practice("practice", "union")
                .formerIds(ids("former-practice"))
                .officialNames(LocalizedText.of(IT, "Nome"))
                .summary(rich("Summary"))
                .statements(List.of(completeStatement()))
                .contacts(List.of(completeContact()))
                .topics(List.of(Topic.HEALTH))
                .responsible(id("association"))
                .responsibleText(text("The office"))
                .status(PracticeStatus.RUNNING)
                .period(new Period(null, null, CalendarDuration.parse("P3Y")))
                .transferredTo(List.of(new Transfer(id("new-town"), date("2022"))))
                .updated(date("2024"))
                .languages(List.of(EN))
                .sources(List.of(completeSource()))
                .build();
    }

    public static Contact completeContact() {
        return Contact.builder()
                .label(text("Desk"))
                .organisation(id("association"))
                .person(completePerson())
                .email(EmailAddress.parse("desk@example.org"))
                .phone(PhoneNumber.parse("+49 345 2214006"))
                .website(web("desk"))
                .address(List.of("Square 1", "9000 Town"))
                .openingHours(text("Every day"))
                .languages(List.of(EN, IT))
                .build();
    }

    public static CountryContext completeCountry() {
        return new CountryContext(
                BE, rich("Body"), date("2024"), date("2024-05"), List.of(EN), List.of(completeSource()));
    }

    public static Statement completeStatement() {
        return Statement.builder(StatementForm.QUOTATION, rich("Words"))
                .speaker(completePerson())
                .said(date("2021"))
                .source(id("s"))
                .asOf(date("2021"))
                .build();
    }

    public static Person completePerson() {
        return new Person(
                text("Name"),
                List.of(new Office(text("Mayor"), id("union"), Period.since(date("2019")), id("s"), date("2020"))));
    }

    public static Report completeReport() {
        return Report.builder(text("Report"))
                .summary(rich("Summary"))
                .url(web("report"))
                .published(date("2020"))
                .updated(date("2021"))
                .languages(List.of(EN))
                .mediaType("application/pdf")
                .bytes(12_345L)
                .source(id("s"))
                .asOf(date("2021"))
                .build();
    }

    public static Source completeSource() {
        return Source.builder(id("s"), text("Source"))
                .url(web("source"))
                .publisher("Publisher")
                .language(EN)
                .retrieved(date("2024-01-01"))
                .licence("CC BY 4.0")
                .build();
    }

    /** A text in several languages, as pairs of tag and text. */
    public static LocalizedText texts(String... tagsAndTexts) {
        Map<LanguageTag, String> texts = new java.util.LinkedHashMap<>();
        for (int i = 0; i < tagsAndTexts.length; i += 2) {
            texts.put(LanguageTag.parse(tagsAndTexts[i]), tagsAndTexts[i + 1]);
        }
        return LocalizedText.of(texts);
    }
}
