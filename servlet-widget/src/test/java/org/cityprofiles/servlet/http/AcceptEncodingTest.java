package org.cityprofiles.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
    private static Coding chosen(String header) {
        return AcceptEncoding.parse(header).choose(List.of(Coding.GZIP, Coding.IDENTITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZip",
                "x-gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.8, *;q=0.1",
                "*",
                "*;q=0.5",
                "gzip;q=0.001",
                "gzip;Q=1.000",
                "gzip ; q=0.5",
                "\tgzip\t,identity;q=0.5",
                "gzip, identity",
                "identity;q=0.5, *;q=0.6",
                "gzip;q=nonsense, gzip",
                ",,gzip,,",
                "identity;q=0, gzip;q=0.2"
            })
    void compresses(String header) {
        assertThat(chosen(header)).isEqualTo(Coding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "gzip;q=0",
                "gzip;q=0.000",
                "gzip;q=0, *",
                "*;q=0",
                "identity;q=0",
                "gzip;q=0.5, identity",
                "gzip;q=0.5, *;q=1",
                "gzip;q=1.001",
                "gzip;q=-1",
                "gzip;q=0.1234",
                "gzip;q=",
                "gzip q=1",
                "gzip;level=9",
                "gzipped",
                "g zip"
            })
    void doesNotCompress(String header) {
        assertThat(chosen(header)).isEqualTo(Coding.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, deflate, br, zstd", "br", "br;q=0.5, gzip;q=0.5", "*", "br;q=1.0, gzip;q=0.8"})
    void prefersBrotliWhereItIsOffered(String header) {
        assertThat(AcceptEncoding.parse(header).choose(List.of(Coding.values())))
                .isEqualTo(Coding.BROTLI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br;q=0, *", "br;q=0.4, gzip;q=0.5"})
    void doesNotPreferBrotliAgainstTheClient(String header) {
        assertThat(AcceptEncoding.parse(header).choose(List.of(Coding.values())))
                .isEqualTo(Coding.GZIP);
    }

    @Test
    void doesNotCompressWithoutTheHeader() {
        assertThat(AcceptEncoding.parse(null).choose(List.of(Coding.values()))).isEqualTo(Coding.IDENTITY);
    }

    @Test
    void doesNotCompressWhatIsNotOffered() {
        assertThat(AcceptEncoding.parse("gzip").choose(List.of(Coding.IDENTITY)))
                .isEqualTo(Coding.IDENTITY);
    }

    @Test
    void longHeadersEndSoon() {
        assertThat(chosen("a,".repeat(100_000) + "gzip")).isEqualTo(Coding.IDENTITY);
    }
}
