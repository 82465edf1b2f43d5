package org.cityprofiles.render.make.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final LanguageTag ROMANI = LanguageTag.parse("rom");

    @Test
    void aNameInTheLanguageOfThePageNeedsNoMark() {
        assertThat(wording("ps").country(CountryCode.parse("GR"))).isEqualTo(Text.of("یونان"));
        assertThat(wording("it").language(LanguageTag.parse("el"))).isEqualTo(Text.of("greco"));
    }

    @Test
    void anEnglishNameIsMarkedWithItsLanguageAndDirection() {
        assertThat(wording("so").language(ROMANI).runs()).containsExactly(new Run("Romany", ENGLISH, false));
        assertThat(wording("ps").language(ROMANI).runs()).containsExactly(new Run("Romany", ENGLISH, true));
    }

    @Test
    void theMarkIsKeptWithinALabel() {
        assertThat(wording("ur")
                        .label(Label.SHOWN_IN, wording("ur").language(ROMANI))
                        .runs())
                .contains(new Run("Romany", ENGLISH, true))
                .hasSize(3);
    }

    @Test
    void listsHaveTheCommaOfTheLanguage() {
        assertThat(wording("ar").list(List.of(Text.of("1"), Text.of("2"))).toString())
                .isEqualTo("1، 2");
    }

    @Test
    void whatIsInNoKnownLanguageIsIsolatedWhereItRunsTheOtherWay() {
        assertThat(wording("it").unmarked("Acme").runs()).containsExactly(new Run("Acme", null, false));
        assertThat(wording("it").unmarked("الميناء").runs()).containsExactly(new Run("الميناء", null, true));
        assertThat(wording("it").unmarked("ש").runs()).containsExactly(new Run("ש", null, true));
        assertThat(wording("ar").unmarked("Acme").runs()).containsExactly(new Run("Acme", null, true));
        assertThat(wording("ar").unmarked("الميناء").runs()).containsExactly(new Run("الميناء", null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E"})
    void aSignThatTurnsTheDirectionIsIsolated(String sign) {
        assertThat(wording("it").unmarked("1" + sign).runs()).containsExactly(new Run("1" + sign, null, true));
    }

    @Test
    void aPlainValueWithinALabelIsIsolatedToo() {
        assertThat(wording("ar").label(Label.PUBLISHER, "Acme").runs()).contains(new Run("Acme", null, true));
    }

    @Test
    void anAddressIsInNoLanguageWhereItRunsTheOtherWay() {
        assertThat(wording("it").address("example.org").runs()).containsExactly(new Run("example.org", null, false));
        assertThat(wording("ar").address("example.org").runs())
                .containsExactly(new Run("example.org", LanguageTag.parse("zxx"), true));
    }

    @Test
    void aNameInAnotherLanguageIsMarked() {
        LanguageTag arabic = LanguageTag.parse("ar");

        assertThat(wording("it").name(LocalizedText.of(ENGLISH, "Halle")).runs())
                .containsExactly(new Run("Halle", ENGLISH, false));
        assertThat(wording("it").name(LocalizedText.of(arabic, "الميناء")).runs())
                .containsExactly(new Run("الميناء", arabic, true));
    }

    @Test
    void marksAreKeptInLists() {
        Text greek = new Text(List.of(new Run("Γάνδη", LanguageTag.parse("el"), false)));
        Text isolated = new Text(List.of(new Run("الميناء", null, true)));

        assertThat(wording("it")
                        .list(List.of(Text.of("1"), Text.of("2"), greek, isolated))
                        .runs())
                .containsExactly(
                        new Run("1, 2, ", null, false),
                        new Run("Γάνδη", LanguageTag.parse("el"), false),
                        new Run(", ", null, false),
                        new Run("الميناء", null, true));
    }

    private static Wording wording(String language) {
        return new Wording(LanguageTag.parse(language), ENGLISH);
    }
}
