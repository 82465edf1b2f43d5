package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.CityNetworksView;
import org.cityprofiles.render.view.CityPracticesView;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.CountryView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.PracticeView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.render.view.ViewPart;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectViewsTest {
    private static final Renderer RENDERER = Renderer.of(Sample.catalogue(), new SampleLinks());
    private static final ViewOptions ITALIAN = options("it");

    @Test
    void aCardHasTwoKeyPointsAndOneLink() {
        CardView card = (CardView) view(SubjectKind.CITY, ViewName.CARD, Sample.GHENT, ITALIAN);

        assertThat(card.takeaways()).hasSize(2);
        assertThat(html(card).select("a").eachText()).containsExactly("Gand: leggi il profilo completo");
    }

    @Test
    void aCardWithoutPagesHasNoLink() {
        Renderer alone = RENDERER.withLinks(Links.none());

        assertThat(html(alone.view(SubjectKind.CITY, ViewName.CARD, Sample.GHENT, ITALIAN)
                                .orElseThrow())
                        .select("a, .cp-more"))
                .isEmpty();
    }

    @Test
    void theCardOfACityWithoutAProfileSaysSo() {
        CardView card = (CardView) view(SubjectKind.CITY, ViewName.CARD, Sample.HALLE, ITALIAN);

        assertThat(strings(card.notes())).containsExactly("Questa città non ha ancora pubblicato un profilo.");
        assertThat(strings(card.details())).containsExactly("1 pratica");
    }

    @Test
    void theCardOfAPracticeSaysWhereItIsAndWhetherItRuns() {
        CardView card = (CardView) view(SubjectKind.PRACTICE, ViewName.CARD, Sample.SERVICE_CENTRE, options("en"));

        assertThat(strings(card.kicker())).containsExactly("Good practice", "Halle (Saale)");
        assertThat(card.summary()).hasToString("A shared contact point.");
        assertThat(strings(card.details())).containsExactly("Running", "since March 2016");
    }

    @Test
    void networksAreGroupedByKindAndFormerOnesComeLast() {
        CityNetworksView view = networks(Sample.PORTO_NUOVO, GoldenTest.DAY);

        assertThat(view.count()).hasToString("2 reti");
        assertThat(view.groups())
                .extracting(group -> group.heading().text().toString())
                .containsExactly("Reti", "Carte");
        assertThat(requireNonNull(view.former()).items()).singleElement().satisfies(entry -> {
            assertThat(entry.name().text()).hasToString("Gemellaggi");
            assertThat(entry.status()).isNull();
        });
    }

    @Test
    void aNetworkIsFormerFromTheDayAfterItsEnd() {
        assertThat(networks(Sample.MILAN, LocalDate.of(2022, 12, 31)).former()).isNull();
        assertThat(networks(Sample.MILAN, LocalDate.of(2022, 12, 31)).count()).hasToString("2 reti");
        assertThat(networks(Sample.MILAN, LocalDate.of(2023, 1, 1)).count()).hasToString("1 rete");
    }

    @Test
    void aNetworkThatHasEndedForOtherReasonsSaysWhy() {
        assertThat(requireNonNull(networks(Sample.HALLE, GoldenTest.DAY).former())
                        .items())
                .extracting(entry -> String.valueOf(entry.status()))
                .containsExactlyInAnyOrder("Sostituito da un altro membro", "null");
    }

    @Test
    void aListThatIsKnownToBeIncompleteSaysSo() {
        assertThat(networks(Sample.MILAN, GoldenTest.DAY).note()).isNotNull();
        assertThat(networks(Sample.PORTO_NUOVO, GoldenTest.DAY).note()).isNull();
    }

    @Test
    void practicesHaveTheirTopics() {
        CityPracticesView view =
                (CityPracticesView) view(SubjectKind.CITY, ViewName.PRACTICES, Sample.HALLE, options("en"));

        assertThat(view.count()).hasToString("1 practice");
        assertThat(strings(view.practices().get(0).topics())).containsExactly("Advice", "Action against racism");
    }

    @Test
    void contactsCanBeFollowed() {
        Document page = html(practice(options("en")));

        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:+493452214000", "tel:+493452214006");
        assertThat(page.select("a[href^=tel:]").eachText()).containsExactly("+493452214000", "+49 345 2214006");
        assertThat(page.select("a[href^=mailto:]").eachAttr("href"))
                .containsExactly("mailto:fragen%2Bde%231%3F@halle.example.org");
        assertThat(page.select("a[href^=mailto:]").text()).isEqualTo("fragen+de#1?@halle.example.org");
        assertThat(page.select("dd:contains(Marktplatz) + dd").text()).isEqualTo("06108 Halle (Saale)");
    }

    @Test
    void theOfficialNameIsMarkedAndNotSaidTwice() {
        assertThat(html(practice(options("en"))).select("dd[lang=de]").eachText())
                .contains("Dienstleistungszentrum Integration und Demokratie");
        assertThat(html(practice(options("de"))).select(".cp-head dd").text())
                .startsWith("Κέντρο")
                .doesNotContain("Dienstleistungszentrum");
    }

    @Test
    void aPracticeSaysWhereItWasTakenOverAndWhen() {
        assertThat(requireNonNull(practice(ITALIAN).transfers()).items())
                .extracting(entry -> entry.name().text() + " " + entry.details())
                .containsExactly("Porto Nuovo [2021]", "Gand []");
    }

    @ParameterizedTest
    @EnumSource
    void aViewShowsTheOnePartThatIsAskedFor(ViewPart part) {
        ViewOptions one = options("de").withParts(Set.of(part));
        CityView milan = RENDERER.city(Sample.MILAN, one).orElseThrow();
        CityView union = RENDERER.city(Sample.UNION, one).orElseThrow();
        PracticeView practice = practice(one);

        assertThat(milan.people() != null).isEqualTo(part == ViewPart.PEOPLE);
        assertThat(milan.figures() != null).isEqualTo(part == ViewPart.FIGURES);
        assertThat(milan.networks() != null).isEqualTo(part == ViewPart.NETWORKS);
        assertThat(milan.national() != null).isEqualTo(part == ViewPart.COUNTRY);
        assertThat(milan.sections().isEmpty()).isEqualTo(part != ViewPart.SECTIONS);
        assertThat(milan.sources()).isNotNull();
        assertThat(union.unionParts() != null).isEqualTo(part == ViewPart.MEMBERS);
        assertThat(practice.sections().isEmpty()).isEqualTo(part != ViewPart.SECTIONS);
        assertThat(practice.statements() != null).isEqualTo(part == ViewPart.STATEMENTS);
        assertThat(practice.contacts() != null).isEqualTo(part == ViewPart.CONTACTS);
        assertThat(practice.transfers() != null).isEqualTo(part == ViewPart.TRANSFERS);
    }

    @Test
    void aUnionAndItsPartsNameEachOther() {
        CityView part = RENDERER.city(Sample.MILAN, ITALIAN).orElseThrow();
        CityView union = RENDERER.city(Sample.UNION, ITALIAN).orElseThrow();

        assertThat(part.links())
                .extracting(link -> link.text() + " " + link.link())
                .contains("Fa parte di: Unione dei porti https://example.org/it/city/unione-dei-porti");
        assertThat(requireNonNull(union.unionParts()).items())
                .extracting(entry -> entry.name().text().toString())
                .containsExactly("Milano", "Porto Nuovo");
        assertThat(requireNonNull(union.unionParts()).note()).hasToString("2 comuni in questa unione");
    }

    @Test
    void theCountryOfACityLeadsToItsPage() {
        assertThat(RENDERER.city(Sample.MILAN, ITALIAN).orElseThrow().country().link())
                .hasToString("https://example.org/it/country/it");
    }

    @Test
    void aCountryWithoutContextListsItsCities() {
        CountryView country = (CountryView) view(SubjectKind.COUNTRY, ViewName.PROFILE, Slug.parse("be"), ITALIAN);

        assertThat(country.heading().text()).hasToString("Belgio");
        assertThat(country.body()).isNull();
        assertThat(requireNonNull(country.cities()).items())
                .extracting(entry -> entry.name().text().toString())
                .containsExactly("Gand");
    }

    @Test
    void aCountryOfWhichNothingIsKnownDoesNotExist() {
        for (String id : List.of("fr", "xx", "atlantis")) {
            assertThat(RENDERER.view(SubjectKind.COUNTRY, ViewName.PROFILE, Slug.parse(id), ITALIAN))
                    .isEmpty();
            assertThat(RENDERER.page(SubjectKind.COUNTRY, Slug.parse(id), ITALIAN))
                    .isEmpty();
        }
    }

    @Test
    void aViewThatAKindDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RENDERER.view(SubjectKind.COUNTRY, ViewName.CARD, Slug.parse("it"), ITALIAN));
    }

    private static CityNetworksView networks(Slug place, LocalDate day) {
        return (CityNetworksView)
                view(SubjectKind.CITY, ViewName.NETWORKS, place, ViewOptions.of(LanguageTag.parse("it"), day));
    }

    private static PracticeView practice(ViewOptions options) {
        return (PracticeView) view(SubjectKind.PRACTICE, ViewName.PROFILE, Sample.SERVICE_CENTRE, options);
    }

    private static View view(SubjectKind kind, ViewName name, Slug id, ViewOptions options) {
        return RENDERER.view(kind, name, id, options).orElseThrow();
    }

    private static List<String> strings(List<Text> texts) {
        return texts.stream().map(Text::toString).toList();
    }

    private static Document html(View view) {
        return Jsoup.parse(new String(HtmlPrinter.fragment(view), StandardCharsets.UTF_8));
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), GoldenTest.DAY);
    }
}
