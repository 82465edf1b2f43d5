package org.cityprofiles.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.ValueFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    private static final LanguageTag IT = LanguageTag.parse("it");
    private static final LanguageTag EN = LanguageTag.parse("en");

    @Test
    void keepsItsBlocksAsWrittenInTheirOrder() {
        RichText text =
                RichText.of(blocks(EN, List.of("One.\n\nTwo.", "<ul><li>Three</li></ul>"), IT, List.of("Uno & due")));
        assertThat(text.languages()).containsExactly(EN, IT);
        assertThat(text.in(EN).orElseThrow()).containsExactly("One.\n\nTwo.", "<ul><li>Three</li></ul>");
        assertThat(text.asMap().keySet()).containsExactly(EN, IT);
    }

    @Test
    void tellsInWhichLanguageItWasFound() {
        RichText text = RichText.of(blocks(EN, List.of("One"), IT, List.of("Uno")));
        assertThat(text.lookup(LanguagePriority.of(LanguageTag.parse("it-IT"))))
                .isEqualTo(new RichText.Blocks(List.of("Uno"), IT));
        assertThat(text.lookup(LanguagePriority.of(LanguageTag.parse("nl"))).language())
                .isEqualTo(EN);
    }

    @Test
    void isEqualToTheSameBlocksInTheSameOrderOnly() {
        RichText one = RichText.of(blocks(EN, List.of("One"), IT, List.of("Uno")));
        assertThat(one)
                .isEqualTo(RichText.of(blocks(EN, List.of("One"), IT, List.of("Uno"))))
                .isNotEqualTo(RichText.of(blocks(IT, List.of("Uno"), EN, List.of("One"))))
                .isNotEqualTo(RichText.of(blocks(EN, List.of("One", "Two"), IT, List.of("Uno"))));
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<String> written = new ArrayList<>(List.of("One"));
        RichText text = RichText.of(Map.of(EN, written));
        written.add("Two");
        text.asMap().clear();
        assertThat(text).isEqualTo(RichText.of(EN, "One"));
        assertThatThrownBy(() -> text.languages().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> text.in(EN).orElseThrow().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void carriesEveryFaultOfABlock() {
        assertThatExceptionOfType(InvalidRichTextException.class)
                .isThrownBy(() -> RichText.of(EN, "fine", "<b>x</b> <em>y"))
                .satisfies(refused -> {
                    assertThat(refused.fault()).isEqualTo(ValueFault.RICH_TEXT);
                    assertThat(refused.value()).isEqualTo("<b>x</b> <em>y");
                    assertThat(refused.faults()).hasSize(2);
                });
    }

    @Test
    void isNeverWithoutALanguageOrABlock() {
        assertThat(fault(Map.of())).isEqualTo(ValueFault.TEXT_WITHOUT_LANGUAGE);
        assertThat(fault(Map.of(EN, List.of()))).isEqualTo(ValueFault.TEXT_BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "<p></p>",
                "<p> </p>",
                "<br>",
                "<ul><li>&nbsp;</li></ul>",
                "&shy;",
                "<a href='https://example.org'></a>"
            })
    void isNeverWithoutSomethingToRead(String block) {
        assertThat(fault(Map.of(EN, List.of(block)))).isEqualTo(ValueFault.TEXT_BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\r\nb", "\uD800", "<p>\uFFFE</p>"})
    void refusesCharactersThatHtmlForbids(String block) {
        assertThat(fault(Map.of(EN, List.of(block)))).isEqualTo(ValueFault.TEXT_CHARACTER);
    }

    private static Map<LanguageTag, List<String>> blocks(
            LanguageTag one, List<String> first, LanguageTag other, List<String> second) {
        Map<LanguageTag, List<String>> blocks = new LinkedHashMap<>();
        blocks.put(one, first);
        blocks.put(other, second);
        return blocks;
    }

    private static ValueFault fault(Map<LanguageTag, List<String>> blocks) {
        return catchThrowableOfType(InvalidValueException.class, () -> RichText.of(blocks))
                .fault();
    }
}
