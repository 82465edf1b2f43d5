package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private static final Renderer RENDERER = Renderer.of(Sample.catalogue(), new SampleLinks());

    @Test
    void thereIsNoViewOfAPlaceThatIsNotThere() {
        assertThat(RENDERER.city(Slug.parse("atlantis"), options("it"))).isEmpty();
        assertThat(RENDERER.page(SubjectKind.CITY, Slug.parse("atlantis"), options("it")))
                .isEmpty();
    }

    @Test
    void aLanguageWithoutLabelsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RENDERER.city(Sample.GHENT, options("eo")));
    }

    @Test
    void anOfficeIsFormerFromTheDayAfterItsEnd() {
        assertThat(firstOffice(LocalDate.of(2016, 12, 31))).isEqualTo("Sindaco");
        assertThat(firstOffice(LocalDate.of(2017, 1, 1))).isEqualTo("ex Sindaco");
    }

    @Test
    void aMembershipIsFormerFromTheDayAfterItsEnd() {
        assertThat(status(LocalDate.of(2022, 12, 31))).isEqualTo("null");
        assertThat(status(LocalDate.of(2023, 1, 1))).isEqualTo("Ex membro");
    }

    @Test
    void currentNetworksComeBeforeFormerOnes() {
        assertThat(requireNonNull(city(Sample.PORTO_NUOVO, "it").networks()).items())
                .extracting(network -> network.name().text().toString())
                .containsExactly("Carta dei porti", "Le città del dialogo", "Gemellaggi");
    }

    @Test
    void aDocumentThatIsNotOfferedInTheLanguageSaysInWhichItIsShown() {
        CityView city = city(Sample.GHENT, "fr");

        assertThat(city.notes())
                .extracting(Text::toString)
                .containsExactly("Cette page n’est pas disponible en français. Les textes sont affichés en anglais.");
        assertThat(requireNonNull(city.tagline()).language()).isEqualTo(LanguageTag.parse("en"));
    }

    @Test
    void oneTextWithoutTranslationSaysItsLanguage() {
        CityView city = city(Sample.MILAN, "el");

        assertThat(city.notes()).isEmpty();
        assertThat(city.sections().get(0).body().languageNote()).isNull();
        assertThat(city.sections().get(1).body().languageNote()).hasToString("Γλώσσα κειμένου: Ιταλικά");
    }

    @Test
    void everyWordInAnotherLanguageIsMarked() {
        Document page = page(Sample.MILAN, "el");

        assertThat(page.select("html").attr("lang")).isEqualTo("el");
        assertThat(languageOf(page, "Questo testo esiste soltanto in italiano."))
                .isEqualTo("it");
        assertThat(languageOf(page, "Cities of Dialogue")).isEqualTo("en");
        assertThat(languageOf(page, "Porto Nuovo")).isEqualTo("it");
        assertThat(languageOf(page, "Milano")).isEqualTo("it");
        assertThat(languageOf(page, "Τζουλιάνο Πιζάπια")).isEqualTo("el");
    }

    @Test
    void aNameInTheOtherDirectionIsIsolated() {
        Element name =
                page(Sample.PORTO_NUOVO, "it").select(".cp-names [lang=ar]").first();

        assertThat(requireNonNull(name).attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aParaphraseIsNoQuotation() {
        Document page = page(Sample.PORTO_NUOVO, "it");

        assertThat(page.select("blockquote").eachText()).containsExactly("Chi arriva in porto non resta fuori.");
        assertThat(page.select("div.cp-say").text()).startsWith("In sintesi Un porto vive di chi passa");
    }

    @Test
    void thereIsNoHeadingWithoutContent() {
        assertThat(page(Sample.HALLE, "de").select("h1, h2").eachText())
                .containsExactly("Halle (Saale)", "Mitglied in diesen Netzwerken", "Praxisbeispiele aus der Stadt");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void headingsGoDownFromTheLevelAskedFor(int level) {
        Document fragment = fragment(options("it").withHeading(level));

        assertThat(fragment.select("h" + level).eachText()).containsExactly("Milano");
        assertThat(fragment.select("h1, h2, h3, h4, h5, h6, [role=heading]"))
                .filteredOn(heading -> !heading.text().equals("Milano"))
                .isNotEmpty()
                .allMatch(heading -> level < 6
                        ? heading.normalName().equals("h" + (level + 1))
                        : heading.attr("aria-level").equals("7"));
    }

    @Test
    void withoutHeadingsTheOutlineIsEmpty() {
        Document fragment = fragment(options("it").withHeading(0));

        assertThat(fragment.select("h1, h2, h3, h4, h5, h6, [role=heading]")).isEmpty();
        assertThat(fragment.select("p.cp-name").text()).isEqualTo("Milano");
    }

    @Test
    void aFragmentHasIdsOnlyWhereTheyAreAskedFor() {
        assertThat(fragment(options("it")).select("[id]")).isEmpty();
        assertThat(fragment(options("it").withInstance("m1")).select("[id]").eachAttr("id"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("m1-"));
    }

    @Test
    void aPageStandsForTheOneItFallsBackTo() {
        PageFrame frame = RENDERER.page(SubjectKind.CITY, Sample.GHENT, options("fr"))
                .orElseThrow()
                .frame();

        assertThat(frame.canonical()).hasToString("https://example.org/en/city/ghent");
        assertThat(frame.languages())
                .extracting(LanguageLink::language)
                .extracting(LanguageTag::toString)
                .containsExactly("nl", "en", "it");
    }

    @Test
    void anErrorNamesWhatIsAllowed() {
        Document page = Jsoup.parse(new String(
                HtmlPrinter.page(RENDERER.error(ErrorKind.BAD_REQUEST, List.of("light", "dark"), options("it"))),
                StandardCharsets.UTF_8));

        assertThat(page.select("main").text()).contains("Valori ammessi: light, dark");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    private static String firstOffice(LocalDate day) {
        CityView city = RENDERER.city(Sample.MILAN, ViewOptions.of(LanguageTag.parse("it"), day))
                .orElseThrow();
        return requireNonNull(city.people())
                .items()
                .get(0)
                .offices()
                .get(0)
                .title()
                .toString();
    }

    private static String status(LocalDate day) {
        CityView city = RENDERER.city(Sample.MILAN, ViewOptions.of(LanguageTag.parse("it"), day))
                .orElseThrow();
        return requireNonNull(city.networks()).items().stream()
                .filter(network -> network.name().text().toString().equals("Gemellaggi"))
                .map(NetworkEntry::status)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String languageOf(Document page, String text) {
        Element element = page.body().getElementsContainingOwnText(text).first();
        for (Element each = element; each != null; each = each.parent()) {
            if (each.hasAttr("lang")) {
                return each.attr("lang");
            }
        }
        return "";
    }

    private static CityView city(Slug id, String language) {
        return RENDERER.city(id, options(language)).orElseThrow();
    }

    private static Document page(Slug id, String language) {
        return Jsoup.parse(new String(
                HtmlPrinter.page(
                        RENDERER.page(SubjectKind.CITY, id, options(language)).orElseThrow()),
                StandardCharsets.UTF_8));
    }

    private static Document fragment(ViewOptions options) {
        return Jsoup.parse(new String(
                HtmlPrinter.fragment(RENDERER.city(Sample.MILAN, options).orElseThrow()), StandardCharsets.UTF_8));
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), GoldenTest.DAY);
    }
}
