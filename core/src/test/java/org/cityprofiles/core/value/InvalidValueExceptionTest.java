package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    @Test
    void saysWhatWasExpectedAndWhatWasFound() {
        assertThat(new InvalidValueException(ValueFault.COUNTRY, "UK"))
                .hasMessage("expected a country code of ISO 3166-1 in capitals, such as \"IT\", found \"UK\"");
    }

    @Test
    void showsTheBeginningOfALongTextInWholeCharacters() {
        String text = "a".repeat(99) + "\uD83D\uDE00" + "b".repeat(1_000);
        InvalidValueException fault = new InvalidValueException(ValueFault.SLUG, text);
        assertThat(fault).hasMessageEndingWith("a\uD83D\uDE00…\"");
        assertThat(fault.value()).isEqualTo(text);
    }

    @Test
    void keepsItsMessageOnOneLine() {
        assertThat(new InvalidValueException(ValueFault.SLUG, "a\r\nERROR\u202E\u2028\u0000").getMessage())
                .endsWith("found \"a\uFFFD\uFFFDERROR\uFFFD\uFFFD\uFFFD\"");
    }

    @Test
    void hasAFaultOfItsOwnCodeForEachCause() {
        assertThat(Arrays.stream(ValueFault.values()).map(ValueFault::code)).doesNotHaveDuplicates();
        for (ValueFault fault : ValueFault.values()) {
            assertThat(fault.code())
                    .isEqualTo(fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(fault.expectation()).isNotBlank().doesNotEndWith(".");
        }
    }
}
