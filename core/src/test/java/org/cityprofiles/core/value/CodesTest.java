package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, addresses and numbers of one line each. */
class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"IT", "BE", "GR", "XK", "GB"})
    void countriesAreThoseOfIso3166(String code) {
        assertThat(CountryCode.parse(code)).hasToString(code);
        assertThat(CountryCode.parse(code).toSlug()).hasToString(code.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "it", "ITA", "UK", "EL", "ZZ", "I", "İT"})
    void otherCountriesAreRefused(String code) {
        assertRefused(CountryCode::parse, code, ValueFault.COUNTRY);
    }

    @Test
    void countriesAreOrderedByCode() {
        assertThat(CountryCode.parse("BE")).isLessThan(CountryCode.parse("IT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "RON", "CHF"})
    void currenciesAreThoseOfIso4217(String code) {
        assertThat(CurrencyCode.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "€", "EURO", "ZZZ"})
    void otherCurrenciesAreRefused(String code) {
        assertRefused(CurrencyCode::parse, code, ValueFault.CURRENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3Y", "P18M", "P6W", "P10D", "P1Y6M", "P1Y2M3D"})
    void durationsAreOfYearsToDaysOrOfWeeks(String text) {
        assertThat(CalendarDuration.parse(text)).hasToString(text);
        assertThat(CalendarDuration.parse(text).toPeriod()).isEqualTo(java.time.Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P", "P0Y", "P0Y0M", "3Y", "p3y", "P-3Y", "P3", "P1.5Y", "P3YT", "PT3H", "P1M1Y", "P99999Y", "P1Y2W"
            })
    void otherDurationsAreRefused(String text) {
        assertRefused(CalendarDuration::parse, text, ValueFault.DURATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 345 2214006", "+393331234567", "+32 9 266 82 00", "+1234567", "+123456789012345"})
    void phonesAreOfE164WithSingleSpaces(String text) {
        assertThat(PhoneNumber.parse(text)).hasToString(text);
        assertThat(PhoneNumber.parse(text).dialled()).matches("\\+\\d{7,15}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "0345 2214006",
                "0049 345 2214006",
                "+0345221400",
                "+49  345 2214006",
                "+49-345-2214006",
                "+49 (0)345 2214",
                "+123456",
                "+1234567890123456",
                "+49 345 2214006 ",
                "+٤٩٣٤٥٢٢١٤"
            })
    void otherPhonesAreRefused(String text) {
        assertRefused(PhoneNumber::parse, text, ValueFault.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@example.org",
                "a@b.co",
                "first.last+tag@sub.example.org",
                "o'neil@example.org",
                "x@xn--citt-1na.org",
                "A@Example.ORG"
            })
    void mailAddressesAreThoseOfHtmlForms(String text) {
        assertThat(EmailAddress.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@example.org",
                "a@localhost",
                "a@b",
                "a b@example.org",
                "a@b@example.org",
                "a@example.org ",
                "a@example..org",
                "a@127.0.0.1",
                "a@[127.0.0.1]",
                "\"a b\"@example.org",
                ".a@example.org",
                "a.@example.org",
                "a..b@example.org",
                "a@example.org\n",
                "a\n@example.org",
                "città@example.org",
                "a@-example.org",
                "a@xn--a.org"
            })
    void otherMailAddressesAreRefused(String text) {
        assertRefused(EmailAddress::parse, text, ValueFault.EMAIL);
    }

    @Test
    void mailAddressesEndAtTheirLimits() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org").value()).hasSize(76);
        assertRefused(EmailAddress::parse, "a".repeat(65) + "@example.org", ValueFault.EMAIL);
        assertRefused(EmailAddress::parse, "a@" + "b.".repeat(126) + "org", ValueFault.EMAIL);
    }

    private static void assertRefused(Function<String, ?> parse, String text, ValueFault fault) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> parse.apply(text))
                .returns(fault, InvalidValueException::fault)
                .returns(text, InvalidValueException::value);
    }
}
