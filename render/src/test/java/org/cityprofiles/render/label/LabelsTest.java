package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.document.SectionKind;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.MemberRole;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.PracticeStatus;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static List<LanguageTag> languages() {
        return Labels.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyIsMissingAndNoneIsUnknown(LanguageTag language) {
        assertThat(Labels.bundle(language).stringPropertyNames())
                .isEqualTo(keys(language).keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPlaceholderIsLost(LanguageTag language) {
        Properties bundle = Labels.bundle(language);

        keys(language).forEach((key, label) -> assertThat(placeholders(bundle.getProperty(key)))
                .as("%s in %s", key, language)
                .isIn(placeholders(label, key)));
    }

    /** Every key of a bundle: one for a label, or one for each plural category of the language. */
    private static Map<String, Label> keys(LanguageTag language) {
        Map<String, Label> keys = new TreeMap<>();
        for (Label label : Label.values()) {
            if (label.isPlural()) {
                PluralRuleTest.categories(language)
                        .forEach(category -> keys.put(label.word() + '-' + category.word(), label));
            } else {
                keys.put(label.word(), label);
            }
        }
        return keys;
    }

    /** A word for a single one, for two or for none may stand in place of the number. */
    private static List<Set<String>> placeholders(Label label, String key) {
        Set<String> all = new TreeSet<>(label.placeholders());
        if (!label.isPlural() || !key.matches(".*-(zero|one|two)")) {
            return List.of(all);
        }
        Set<String> withoutCount = new TreeSet<>(all);
        withoutCount.remove("count");
        return List.of(all, withoutCount);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsBlankOrHasLooseSpaces(LanguageTag language) {
        assertThat(Labels.bundle(language).values()).allSatisfy(text -> assertThat((String) text)
                .isNotBlank()
                .isEqualTo(((String) text).strip())
                .doesNotContain("  "));
    }

    @Test
    void everyFixedWordHasItsLabel() {
        assertThat(words("kind", PlaceKind.values())).doesNotContainNull();
        assertThat(words("network-kind", NetworkKind.values())).doesNotContainNull();
        assertThat(words("network-kinds", NetworkKind.values())).doesNotContainNull();
        assertThat(words("topic", Topic.values())).doesNotContainNull();
        assertThat(words("role", MemberRole.values())).doesNotContainNull();
        assertThat(words("practice", PracticeStatus.values())).doesNotContainNull();
        assertThat(words("section", without(SectionKind.CUSTOM))).doesNotContainNull();
        assertThat(words("status", MemberStatus.REPLACED, MemberStatus.WITHDRAWN, MemberStatus.UNKNOWN))
                .doesNotContainNull();
    }

    @Test
    void valuesTakeTheirPlace() {
        assertThat(labels("it").text(Label.STATEMENT_FORMER_OFFICE, "sindaco")).isEqualTo("ex sindaco");
        assertThat(labels("fr").text(Label.STATEMENT_FORMER_OFFICE, "maire")).isEqualTo("maire (ancienne fonction)");
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labels("it").text(Label.STATEMENT_FORMER_OFFICE))
                .withMessage("expected values for [office] in statement-former-office, found 0");
    }

    @Test
    void anUnknownPlaceholderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse(Label.SUCCEEDED_BY, "{nome}"))
                .withMessage("expected one of [name] in succeeded-by, found {nome}");
    }

    @Test
    void otherLanguagesHaveNoLabels() {
        assertThat(Labels.find(LanguageTag.parse("eo"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> labels("eo"));
    }

    private static Stream<Label> words(String group, FixedWord... words) {
        return Arrays.stream(words).map(word -> Label.of(group, word));
    }

    private static SectionKind[] without(SectionKind kind) {
        return Arrays.stream(SectionKind.values())
                .filter(other -> other != kind)
                .toArray(SectionKind[]::new);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Labels labels(String language) {
        return Labels.of(LanguageTag.parse(language));
    }
}
