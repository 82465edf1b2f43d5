package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "it, it",
        "IT, it",
        "pt-br, pt-BR",
        "PT-BR, pt-BR",
        "SR-LATN-rs, sr-Latn-RS",
        "de-CH-1996, de-CH-1996",
        "sl-ROZAJ, sl-rozaj",
        "ckb, ckb",
        "rom, rom",
        "es-419, es-419",
        "iw, he",
        "zh-cmn-Hans, cmn-Hans",
        "i-klingon, tlh",
        "EN-a-BBB-x-A-CCC, en-a-bbb-x-a-ccc"
    })
    void isWrittenInCanonicalCase(String written, String canonical) {
        assertThat(LanguageTag.parse(written)).hasToString(canonical).isEqualTo(LanguageTag.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "gr, LANGUAGE_UNKNOWN",
        "xx, LANGUAGE_UNKNOWN",
        "greek, LANGUAGE_UNKNOWN",
        "ita, LANGUAGE_NOT_SHORTEST",
        "ell-GR, LANGUAGE_NOT_SHORTEST",
        "gre, LANGUAGE_NOT_SHORTEST",
        "ger, LANGUAGE_NOT_SHORTEST",
        "it_IT, LANGUAGE_TAG",
        "it-, LANGUAGE_TAG",
        "-it, LANGUAGE_TAG",
        "i, LANGUAGE_TAG",
        "'', LANGUAGE_TAG",
        "' it', LANGUAGE_TAG",
        "und, LANGUAGE_TAG",
        "x-private, LANGUAGE_TAG",
        "italiano!, LANGUAGE_TAG",
        "ıt, LANGUAGE_TAG"
    })
    void refusesWhatIsNoLanguage(String text, ValueFault fault) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LanguageTag.parse(text))
                .returns(fault, InvalidValueException::fault)
                .returns(text, InvalidValueException::value);
    }

    @Test
    void refusesWhatIsTooLong() {
        String text = "en-x" + "-abcdefgh".repeat(20);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> LanguageTag.parse(text));
    }

    @Test
    void losesASubtagAtATimeAsTheExampleOfRfc4647Section34() {
        assertThat(chain("zh-Hant-CN-x-private1-private2"))
                .containsExactly(
                        "zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1", "zh-Hant-CN", "zh-Hant", "zh");
    }

    @ParameterizedTest
    @CsvSource({"en-u-ca-gregory, en-u-ca en", "sl-x-a-bc, sl", "de, ''", "de-x-lvariant-abc, de-x-lvariant de"})
    void takesALoneLetterAwayWithItsSubtag(String tag, String parents) {
        List<String> expected = new ArrayList<>(List.of(tag));
        expected.addAll(parents.isEmpty() ? List.of() : List.of(parents.split(" ")));
        assertThat(chain(tag)).startsWith(tag).endsWith(expected.get(expected.size() - 1));
    }

    @Property
    void everyTagComesBackFromItsText(@ForAll("tags") LanguageTag tag) {
        assertThat(LanguageTag.parse(tag.toString())).isEqualTo(tag).hasSameHashCodeAs(tag);
        assertThat(LanguageTag.parse(tag.toString().toUpperCase(Locale.ROOT))).isEqualTo(tag);
    }

    @Property
    void parentsEndInTheLanguage(@ForAll("tags") LanguageTag tag) {
        List<String> chain = chain(tag.toString());
        assertThat(chain.get(chain.size() - 1)).isEqualTo(tag.language());
        assertThat(chain).allMatch(parent -> tag.toString().startsWith(parent)).doesNotHaveDuplicates();
    }

    @Test
    void isOrderedByItsText() {
        assertThat(LanguageTag.parse("de"))
                .isLessThan(LanguageTag.parse("de-AT"))
                .isLessThan(LanguageTag.parse("el"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "fa",
                "ur",
                "ps",
                "he",
                "yi",
                "ckb",
                "ug",
                "dv",
                "syr",
                "sd",
                "ks",
                "aeb",
                "arz",
                "prs",
                "az-Arab",
                "ku-Arab",
                "ff-Adlm",
                "rhg-Rohg",
                "ur-Aran",
                "pa-PK",
                "uz-AF",
                "az-IR",
                "ar-EG",
                "fa-AF",
                "AR",
                "iw"
            })
    void runsFromRightToLeft(String tag) {
        assertThat(LanguageTag.parse(tag).direction()).isEqualTo(TextDirection.RTL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it", "el", "ku", "ku-Latn", "az", "ar-Latn", "ur-Latn", "pa", "uz", "tr", "zh", "am", "ti", "ha", "ms"
            })
    void runsFromLeftToRight(String tag) {
        assertThat(LanguageTag.parse(tag).direction()).isEqualTo(TextDirection.LTR);
        assertThat(LanguageTag.parse(tag).direction().attribute()).isEqualTo("ltr");
    }

    @Provide
    Arbitrary<LanguageTag> tags() {
        Arbitrary<String> language = Arbitraries.of("it", "pt", "sr", "zh", "ar", "ckb", "he", "nn");
        Arbitrary<String> script = Arbitraries.of("", "-Latn", "-arab", "-CYRL");
        Arbitrary<String> region = Arbitraries.of("", "-IT", "-br", "-419");
        Arbitrary<String> variant = Arbitraries.of("", "-1996", "-ROZAJ", "-valencia-1994");
        Arbitrary<String> extension = Arbitraries.of("", "-u-ca-gregory", "-a-bbb-ccc", "-u-ca-gregory-nu-latn");
        Arbitrary<String> own = Arbitraries.of("", "-x-a", "-x-private1-b-c");
        return Combinators.combine(language, script, region, variant, extension, own)
                .as((a, b, c, d, e, f) -> LanguageTag.parse(a + b + c + d + e + f));
    }

    private static List<String> chain(String tag) {
        List<String> chain = new ArrayList<>();
        Optional<LanguageTag> next = Optional.of(LanguageTag.parse(tag));
        while (next.isPresent()) {
            chain.add(next.get().toString());
            next = next.get().parent();
        }
        return chain;
    }
}
