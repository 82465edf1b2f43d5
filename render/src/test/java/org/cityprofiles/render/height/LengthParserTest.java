package org.cityprofiles.render.height;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthParserTest {
    private static final Length.Units UNITS = new Length.Units(10, 500, 200, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0                                    | 0
            3px                                  | 3
            1.5em                                | 15
            .5em                                 | 5
            50%                                  | 100
            2cqi                                 | 10
            calc(1 + .6 * 2)                     | 2.2
            calc(calc(1.5em * 2) * 1.75)         | 52.5
            calc(6em / 4)                        | 15
            calc((1em - 4px) * 2)                | 12
            clamp(1.8em,1.2em + 4cqi,3.75em)     | 32
            clamp(1.8em,1em,3em)                 | 18
            min(10em,20%)                        | 40
            max(1em,20%)                         | 40
            min(var(--column,10em),100%)         | 100
            """)
    void lengthsAreReckoned(String text, double expected) {
        assertThat(read(text).in(UNITS)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auto", "1rem", "var(--other,1em)", "1em solid", "(1em", "calc(1em", "1..2em", "-"})
    void whatIsNoLengthIsNone(String text) {
        assertThat(LengthParser.parse(text)).isNull();
    }

    @Test
    void anElementMaySetItsOwnColumns() {
        Length.Units own = new Length.Units(10, 500, 200, read("17em"));

        assertThat(read("min(var(--column,10em),100%)").in(own)).isEqualTo(170);
    }

    private static Length read(String text) {
        return Objects.requireNonNull(LengthParser.parse(text));
    }
}
