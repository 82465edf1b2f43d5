package org.cityprofiles.render.label;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the texts of bundles are written; what they are asked for is in {@link LabelsTest}. */
class BundleTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/cityprofiles/render/label");
    private static final Path SAME_AS_ENGLISH = Path.of("src/test/resources/label/same-as-english.txt");
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern CATEGORY = Pattern.compile("-(zero|one|two|few|many|other)$");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\\p{Pi}\\p{Pf}„‚&&[^’]]");
    /** Names and units that keep their letters in every script. */
    private static final Set<String> LATIN_EVERYWHERE =
            Set.of("PDF", "HTML", "IP", "Cookie", "cookie", "GET", "HEAD", "B", "byte", "kB", "MB");

    static List<LanguageTag> languages() {
        return Labels.languages();
    }

    @Test
    void everyBundleIsALabelLanguage() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(languages().stream()
                            .map(language -> language + ".properties")
                            .toList());
        }
    }

    @Test
    void theyAreThirtyEightOrderedByTag() {
        assertThat(languages()).hasSize(38).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsTheSameAsInEnglishHasItsReason() throws IOException {
        Set<String> allowed = Files.readAllLines(SAME_AS_ENGLISH).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .flatMap(parts -> Arrays.stream(parts[1].split(" ")).map(language -> language + ": " + parts[0]))
                .collect(toCollection(TreeSet::new));

        Set<String> found = languages().stream()
                .filter(language -> !language.equals(ENGLISH))
                .flatMap(BundleTest::sameAsEnglish)
                .collect(toCollection(TreeSet::new));

        assertThat(found).containsExactlyElementsOf(allowed);
    }

    private static Stream<String> sameAsEnglish(LanguageTag language) {
        Properties english = Labels.bundle(ENGLISH);
        return texts(language)
                .filter(text -> english(english, text.key()).contains(text.value()))
                .filter(text -> text.words().findAny().isPresent())
                .map(text -> language + ": " + text.value());
    }

    private static List<String> english(Properties english, String key) {
        String label = CATEGORY.matcher(key).replaceFirst("");
        return Stream.of(key, label + "-one", label + "-other")
                .map(other -> english.getProperty(other, ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordMixesScripts(LanguageTag language) {
        assertThat(texts(language).flatMap(Entry::words))
                .allSatisfy(word -> assertThat(scripts(word)).as(word).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordIsInTheScriptOfItsLanguage(LanguageTag language) {
        Set<Character.UnicodeScript> own =
                scripts(Labels.of(language).text(Label.PAGE_CITIES).replaceAll("\\P{L}", ""));

        assertThat(texts(language).flatMap(Entry::words).filter(word -> !LATIN_EVERYWHERE.contains(word)))
                .allSatisfy(word -> assertThat(scripts(word)).as(word).isEqualTo(own));
    }

    private static Set<Character.UnicodeScript> scripts(String word) {
        return word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.INHERITED)
                .filter(script -> script != Character.UnicodeScript.COMMON)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void quotationMarksAndApostrophesAreTypographic(LanguageTag language) {
        Set<String> own = quotationMarks(Labels.bundle(language).getProperty("search-found"));

        assertThat(own).isNotEmpty();
        assertThat(texts(language)).allSatisfy(text -> {
            assertThat(text.value()).as(text.key()).doesNotContainPattern("['\"`´]");
            assertThat(own).as(text.key()).containsAll(quotationMarks(text.value()));
        });
    }

    private static Set<String> quotationMarks(String text) {
        return QUOTATION_MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextHasMarksOfDirection(LanguageTag language) {
        assertThat(texts(language)).allSatisfy(text -> assertThat(text.value())
                .as(text.key())
                .doesNotContainPattern("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsComposed(LanguageTag language) {
        assertThat(texts(language)).allSatisfy(text -> assertThat(text.value())
                .isEqualTo(Normalizer.normalize(text.value(), Normalizer.Form.NFC)));
    }

    /** All texts but the pattern of months. */
    private static Stream<Entry> texts(LanguageTag language) {
        Properties bundle = Labels.bundle(language);
        return bundle.stringPropertyNames().stream()
                .filter(key -> !key.equals(Label.DATE_MONTH.word()))
                .map(key -> new Entry(key, bundle.getProperty(key)));
    }

    private record Entry(String key, String value) {
        Stream<String> words() {
            return WORD.matcher(PLACEHOLDER.matcher(value).replaceAll(" "))
                    .results()
                    .map(MatchResult::group);
        }
    }
}
