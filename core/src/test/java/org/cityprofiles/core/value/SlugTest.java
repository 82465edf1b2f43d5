package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "le-citta-del-dialogo", "2021-plan", "a-b-c"})
    void acceptsLowerCaseLettersDigitsAndSingleHyphens(String text) {
        assertThat(Slug.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "città", "a b", "a_b", "a/b", "..", "a\n", "\u0661", "ı"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Slug.parse(text)).isInstanceOfSatisfying(InvalidValueException.class, fault -> {
            assertThat(fault.fault()).isEqualTo(ValueFault.SLUG);
            assertThat(fault.value()).isEqualTo(text);
        });
    }

    @Test
    void endsAtEightyCharacters() {
        assertThat(Slug.parse("a".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> Slug.parse("a".repeat(81))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void isOrderedByItsCharacters() {
        assertThat(Slug.parse("a-b")).isLessThan(Slug.parse("a0")).isLessThan(Slug.parse("ab"));
    }

    @Property
    void agreesWithThePatternOfTheModel(@ForAll @StringLength(max = 90) String text) {
        boolean accepted = text.matches("[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 80;
        assertThat(accepted(text)).isEqualTo(accepted);
    }

    @Property
    void agreesWithThePatternNearTheRim(
            @ForAll @Chars({'a', 'z', '0', '9', '-', 'A', '`', '{', '/', ':'}) @StringLength(max = 6) String text) {
        assertThat(accepted(text)).isEqualTo(text.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static boolean accepted(String text) {
        try {
            return Slug.parse(text).value().equals(text);
        } catch (InvalidValueException refused) {
            return false;
        }
    }
}
