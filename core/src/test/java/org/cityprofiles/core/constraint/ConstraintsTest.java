package org.cityprofiles.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityprofiles.core.sample.Samples.date;
import static org.cityprofiles.core.sample.Samples.id;
import static org.cityprofiles.core.sample.Samples.ids;
import static org.cityprofiles.core.sample.Samples.member;
import static org.cityprofiles.core.sample.Samples.network;
import static org.cityprofiles.core.sample.Samples.place;
import static org.cityprofiles.core.sample.Samples.practice;
import static org.cityprofiles.core.sample.Samples.rich;
import static org.cityprofiles.core.sample.Samples.text;
import static org.cityprofiles.core.sample.Samples.years;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Person;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.document.Statement;
import org.cityprofiles.core.document.StatementForm;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Agreement;
import org.cityprofiles.core.network.DeclaredMembers;
import org.cityprofiles.core.network.Funding;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.place.PlaceIdentifier;
import org.cityprofiles.core.practice.Contact;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.sample.Samples;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void completeDocumentsAreValid() {
        assertThat(violations(Samples.completeInfo())).isEmpty();
        for (Document document : Samples.completeDocuments()) {
            assertThat(violations(document)).as(document.documentId().value()).isEmpty();
        }
    }

    static Stream<Arguments> violated() {
        return Stream.of(
                // one fact, one place
                violated(
                        network("n")
                                .members(List.of(member("a"), member("b"), member("a")))
                                .build(),
                        "members[2] must not list the same member twice for the same time"),
                violated(
                        network("n")
                                .members(List.of(roles(MemberRole.FOUNDER, MemberRole.MENTOR)))
                                .build(),
                        "members[0].roles[1] must not hold a role that follows from lead, mentoring or supportedBy"),
                violated(
                        network("n")
                                .members(List.of(roles(MemberRole.FOUNDER, MemberRole.FOUNDER)))
                                .build(),
                        "members[0].roles[1] must not hold the same entry twice"),
                violated(
                        network("n")
                                .topics(List.of(Topic.HEALTH, Topic.HOUSING, Topic.HEALTH))
                                .build(),
                        "topics[2] must not hold the same entry twice"),
                violated(
                        network("n")
                                .sources(List.of(source("a"), source("b"), source("a")))
                                .build(),
                        "sources[2] must not hold two sources with the same id"),
                violated(
                        place("a").toBuilder()
                                .sources(List.of(source("a"), source("a")))
                                .build(),
                        "sources[1] must not hold two sources with the same id"),
                // either or
                violated(
                        network("n")
                                .members(List.of(Membership.builder().build()))
                                .build(),
                        "members[0] must have either member or name, and must not replace itself"),
                violated(
                        network("n")
                                .members(List.of(
                                        member("a").toBuilder().name(text("A")).build()))
                                .build(),
                        "members[0] must have either member or name, and must not replace itself"),
                violated(
                        network("n")
                                .members(List.of(member("a").toBuilder()
                                        .replaces(id("a"))
                                        .build()))
                                .build(),
                        "members[0].replaces must have either member or name, and must not replace itself"),
                violated(
                        CityProfile.builder(id("a"))
                                .people(List.of(new Person(null, List.of())))
                                .build(),
                        "people[0] must have a name or an office"),
                violated(
                        CityProfile.builder(id("a"))
                                .statements(List.of(Statement.builder(StatementForm.PARAPHRASE, rich("x"))
                                        .speaker(new Person(null, null))
                                        .build()))
                                .build(),
                        "statements[0].speaker must have a name or an office"),
                // sections
                violated(
                        sections(SectionKind.FOCUS, SectionKind.OUTCOME),
                        "sections[1].kind must be a kind of section that this document can have, and only once"),
                violated(
                        sections(SectionKind.FOCUS, SectionKind.FOCUS),
                        "sections[1].kind must be a kind of section that this document can have, and only once"),
                violated(sections(SectionKind.CUSTOM), "sections[0] must have a heading, since the section is custom"),
                // places
                violated(
                        place("a").toBuilder().parts(ids("b", "a")).build(), "parts[1] must not name the place itself"),
                violated(
                        place("a").toBuilder().succeededBy(id("a")).build(),
                        "succeededBy must not name the place itself"),
                violated(
                        place("a").toBuilder()
                                .identifiers(List.of(new PlaceIdentifier(IdentifierScheme.WIKIDATA, "12", null)))
                                .build(),
                        "identifiers[0].value must have the form of its scheme"),
                violated(
                        place("a").toBuilder()
                                .figures(List.of(
                                        new Figure(text("x"), new BigDecimal("1E+15"), null, date("2020"), null)))
                                .build(),
                        "figures[0].value must have at most 15 digits"),
                // periods and dates
                violated(
                        network("n").period(years("2021", "2020")).build(),
                        "period.to must begin before it ends, and have from or to, or else only a duration"),
                violated(
                        network("n").period(new Period(null, null, null)).build(),
                        "period must begin before it ends, and have from or to, or else only a duration"),
                violated(
                        network("n")
                                .period(new Period(date("2020"), null, CalendarDuration.parse("P3Y")))
                                .build(),
                        "period must begin before it ends, and have from or to, or else only a duration"),
                violated(
                        CityProfile.builder(id("a"))
                                .published(date("2021"))
                                .updated(date("2020-12"))
                                .build(),
                        "updated must not be updated before it was published"),
                violated(
                        CityProfile.builder(id("a"))
                                .reports(List.of(Report.builder(text("x"))
                                        .published(date("2021"))
                                        .updated(date("2020"))
                                        .build()))
                                .build(),
                        "reports[0].updated must not be updated before it was published"),
                // lists and numbers
                violated(
                        network("n")
                                .mentoring(List.of(mentoring(ids("a", "b"), ids("c", "a"))))
                                .build(),
                        "mentoring[0].mentees[1] must not name a mentor as mentee"),
                violated(
                        network("n")
                                .mentoring(List.of(mentoring(ids(), ids("c"))))
                                .build(),
                        "mentoring[0].mentors must not be empty"),
                violated(
                        network("n")
                                .agreements(List.of(
                                        Agreement.builder(text("x"), List.of()).build()))
                                .build(),
                        "agreements[0].parties must not be empty"),
                violated(
                        network("n")
                                .declaredMembers(new DeclaredMembers(-1, null, null, null, null))
                                .build(),
                        "declaredMembers.count must not be negative"),
                violated(
                        network("n")
                                .funding(List.of(new Funding(
                                        null,
                                        id("a"),
                                        new Amount(new BigDecimal("1E+999999999"), CurrencyCode.parse("EUR")),
                                        null,
                                        null)))
                                .build(),
                        "funding[0].amount.value must have at most 15 digits"),
                violated(practice("p").build(), "places must not be empty"),
                violated(
                        practice("p", "a")
                                .contacts(List.of(Contact.builder()
                                        .address(List.of("Street", "a\nb"))
                                        .build()))
                                .build(),
                        "contacts[0].address[1].<list element> must be one line of text"),
                violated(
                        CatalogueInfo.builder(0, text("x"), List.of()).build(),
                        "format must be 1 or more",
                        "languages must not be empty"),
                violated(
                        Samples.info().toBuilder()
                                .publisher(" ")
                                .licence("a\u0000")
                                .build(),
                        "licence must be one line of text",
                        "publisher must be one line of text"));
    }

    private static Arguments violated(Record record, String... violations) {
        return Arguments.of(record, List.of(violations));
    }

    @ParameterizedTest
    @MethodSource("violated")
    void namesThePlaceAndSaysWhatMustBe(Record record, List<String> violations) {
        assertThat(violations(record)).isEqualTo(violations);
    }

    @Test
    void aMemberMayReturn() {
        Membership first = member("a").toBuilder().period(years("2010", "2012")).build();
        Membership again = member("a").toBuilder().period(years("2015", "2016")).build();
        assertThat(violations(network("n").members(List.of(first, again)).build()))
                .isEmpty();
        assertThat(violations(network("n").members(List.of(again, first)).build()))
                .isEmpty();
    }

    @Test
    void aPeriodMayBeginAndEndInOneYear() {
        assertThat(violations(years("2021", "2021-03"))).isEmpty();
        assertThat(violations(years("2021-03-08", "2021-03-08"))).isEmpty();
    }

    @Test
    void customSectionsMayRepeat() {
        Section own = new Section(SectionKind.CUSTOM, text("Own"), null, rich("x"), null);
        assertThat(violations(
                        CityProfile.builder(id("a")).sections(List.of(own, own)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WIKIDATA, Q1296, true",
        "WIKIDATA, Q0, false",
        "WIKIDATA, q12, false",
        "WIKIDATA, 'Q12 ', false",
        "LAU, 44021, true",
        "LAU, 015146, true",
        "LAU, a, false",
        "NUTS, BE234, true",
        "NUTS, EL, true",
        "NUTS, BE2345, false",
        "NUTS, be2, false",
        "GEONAMES, 2797656, true",
        "GEONAMES, 012, false",
        "NATIONAL, 44 021/x, true",
        "NATIONAL, ' 44', false"
    })
    void identifiersHaveTheFormOfTheirScheme(IdentifierScheme scheme, String value, boolean valid) {
        assertThat(violations(new PlaceIdentifier(scheme, value, null)).isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true", "265086, true", "-12.5, true", "999999999999999, true", "1000000000000000, false",
                "0.000000000000001, true",
        "0.0000000000000001, false", "1E+14, true", "1E+15, false", "1E-999999999, false", "1.50, true", "0E+99, false"
    })
    void numbersHaveAtMostFifteenDigits(BigDecimal value, boolean valid) {
        assertThat(violations(new Figure(text("x"), value, null, date("2020"), null))
                        .isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/a.jpg", "images/ghent/main-1.png", "images/A_b.c.webp", "images/x.svg"})
    void picturesLieInTheirFolder(String file) {
        assertThat(violations(image(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.jpg",
                "images/",
                "images/a",
                "images/.jpg",
                "images//a.jpg",
                "images/../a.jpg",
                "images/./a.jpg",
                "/images/a.jpg",
                "images/a.html",
                "images/a.jpg?x",
                "https://example.org/images/a.jpg",
                "images\\a.jpg",
                "images/a b.jpg",
                "Images/a.jpg",
                "images/a.jpg\n",
                "images/.hidden/a.jpg",
                "images/a/.b.jpg"
            })
    void picturesLieNowhereElse(String file) {
        assertThat(violations(image(file)))
                .containsExactly("file must be the path of a picture under images/, such as images/ghent.jpg");
    }

    @Test
    void aPathOfManyFoldersEndsInAResult() {
        assertThat(violations(image("images" + "/a".repeat(100_000)))).hasSize(1);
    }

    @Test
    void reportsSayTheirMediaType() {
        assertThat(violations(Report.builder(text("x"))
                        .mediaType("application/vnd.oasis.opendocument.text")
                        .build()))
                .isEmpty();
        assertThat(violations(Report.builder(text("x")).mediaType("PDF").build()))
                .containsExactly("mediaType must be a media type such as application/pdf");
        assertThat(violations(Report.builder(text("x")).bytes(-1L).build()))
                .containsExactly("bytes must not be negative");
    }

    @Test
    void absentPartsAreValid() {
        assertThat(violations(network("n").members(Collections.emptyList()).build()))
                .isEmpty();
        assertThat(violations(CityProfile.builder(id("a")).build())).isEmpty();
        assertThat(violations(Contact.builder().build())).isEmpty();
    }

    private static List<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static Membership roles(MemberRole... roles) {
        return member("a").toBuilder().roles(List.of(roles)).build();
    }

    private static Source source(String id) {
        return Source.builder(id(id), text("Source")).build();
    }

    private static Image image(String file) {
        return new Image(file, text("x"), null, null);
    }

    private static Mentoring mentoring(List<Slug> mentors, List<Slug> mentees) {
        return new Mentoring(mentors, mentees, null, null, null, null);
    }

    private static CityProfile sections(SectionKind... kinds) {
        return CityProfile.builder(id("a"))
                .sections(Stream.of(kinds)
                        .map(kind -> Section.of(kind, rich("x")))
                        .toList())
                .build();
    }
}
