package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    /** Names of little spread languages that CLDR got after the JDK 17; they cannot be told from loanwords. */
    private static final Set<String> LATER = Set.of("de mi", "ga io", "mt tg", "sl za");

    static List<LanguageTag> languages() {
        return Labels.languages();
    }

    static List<LanguageTag> otherThanEnglish() {
        return languages().stream()
                .filter(language -> !language.equals(LanguageTag.parse("en")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCountryHasAName(LanguageTag language) {
        assertThat(countries().map(Labels.of(language).formats()::country))
                .allMatch(name -> name.language().equals(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLabelLanguageHasANameInItself(LanguageTag language) {
        assertThat(Labels.of(language).formats().language(language).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("otherThanEnglish")
    void aNameThatCldrDoesNotHaveIsSaidToBeEnglish(LanguageTag language) {
        LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(
                ULocale.forLanguageTag(language.toString()), DisplayContext.NO_SUBSTITUTE);
        Names names = new Names(language, LabelLocale.of(language));

        assertThat(tags().filter(tag -> isClaimed(names.language(tag), tag, language))
                        .filter(tag -> !isNamed(cldr, tag))
                        .map(tag -> language + " " + tag))
                .isSubsetOf(LATER);
    }

    /** Whether an English name is said to be one of the language. */
    private static boolean isClaimed(LanguageString name, LanguageTag tag, LanguageTag language) {
        return name.value().equals(tag.toLocale().getDisplayLanguage(Locale.ENGLISH))
                && name.language().equals(language);
    }

    private static boolean isNamed(LocaleDisplayNames cldr, LanguageTag tag) {
        String english = tag.toLocale().getDisplayLanguage(Locale.ENGLISH);
        return english.equals(cldr.languageDisplayName(tag.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "ti, rom-Cyrl, en, Romany (Cyrillic)",
        "so, tr, en, Turkish",
        "so, ar, so, Carabi",
        "sq, pt-BR, sq, portugalisht (Brazil)",
        "ti, ti, ti, ትግርኛ",
        "pl, rom, pl, romski",
        "de, prs, de, Persisch (Afghanistan)",
        "fr, tl, fr, filipino",
        "sr, sr-Latn, sr, српски (латиница)",
        "pt, cs, pt, checo",
        "zh, zh-Hant, zh, 中文 (繁体)",
    })
    void languagesAreNamedAsAWhole(String language, String named, String in, String name) {
        assertThat(Labels.of(LanguageTag.parse(language)).formats().language(LanguageTag.parse(named)))
                .isEqualTo(new LanguageString(name, LanguageTag.parse(in)));
    }

    @Test
    void aNameIsFoundOnce() {
        Formats formats = Labels.of(LanguageTag.parse("it")).formats();
        CountryCode greece = CountryCode.parse("GR");

        assertThat(formats.country(greece)).isSameAs(formats.country(greece));
        assertThat(formats.language(LanguageTag.parse("el"))).isSameAs(formats.language(LanguageTag.parse("el")));
    }

    private static Stream<CountryCode> countries() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                .map(CountryCode::parse);
    }

    private static Stream<LanguageTag> tags() {
        Set<String> obsolete = Set.of("in", "iw", "ji");
        return Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of("prs", "rom"))
                .filter(tag -> !obsolete.contains(tag))
                .map(LanguageTag::parse);
    }
}
