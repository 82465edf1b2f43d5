package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluralRuleTest {
    private static final LanguageTag PORTUGUESE = LanguageTag.parse("pt");

    static List<LanguageTag> languages() {
        return Labels.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberHasItsCategoryOfCldr(LanguageTag language) {
        PluralRule rule = PluralRule.of(language);
        PluralRules cldr = PluralRules.forLocale(locale(language));

        numbers().forEach(number -> assertThat(rule.category(number).word())
                .as("%s %d", language, number)
                .isEqualTo(cldr.select((double) number)));
    }

    /** The categories that whole numbers of a language have. */
    static Set<PluralCategory> categories(LanguageTag language) {
        PluralRules cldr = PluralRules.forLocale(locale(language));
        Set<PluralCategory> categories = EnumSet.noneOf(PluralCategory.class);
        numbers()
                .mapToObj(number -> cldr.select((double) number))
                .map(word -> PluralCategory.valueOf(word.toUpperCase(Locale.ROOT)))
                .forEach(categories::add);
        return categories;
    }

    private static LongStream numbers() {
        return LongStream.concat(
                LongStream.rangeClosed(0, 1_200),
                LongStream.of(10_000, 171_075, 999_999, 1_000_000, 1_000_001, 3_000_000));
    }

    /** Portuguese as in Europe. */
    private static ULocale locale(LanguageTag language) {
        return language.equals(PORTUGUESE) ? new ULocale("pt_PT") : ULocale.forLanguageTag(language.toString());
    }
}
