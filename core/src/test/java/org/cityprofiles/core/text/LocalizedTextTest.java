package org.cityprofiles.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.ValueFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    private static final LanguageTag IT = LanguageTag.parse("it");
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final LanguageTag NL = LanguageTag.parse("nl");

    @Test
    void keepsTheOrderOfWriting() {
        assertThat(gent().languages()).containsExactly(NL, IT, EN);
        assertThat(gent().asMap().values()).containsExactly("Gent", "Gand", "Ghent");
        assertThat(gent()).hasToString("{nl=Gent, it=Gand, en=Ghent}");
    }

    @Test
    void isEqualToTheSameTextsInTheSameOrderOnly() {
        LocalizedText one = LocalizedText.of(NL, "Gent").with(EN, "Ghent");
        LocalizedText turned = LocalizedText.of(EN, "Ghent").with(NL, "Gent");
        assertThat(one)
                .isEqualTo(LocalizedText.of(NL, "Gent").with(EN, "Ghent"))
                .isNotEqualTo(turned);
        assertThat(one).hasSameHashCodeAs(LocalizedText.of(NL, "Gent").with(EN, "Ghent"));
        assertThat(one).isNotEqualTo(one.with(EN, "Gent"));
    }

    @Test
    void replacesALanguageWhereItStands() {
        assertThat(gent().with(NL, "Gentje").languages()).containsExactly(NL, IT, EN);
    }

    @Test
    void isNotChangedThroughItsMap() {
        LocalizedText text = gent();
        text.asMap().clear();
        assertThat(text).isEqualTo(gent());
        assertThatThrownBy(() -> text.languages().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tellsInWhichLanguageItWasFound() {
        assertThat(gent().lookup(LanguagePriority.of(LanguageTag.parse("it-CH"))))
                .isEqualTo(new LanguageString("Gand", IT));
        assertThat(gent().lookup(LanguagePriority.of(LanguageTag.parse("fr"))))
                .isEqualTo(new LanguageString("Gent", NL));
        assertThat(gent().in(LanguageTag.parse("it-CH"))).isEmpty();
    }

    @Test
    void isNeverWithoutALanguage() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of()))
                .returns(ValueFault.TEXT_WITHOUT_LANGUAGE, InvalidValueException::fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B", "\uFEFF", "\u00AD\u202E", "\u3000"})
    void refusesWhatCannotBeRead(String text) {
        assertThat(fault(text)).isEqualTo(ValueFault.TEXT_BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "a\r\n",
                "\u001B[0m",
                "\u007F",
                "\u0085",
                "\uD800",
                "a\uDC00",
                "\uDC00\uD800",
                "\uFFFE",
                "\uFFFF",
                "\uFDD0",
                "\uD83F\uDFFE"
            })
    void refusesCharactersThatHtmlForbids(String text) {
        assertThat(fault(text)).isEqualTo(ValueFault.TEXT_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "<script>alert(1)</script>",
                "'; DROP TABLE users;--",
                "{{7*7}}",
                "%s%n",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u202Etest",
                "Z\u0351\u036B\u0343\u036A",
                "田中さん",
                "مرحبا",
                "a\nb\tc",
                "\uFFFD",
                "&lt;",
                "../../etc/passwd",
                "⁰⁴⁵"
            })
    void keepsOddTextsUnchanged(String text) {
        assertThat(LocalizedText.of(EN, text).in(EN)).contains(text);
    }

    @Property
    void keepsATextOrRefusesItWithAFault(@ForAll String text) {
        try {
            assertThat(LocalizedText.of(EN, text).in(EN)).contains(text);
        } catch (InvalidValueException refused) {
            assertThat(refused.fault()).isIn(ValueFault.TEXT_BLANK, ValueFault.TEXT_CHARACTER);
            assertThat(refused.value()).isEqualTo(text);
        }
    }

    @Property
    void lookupInventsNeitherLanguageNorText(
            @ForAll("languages") List<LanguageTag> written, @ForAll("languages") List<LanguageTag> asked) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        written.forEach(tag -> texts.put(tag, "text in " + tag));
        LanguageString found = LocalizedText.of(texts).lookup(LanguagePriority.of(asked));
        assertThat(texts).containsEntry(found.language(), found.value());
        if (texts.containsKey(asked.get(0))) {
            assertThat(found.language()).isEqualTo(asked.get(0));
        }
    }

    @Provide
    Arbitrary<List<LanguageTag>> languages() {
        return Arbitraries.of("it", "it-CH", "de", "de-AT", "de-Latn-AT", "pt-BR", "zh-Hant-TW", "el")
                .map(LanguageTag::parse)
                .list()
                .uniqueElements()
                .ofMinSize(1);
    }

    private static LocalizedText gent() {
        return LocalizedText.of(NL, "Gent").with(IT, "Gand").with(EN, "Ghent");
    }

    private static ValueFault fault(String text) {
        return catchThrowableOfType(InvalidValueException.class, () -> LocalizedText.of(EN, text))
                .fault();
    }
}
