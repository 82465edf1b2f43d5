package org.cityprofiles.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
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
import org.cityprofiles.core.network.Agreement;
import org.cityprofiles.core.network.Funding;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.network.Phase;
import org.cityprofiles.core.network.Signatory;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.SubjectKind;

/**
 * A document of each kind with the same hostile text in every field that takes one. Each text is told by its number, so
 * that none can stand in for another; {@link #texts} says which belong to the page of a document.
 */
final class HostileCatalogue {
    static final Slug CITY = Slug.parse("city");
    static final Slug OTHER = Slug.parse("other");
    static final Slug NETWORK = Slug.parse("n");
    static final Slug PRACTICE = Slug.parse("p");
    static final Slug COUNTRY = Slug.parse("it");
    static final LanguageTag ITALIAN = LanguageTag.parse("it");

    private static final Slug ORGANISATION = Slug.parse("o");
    private static final PartialDate YEAR = PartialDate.ofYear(2020);
    private static final PartialDate NEXT = PartialDate.ofYear(2021);

    private final String hostile;
    private final LanguageTag language;
    private final Map<SubjectKind, List<String>> texts = new EnumMap<>(SubjectKind.class);
    private final Catalogue catalogue;
    private List<String> current = new ArrayList<>();
    private int count;

    HostileCatalogue(String hostile, LanguageTag language) {
        this.hostile = hostile;
        this.language = language;
        CatalogueInfo info = CatalogueInfo.builder(1, text(), List.of(ITALIAN))
                .publisher(plain())
                .licence(plain())
                .build();
        Organisation organisation = new Organisation(
                ORGANISATION, OrganisationKind.NGO, text(), LocalizedText.of(language, hostile(-1)), null, null);
        Place other = place(OTHER, text());
        this.catalogue = Catalogue.of(
                info,
                List.of(
                        organisation,
                        other,
                        about(SubjectKind.CITY, this::place),
                        about(SubjectKind.CITY, this::profile),
                        about(SubjectKind.NETWORK, this::network),
                        about(SubjectKind.PRACTICE, this::practice),
                        about(SubjectKind.COUNTRY, this::country)));
    }

    /** The catalogue itself. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** All texts of the documents that a page of this kind is about. */
    List<String> texts(SubjectKind kind) {
        return texts.getOrDefault(kind, List.of());
    }

    private <T> T about(SubjectKind kind, Supplier<T> document) {
        current = texts.computeIfAbsent(kind, some -> new ArrayList<>());
        return document.get();
    }

    private String hostile(int number) {
        return "T" + number + hostile + "E" + number;
    }

    private String plain() {
        String text = hostile(count++);
        current.add(text);
        return text;
    }

    private LocalizedText text() {
        return LocalizedText.of(language, plain());
    }

    private RichText rich() {
        return RichText.of(language, plain().replace("&", "&amp;").replace("<", "&lt;"));
    }

    private Person person() {
        return new Person(text(), List.of(new Office(text(), null, null, null, null)));
    }

    private Section section(SectionKind kind) {
        Statement statement = Statement.builder(StatementForm.QUOTATION, rich())
                .speaker(person())
                .build();
        return new Section(kind, text(), text(), rich(), List.of(statement));
    }

    private List<Statement> statements() {
        return List.of(Statement.builder(StatementForm.PARAPHRASE, rich())
                .speaker(person())
                .build());
    }

    private List<Source> sources(String id) {
        return List.of(Source.builder(Slug.parse(id), text())
                .publisher(plain())
                .licence(plain())
                .build());
    }

    private static Place place(Slug id, LocalizedText name) {
        return Place.builder(id, PlaceKind.MUNICIPALITY, name, CountryCode.parse("IT"))
                .location(new GeoPoint(id.equals(CITY) ? 45 : 41, 9))
                .build();
    }

    private Place place() {
        LocalizedText label = text();
        LocalizedText unit = text();
        return place(CITY, text()).toBuilder()
                .aliases(List.of(text()))
                .figures(List.of(
                        new Figure(text(), BigDecimal.ONE, text(), YEAR, null),
                        new Figure(label, BigDecimal.ONE, unit, YEAR, null),
                        new Figure(label, BigDecimal.TEN, unit, NEXT, null)))
                .sources(sources("place"))
                .build();
    }

    private CityProfile profile() {
        return CityProfile.builder(CITY)
                .tagline(text())
                .takeaways(List.of(text()))
                .sections(List.of(section(SectionKind.CUSTOM)))
                .statements(statements())
                .people(List.of(person()))
                .reports(List.of(Report.builder(text()).summary(rich()).build()))
                .image(new Image("images/a.jpg", text(), text(), plain()))
                .sources(sources("profile"))
                .build();
    }

    private Network network() {
        Agreement agreement = Agreement.builder(text(), List.of(CITY))
                .signatories(List.of(new Signatory(person(), ORGANISATION, null)))
                .commitments(List.of(text()))
                .build();
        return Network.builder(NETWORK, NetworkKind.NETWORK, text())
                .acronym(text())
                .summary(rich())
                .sections(List.of(section(SectionKind.CUSTOM)))
                .statements(statements())
                .people(List.of(person()))
                .lead(ORGANISATION)
                .funding(List.of(new Funding(text(), ORGANISATION, null, null, null)))
                .phases(List.of(new Phase(text(), rich(), Period.of(YEAR, NEXT), null, null)))
                .members(List.of(
                        Membership.builder()
                                .member(CITY)
                                .supportedBy(List.of(ORGANISATION))
                                .build(),
                        Membership.builder().member(OTHER).build(),
                        Membership.builder().name(text()).build()))
                .mentoring(List.of(new Mentoring(List.of(CITY), List.of(OTHER), text(), null, null, null)))
                .agreements(List.of(agreement))
                .sources(sources("network"))
                .build();
    }

    private Practice practice() {
        Contact contact = Contact.builder()
                .label(text())
                .organisation(ORGANISATION)
                .person(person())
                .address(List.of(plain(), plain()))
                .openingHours(text())
                .build();
        return Practice.builder(PRACTICE, List.of(CITY), text(), List.of(section(SectionKind.OUTCOME)))
                .officialNames(text())
                .summary(rich())
                .statements(statements())
                .contacts(List.of(contact))
                .responsible(ORGANISATION)
                .responsibleText(text())
                .sources(sources("practice"))
                .build();
    }

    private CountryContext country() {
        return new CountryContext(CountryCode.parse("IT"), rich(), null, null, null, sources("country"));
    }
}
