package org.cityprofiles.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePriorityTest {
    @ParameterizedTest
    @CsvSource({
        "de-AT, de-AT de",
        "de-AT it, de-AT de it",
        "de-AT de-CH, de-AT de de-CH",
        "zh-Hant-CN-x-private1, zh-Hant-CN-x-private1 zh-Hant-CN zh-Hant zh"
    })
    void triesEachTagAndThenItsParents(String asked, String chain) {
        assertThat(LanguagePriority.of(tags(asked)).chain()).isEqualTo(tags(chain));
    }

    @ParameterizedTest
    @CsvSource({
        "de, en de, de",
        "de-AT, en de, de",
        "de, en de-AT, en",
        "fr de-AT, it de fr, fr",
        "nl, it en, it",
        "fr, fr-CA fr, fr"
    })
    void choosesTheFirstOfTheChainThatIsOfferedOrElseTheFirstOffered(String asked, String offered, String chosen) {
        assertThat(LanguagePriority.of(tags(asked)).choose(tags(offered))).hasToString(chosen);
    }

    @Test
    void ofNothingChoosesTheFirstOffered() {
        assertThat(LanguagePriority.of().choose(tags("it en"))).hasToString("it");
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> LanguagePriority.of(tags("it")).chain().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<LanguageTag> tags(String text) {
        return Arrays.stream(text.split(" ")).map(LanguageTag::parse).toList();
    }
}
