package org.cityprofiles.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @ParameterizedTest
    @CsvSource({
        "k=v, v",
        "a=1&k=v&b=2, v",
        "k=%76, v",
        "%6B=v, v",
        "k=a+b, a b",
        "k=a%2Bb, a+b",
        "k=%CE%93, Γ",
        "k=%f0%9f%8f%99, 🏙",
        "k=a=b, a=b",
        "&&k=v&&, v"
    })
    void aValueIsDecoded(String raw, String value) {
        assertThat(Query.parse(raw).orElseThrow().values("k")).containsExactly(value);
    }

    @Test
    void aKeyAloneHasAnEmptyValue() {
        assertThat(Query.parse("k").orElseThrow().values("k")).containsExactly("");
    }

    @Test
    void aKeyMayStandTwice() {
        assertThat(Query.parse("k=1&k=2").orElseThrow().values("k")).containsExactly("1", "2");
    }

    @Test
    void aKeyThatIsAbsentHasNoValues() {
        assertThat(Query.parse("").orElseThrow().values("k")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k=%",
                "k=%4",
                "k=%zz",
                "k=%+1",
                "k=%-1",
                "k=%١١",
                "k=%C0%AF",
                "k=%FF",
                "k=%ED%A0%80",
                "k=%E2%82",
                "%=v",
                "k=\u00e9",
                "k=a b",
                "k=\u0000",
                "good=1&bad=%"
            })
    void aBrokenEncodingIsNoQuery(String raw) {
        assertThat(Query.parse(raw)).isEmpty();
    }
}
