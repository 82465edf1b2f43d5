package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 2021, 2021",
        "en, 2021-03, March 2021",
        "it, 2021-03, marzo 2021",
        "el, 2021-03, 3/2021",
        "it, 2021-03-08, 8 marzo 2021",
        "de, 2021-03-08, 8. März 2021",
        "el, 2021-03-08, 8 Μαρτίου 2021",
        "en, 2021-05-01, 1 May 2021",
        "fr, 2021-02-01, 1er février 2021",
        "fr, 2021-02-11, 11 février 2021",
    })
    void datesAreAsPreciseAsTheyAreKnown(String language, String date, String written) {
        assertThat(formats(language).date(PartialDate.parse(date))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2011, 2016, 2011–2016",
        "it, 2016, , dal 2016",
        "it, , 2020, fino al 2020",
        "de, 2016-03-08, , seit dem 8. März 2016",
        "fr, , 2020-05, jusqu’en mai 2020",
        "nl, 2011-05, 2016-06, mei 2011 – juni 2016",
        "el, 2018, 2018, 2018",
    })
    void periodsMayBeOpen(String language, String from, String to, String written) {
        Period period = new Period(
                from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to), null);

        assertThat(formats(language).period(period)).isEqualTo(written);
    }

    @Test
    void aLengthAloneIsAPeriodToo() {
        assertThat(formats("it").period(Period.lasting(CalendarDuration.parse("P3Y"))))
                .isEqualTo("3 anni");
        assertThat(formats("en").duration(CalendarDuration.parse("P1Y6M"))).isEqualTo("1 year, 6 months");
    }

    @ParameterizedTest
    @CsvSource({
        "it, 1500000, EUR, 1.500.000\u00a0€",
        "en, 1500000, EUR, '€1,500,000'",
        "en, 2500.50, CHF, 'CHF\u00a02,500.50'",
        "nl, -3, EUR, €\u00a0-3",
    })
    void sumsStandInTheirCurrency(String language, BigDecimal value, String currency, String written) {
        assertThat(formats(language).amount(new Amount(value, CurrencyCode.parse(currency))))
                .isEqualTo(written);
    }

    @Test
    void numbersKeepTheirDecimals() {
        assertThat(formats("it").number(new BigDecimal("1352529"))).isEqualTo("1.352.529");
        assertThat(formats("el").number(new BigDecimal("12.50"))).isEqualTo("12,50");
        assertThat(formats("fr").number(new BigDecimal("267709"))).isEqualTo("267\u202F709");
        assertThat(formats("en").number(new BigDecimal("1E+3"))).isEqualTo("1,000");
    }

    @Test
    void sizesChooseTheirUnit() {
        assertThat(List.of(
                        formats("en").size(999),
                        formats("en").size(1_499),
                        formats("fr").size(2_150_000)))
                .containsExactly("999\u00A0bytes", "1\u00A0kB", "2,2\u00A0Mo");
    }

    static List<LanguageTag> languages() {
        return Labels.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aYearAloneIsWrittenAsInCldr(LanguageTag language) {
        String pattern = DateTimePatternGenerator.getInstance(ULocale.forLanguageTag(language + "-u-ca-gregory"))
                .getBestPattern("y")
                .replace("'", "")
                .replaceAll("\\p{Zs}", " ");

        assertThat(formats(language.toString()).date(PartialDate.parse("2016")).replaceFirst("\\p{Nd}{4}", "y"))
                .isEqualTo(pattern);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void onePageHasOneKindOfDigits(LanguageTag language) {
        Formats formats = formats(language.toString());
        String year = formats.date(PartialDate.parse("1111")).replaceAll("\\P{Nd}", "");

        assertThat(Stream.of(
                                formats.date(PartialDate.parse("1111-11-11")),
                                formats.number(new BigDecimal("1111.1")),
                                formats.size(111),
                                formats.duration(CalendarDuration.parse("P11Y")))
                        .map(text -> text.replaceAll("\\P{Nd}", "")))
                .allMatch(digits -> digits.chars().allMatch(digit -> digit == year.charAt(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a, b",
                "ar | a، b",
                "fa | a، b",
                "ur | a، b",
                "ps | a، b",
                "ti | a፣ b",
                "zh | a、b",
                "el | a, b"
            })
    void listsHaveTheCommaOfTheLanguage(String language, String written) {
        assertThat(formats(language).list(List.of("a", "b"))).isEqualTo(written);
    }

    @Test
    void countriesAndLanguagesAreNamedInTheLanguageOfTheReader() {
        assertThat(formats("el").country(CountryCode.parse("IT")).value()).isEqualTo("Ιταλία");
        assertThat(formats("de").country(CountryCode.parse("XK")).value()).isEqualTo("Kosovo");
        assertThat(formats("nl").language(LanguageTag.parse("it")).value()).isEqualTo("Italiaans");
    }

    private static Formats formats(String language) {
        return Labels.of(LanguageTag.parse(language)).formats();
    }
}
