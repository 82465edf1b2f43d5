package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What WebAddress accepts, the URL Standard of WHATWG parses too. It is stricter on purpose: no user part, no IP
 * addresses and names of one label, no percent signs in hosts, no empty port or port 0, no raw brackets, quotes, spaces,
 * tabs and line breaks, no backslashes for slashes, no scheme without two slashes, no invisible characters.
 */
class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "https://example.org:8443/a/b?q=1&r=%20#top",
                "https://example.org?x",
                "https://example.org#x",
                "https://example.org/città?q=ü",
                "https://città.example.org/",
                "https://xn--citt-1na.example.org/",
                "https://xn--fa-hia.de/",
                "https://faß.de/",
                "https://παράδειγμα.ελ/",
                "https://مثال.إختبار/",
                "https://例え.テスト/",
                "https://example.org/a@b",
                "https://example.org/;/~a(b)!$'*,=+",
                "https://1.example.org/\uD83D\uDE00"
            })
    void acceptsAddressesOfThePublicWebAsTheyAreWritten(String text) {
        assertThat(WebAddress.parse(text)).hasToString(text);
        assertThat(WebAddress.parse(WebAddress.parse(text).toString())).isEqualTo(WebAddress.parse(text));
    }

    @Test
    void putsSchemeAndHostInLowerCase() {
        assertThat(WebAddress.parse("HTTPS://WWW.Example.ORG:443/Path?Q#F"))
                .hasToString("https://www.example.org:443/Path?Q#F")
                .returns("www.example.org", WebAddress::host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, example.org",
        "https://example.org:8080, example.org",
        "https://example.org?a:b, example.org",
        "https://example.org#//b, example.org"
    })
    void knowsItsHost(String text, String host) {
        assertThat(WebAddress.parse(text).host())
                .isEqualTo(host)
                .isEqualTo(URI.create(text).getHost());
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, ADDRESS_WITHOUT_SCHEME",
        "//example.org, ADDRESS_WITHOUT_SCHEME",
        "/path, ADDRESS_WITHOUT_SCHEME",
        "'', ADDRESS_WITHOUT_SCHEME",
        "www.example.org:8080/x, ADDRESS_WITHOUT_SCHEME",
        "ftp://example.org, ADDRESS_SCHEME",
        "javascript:alert(1), ADDRESS_SCHEME",
        "data:text/html;base64;AAAA, ADDRESS_SCHEME",
        "vbscript:x, ADDRESS_SCHEME",
        "mailto:a@example.org, ADDRESS_SCHEME",
        "https:example.org, ADDRESS_SCHEME",
        "https:/example.org, ADDRESS_SCHEME",
        "https://user@example.org, ADDRESS_USER",
        "https://user:word@example.org, ADDRESS_USER",
        "https://www.bank.org@evil.org, ADDRESS_USER",
        "https://@example.org, ADDRESS_USER",
        "https://, ADDRESS_HOST",
        "https:///example.org, ADDRESS_HOST",
        "https://localhost, ADDRESS_HOST",
        "https://LOCALHOST/, ADDRESS_HOST",
        "https://printer.local/, ADDRESS_HOST",
        "https://a.localhost/, ADDRESS_HOST",
        "https://intranet/, ADDRESS_HOST",
        "https://127.0.0.1/, ADDRESS_HOST",
        "https://2130706433/, ADDRESS_HOST",
        "https://0x7f.1/, ADDRESS_HOST",
        "https://127.1/, ADDRESS_HOST",
        "https://example.org./, ADDRESS_HOST",
        "https://example..org/, ADDRESS_HOST",
        "https://.org/, ADDRESS_HOST",
        "https://-a.org/, ADDRESS_HOST",
        "https://a-.org/, ADDRESS_HOST",
        "https://a_b.org/, ADDRESS_HOST",
        "https://exa%6Dple.org/, ADDRESS_HOST",
        "https://example.org：8080/, ADDRESS_HOST",
        "https://example.org／evil, ADDRESS_HOST",
        "https://evil.org＠example.org/, ADDRESS_HOST",
        "https://xn--a.org/, ADDRESS_HOST",
        "https://xn--.org/, ADDRESS_HOST",
        "https://xn--example-.org/, ADDRESS_HOST",
        "https://xn--zzzzzzzzzz99999999.org/, ADDRESS_HOST",
        "https://\u0349a.org/, ADDRESS_HOST",
        "https://0a.\u05D0/, ADDRESS_HOST",
        "https://example.org:, ADDRESS_PORT",
        "https://example.org:0, ADDRESS_PORT",
        "https://example.org:65536, ADDRESS_PORT",
        "https://example.org:99999999999, ADDRESS_PORT",
        "https://example.org:8a, ADDRESS_PORT",
        "https://p\u0430ypal.com/, ADDRESS_MIXED_SCRIPTS",
        "https://xn--pypal-4ve.com/, ADDRESS_MIXED_SCRIPTS",
        "https://www.XN--PYPAL-4VE.com/, ADDRESS_MIXED_SCRIPTS",
        "https://\u0430\u00DF\u00DF.com/, ADDRESS_MIXED_SCRIPTS",
        "https://g\u03BF\u03BFgle.com/, ADDRESS_MIXED_SCRIPTS"
    })
    void refusesTheRestAndSaysWhy(String text, ValueFault fault) {
        assertThat(fault(text)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " https://example.org",
                "https://example.org ",
                "https://exam\tple.org",
                "https://example.org/\n",
                "https:\\\\example.org",
                "https://example.org\\@evil.org",
                "https://example.org/\"",
                "https://example.org/<b>",
                "https://[::1]/",
                "https://example.org/\u202Egpj.exe",
                "https://example.org/\u200B",
                "https://exam\u00ADple.org/",
                "https://example.org/\uFFFD",
                "https://example.org/\uD800",
                "https://example.org/\uDC00\uD800",
                "https://example.org/\u0085",
                "https://example.org/\u00A0",
                "https://example.org/%",
                "https://example.org/%4",
                "https://example.org/%zz",
                "https://example.org/\u2028",
                "https://example.org/\uFDD0",
                "https://example.org/\u0000"
            })
    void refusesCharactersThatHideOrBreak(String text) {
        assertThat(fault(text)).isEqualTo(ValueFault.ADDRESS_CHARACTER);
    }

    @Test
    void mixesTheScriptsOfOneLanguageOnly() {
        assertThat(WebAddress.parse("https://東京タワーtokyo.jp/").host()).isEqualTo("東京タワーtokyo.jp");
        assertThat(WebAddress.parse("https://почта.example.org/").host()).isEqualTo("почта.example.org");
    }

    @Test
    void endsAtTwoThousandCharacters() {
        String longest = "https://example.org/" + "a".repeat(1_980);
        assertThat(WebAddress.parse(longest).value()).hasSize(2_000);
        assertThat(fault(longest + "a")).isEqualTo(ValueFault.ADDRESS_LENGTH);
    }

    @Property
    void endsInAValueOrAFaultAndNothingElse(@ForAll @StringLength(max = 40) String tail) {
        try {
            String value = WebAddress.parse("https://" + tail).value();
            assertThat(value).startsWith("https://");
            assertThat(value.codePoints()).noneMatch(Character::isISOControl);
        } catch (InvalidValueException refused) {
            assertThat(refused.fault().name()).startsWith("ADDRESS_");
        }
    }

    private static ValueFault fault(String text) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> WebAddress.parse(text));
        assertThat(refused).as(text).isNotNull();
        return refused.fault();
    }
}
