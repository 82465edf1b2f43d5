package org.cityprofiles.render.make.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.junit.jupiter.api.Test;

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

    private static Wording wording(String language) {
        return new Wording(LanguageTag.parse(language), ENGLISH);
    }
}
