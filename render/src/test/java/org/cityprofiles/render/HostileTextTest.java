package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

class HostileTextTest {
    private static final Slug CITY = Slug.parse("city");
    private static final LanguageTag ITALIAN = LanguageTag.parse("it");
    private static final PartialDate YEAR = PartialDate.ofYear(2020);

    /** How many texts a catalogue takes; each is told by its number, so that none can stand in for another. */
    private static final int FIELDS = 28;

    @Property(tries = 300)
    void everyTextComesBackAsItWasWritten(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        Fields fields = new Fields(hostile, LanguageTag.parse(language));

        Document page = parsed(page(fields));

        String text = page.wholeText()
                + page.select("meta[name=description]").attr("content")
                + page.select("img").attr("alt");
        assertThat(fields.used).hasSize(FIELDS);
        assertThat(fields.used).allSatisfy(used -> assertThat(text).contains(used));
    }

    @Property(tries = 300)
    void nothingBecomesMarkup(@ForAll("hostile") String hostile, @ForAll("languages") String language) {
        String harmless = page(new Fields("x", LanguageTag.parse(language)));
        String page = page(new Fields(hostile, LanguageTag.parse(language)));

        assertThat(parsed(page).select("script:not([type=application/ld+json]), style, iframe, object, form, base"))
                .isEmpty();
        assertThat(structure(parsed(page))).isEqualTo(structure(parsed(harmless)));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</title>",
                "</p></div></article>",
                "<!--",
                "-->",
                "]]>",
                "\"",
                "'",
                "\" onload=\"x",
                "<",
                ">",
                "&",
                "&lt;",
                "&#60;script&#62;",
                "&copy",
                "javascript:alert(1)",
                "{name}",
                "{0}",
                "$1",
                "\\",
                "\u202E",
                "\u2066",
                "Γάνδη",
                "الميناء",
                "😀",
                "e\u0301",
                "<svg onload=x>",
                "<plaintext>",
                "\u2028",
                "`",
                "=");
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("it", "ar", "en");
    }

    /** The elements in order, bidirectional isolation aside, which depends on the characters. */
    private static List<String> structure(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName())
                .filter(name -> !name.equals("bdi") && !name.equals("span"))
                .toList();
    }

    private static Document parsed(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(page, "https://example.org/", parser);
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).isEmpty();
        return document;
    }

    private static String page(Fields fields) {
        Renderer renderer = Renderer.of(fields.catalogue(), new SampleLinks());
        ViewOptions options = ViewOptions.of(ITALIAN, GoldenTest.DAY);
        return new String(
                HtmlPrinter.page(renderer.page(SubjectKind.CITY, CITY, options).orElseThrow()), StandardCharsets.UTF_8);
    }

    /** Puts a hostile text in every field that a city page shows. */
    private static final class Fields {
        private final String hostile;
        private final LanguageTag language;
        private final List<String> used = new ArrayList<>();

        Fields(String hostile, LanguageTag language) {
            this.hostile = hostile;
            this.language = language;
        }

        private String plain() {
            String text = "T" + used.size() + hostile + "E" + used.size();
            used.add(text);
            return text;
        }

        private LocalizedText text() {
            return LocalizedText.of(language, plain());
        }

        private RichText rich() {
            return RichText.of(language, plain().replace("&", "&amp;").replace("<", "&lt;"));
        }

        Catalogue catalogue() {
            CatalogueInfo info = CatalogueInfo.builder(1, text(), List.of(ITALIAN))
                    .publisher(plain())
                    .licence(plain())
                    .build();
            return Catalogue.of(info, List.of(place(), profile(), network(), practice(), country()));
        }

        private Place place() {
            return Place.builder(CITY, PlaceKind.MUNICIPALITY, text(), CountryCode.parse("IT"))
                    .aliases(List.of(text()))
                    .figures(List.of(new Figure(text(), BigDecimal.ONE, text(), YEAR, null)))
                    .build();
        }

        private CityProfile profile() {
            Person person = new Person(text(), List.of(new Office(text(), null, null, null, null)));
            return CityProfile.builder(CITY)
                    .tagline(text())
                    .takeaways(List.of(text()))
                    .sections(List.of(new Section(
                            SectionKind.CUSTOM,
                            text(),
                            text(),
                            rich(),
                            List.of(Statement.builder(StatementForm.QUOTATION, rich())
                                    .speaker(person)
                                    .build()))))
                    .people(List.of(person))
                    .reports(List.of(Report.builder(text()).summary(rich()).build()))
                    .image(new Image("images/a.jpg", text(), text(), plain()))
                    .sources(List.of(Source.builder(Slug.parse("s"), text())
                            .publisher(plain())
                            .licence(plain())
                            .build()))
                    .build();
        }

        private Network network() {
            return Network.builder(Slug.parse("n"), NetworkKind.NETWORK, text())
                    .acronym(text())
                    .members(List.of(Membership.builder().member(CITY).build()))
                    .build();
        }

        private Practice practice() {
            return Practice.builder(
                            Slug.parse("p"),
                            List.of(CITY),
                            text(),
                            List.of(Section.of(SectionKind.OUTCOME, RichText.of(language, "x"))))
                    .summary(rich())
                    .build();
        }

        private CountryContext country() {
            return new CountryContext(CountryCode.parse("IT"), rich(), null, null, null, null);
        }
    }
}
