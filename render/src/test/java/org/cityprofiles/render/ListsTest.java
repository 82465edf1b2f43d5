package org.cityprofiles.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.part.FilterField;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.part.MenuEntry;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SearchView;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    private static final Renderer RENDERER = Renderer.of(Sample.catalogue(), new SampleLinks());
    private static final Collator GREEK = Collator.getInstance(Locale.forLanguageTag("el"));
    private static final CountryCode ITALY = CountryCode.parse("IT");

    private static Page page(ListKind kind, ListChoice choice, String language) {
        return RENDERER.list(kind, choice, ViewOptions.of(LanguageTag.parse(language), GoldenTest.DAY));
    }

    private static IndexView list(ListKind kind, ListChoice choice, String language) {
        return (IndexView) page(kind, choice, language).view();
    }

    private static SearchView search(String query) {
        return (SearchView)
                page(ListKind.SEARCH, ListChoice.ALL.withQuery(query), "it").view();
    }

    private static List<String> names(IndexGroup group) {
        return group.entries().stream()
                .map(entry -> entry.name().text().toString())
                .toList();
    }

    private static List<String> headings(List<IndexGroup> groups) {
        return groups.stream().map(group -> group.heading().text().toString()).toList();
    }

    @Test
    void citiesStandByCountryAndByNameInTheOrderOfTheirReaders() {
        List<IndexGroup> groups = list(ListKind.CITIES, ListChoice.ALL, "el").groups();

        assertThat(headings(groups.get(0).groups())).startsWith("Βέλγιο", "Γερμανία", "Ιταλία");
        assertThat(names(groups.get(1))).contains("Halle (Saale)", "Porto Nuovo", "Γάνδη", "Μιλάνο");
        assertThat(names(groups.get(1))).isSortedAccordingTo(GREEK);
    }

    @Test
    void aCountryLeavesOnlyItsCities() {
        IndexView italian = list(ListKind.CITIES, ListChoice.ALL.withCountry(ITALY), "it");

        assertThat(headings(italian.groups())).containsExactly("Italia");
        assertThat(names(italian.groups().get(0))).contains("Milano").doesNotContain("Gand");
    }

    @Test
    void theCountryThatIsChosenIsChosenInTheForm() {
        IndexView italian = list(ListKind.CITIES, ListChoice.ALL.withCountry(ITALY), "it");

        assertThat(requireNonNull(italian.filter()).fields().get(0).options())
                .filteredOn(FilterField.Option::chosen)
                .extracting(FilterField.Option::value)
                .containsExactly("it");
    }

    @Test
    void aTopicWithoutPracticesSaysSo() {
        IndexView none = list(ListKind.PRACTICES, ListChoice.ALL.withTopic(Topic.MONITORING), "en");

        assertThat(none.groups()).isEmpty();
        assertThat(none.note()).hasToString("Nothing fits this choice.");
    }

    @ParameterizedTest
    @CsvSource({"gand, Gand", "Γάνδη, Gand", "mil, Milano", "aiccre, AICCRE", "GEM, Gemellaggi"})
    void namesAreFoundInAllLanguages(String query, String found) {
        assertThat(requireNonNull(search(query).results()).items())
                .extracting(entry -> entry.name().text().toString())
                .contains(found);
    }

    @Test
    void theNameThatWasFoundIsToldInItsLanguage() {
        assertThat(requireNonNull(search("mailand").results()).items().get(0).details())
                .extracting(detail -> detail + " " + detail.language())
                .contains("Mailand de");
    }

    @Test
    void whatIsNotFoundIsSaid() {
        SearchView lost = search("zzz");

        assertThat(lost.results()).isNull();
        assertThat(String.valueOf(lost.note())).contains("zzz");
    }

    @Test
    void anAnswerStandsForNothingElse() {
        assertThat(page(ListKind.SEARCH, ListChoice.ALL.withQuery("gand"), "it")
                        .frame()
                        .canonical())
                .isNull();
    }

    @Test
    void aLimitedListIsTheSameLimitedListInEveryLanguage() {
        Page page = page(ListKind.CITIES, ListChoice.ALL.withCountry(ITALY), "it");

        assertThat(page.frame().canonical()).hasToString("https://example.org/it/cities?country=it");
        assertThat(page.frame().languages())
                .allMatch(language -> language.link().address().endsWith("/cities?country=it"));
        assertThat(page.frame().anyLanguage()).hasToString("https://example.org/en/cities?country=it");
    }

    @Test
    void theMenuSaysWhereWeAre() {
        assertThat(page(ListKind.NETWORKS, ListChoice.ALL, "en").frame().menu())
                .filteredOn(MenuEntry::here)
                .extracting(entry -> entry.text().toString())
                .containsExactly("Networks");
    }

    @Test
    void withoutPagesThereAreNoFormsAndNoMenu() {
        Page page = Renderer.of(Sample.catalogue(), Links.none())
                .list(ListKind.HOME, ListChoice.ALL, ViewOptions.of(LanguageTag.parse("en"), GoldenTest.DAY));

        assertThat(page.frame().menu()).isEmpty();
        assertThat(((IndexView) page.view()).search()).isNull();
    }
}
