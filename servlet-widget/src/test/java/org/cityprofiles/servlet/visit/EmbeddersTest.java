package org.cityprofiles.servlet.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddersTest {
    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "*|*",
                "none|'none'",
                "self|'self'",
                "https://www.example.org|https://www.example.org",
                "HTTPS://WWW.Example.ORG|https://www.example.org",
                "self, https://*.example.org:8443|'self' https://*.example.org:8443",
                "example.org  *.example.net|example.org *.example.net",
                "http://localhost:*|http://localhost:*",
                "http://127.0.0.1:8080|http://127.0.0.1:8080"
            })
    void sitesStandInThePolicyAsBrowsersReadThem(String written, String ancestors) {
        assertThat(Embedders.parse(written).ancestors()).isEqualTo(ancestors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "https://a.example;script-src",
                "https://a.example;",
                "* https://a.example",
                "none https://a.example",
                "https://a.example/path",
                "https://user@a.example",
                "javascript:alert(1)",
                "data:",
                "https:",
                "'none'",
                "'unsafe-inline'",
                "https://*.*.example",
                "https://a.*",
                "https://b\u00fccher.example",
                "https://-a.example",
                "https://a.example:https",
                "https://[::1]",
                "\"a\"",
                "a\u0000b"
            })
    void whatIsNoSiteIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Embedders.parse(written));
    }

    @Test
    void lineBreaksOnlySeparate() {
        assertThat(Embedders.parse("https://a.example\r\nhttps://b.example").ancestors())
                .isEqualTo("https://a.example https://b.example");
    }

    @Test
    void onlyAnOpenPolicyIsNarrowed() {
        Map<String, String> closed = Map.of(POLICY, "default-src 'none'; frame-ancestors 'none'");

        assertThat(Embedders.parse("self").applyTo(closed)).isEqualTo(closed);
    }

    @Test
    void theRestOfThePolicyStays() {
        Map<String, String> open = Map.of(POLICY, "default-src 'none'; frame-ancestors *; base-uri 'none'");

        assertThat(Embedders.parse("https://a.example").applyTo(open))
                .containsEntry(POLICY, "default-src 'none'; frame-ancestors https://a.example; base-uri 'none'");
    }
}
