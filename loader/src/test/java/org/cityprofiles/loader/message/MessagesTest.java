package org.cityprofiles.loader.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.cityprofiles.core.catalogue.Rule;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.text.RichTextFault;
import org.cityprofiles.core.value.ValueFault;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.problem.Severity;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("it").keySet()).isEqualTo(bundle("en").keySet());
    }

    @Test
    void everyPatternUsesTheSameArgumentsInBothLanguages() throws IOException {
        Properties italian = bundle("it");
        bundle("en").forEach((key, english) -> assertThat(arguments(italian.getProperty((String) key)))
                .as((String) key)
                .isEqualTo(arguments((String) english)));
    }

    @Test
    void noPatternHasAnApostropheThatMessageFormatWouldSwallow() throws IOException {
        for (String language : List.of("en", "it")) {
            bundle(language).forEach((key, pattern) -> assertThat(
                            ((String) pattern).replace("'{'", "").replace("'}'", ""))
                    .as((String) key)
                    .doesNotContain("'"));
        }
    }

    @Test
    void everyCodeHasAMessage() throws IOException {
        List<String> keys = List.copyOf(bundle("en").stringPropertyNames());
        assertThat(ProblemCode.values())
                .filteredOn(code ->
                        keys.stream().noneMatch(key -> key.equals(code.id()) || key.startsWith(code.id() + ".")))
                .extracting(ProblemCode::id)
                // their messages say what was expected instead
                .containsExactlyInAnyOrder(
                        "wrong-type",
                        "not-an-integer",
                        "empty-text",
                        "invalid-id",
                        "invalid-language-tag",
                        "invalid-country",
                        "invalid-currency",
                        "invalid-address",
                        "invalid-email",
                        "invalid-phone",
                        "invalid-date",
                        "invalid-duration",
                        "invalid-character",
                        "invalid-rich-text");
    }

    @Test
    void everyFaultOfAValueSaysWhatWasExpected() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(ValueFault.values()).allMatch(fault -> messages.has("expect." + fault.code()));
        assertThat(RichTextFault.Kind.values()).allMatch(kind -> messages.has(kind.code()));
    }

    @Test
    void everySchemeOfIdentifiersHasAnExampleOfItsForm() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(IdentifierScheme.values()).allMatch(scheme -> messages.has("invalid-identifier." + scheme.word()));
    }

    @Test
    void oneProblemIsNotToldInThePlural() {
        assertThat(Messages.in(Locale.ENGLISH).say(Phrase.of("too-many-problems", 1)))
                .endsWith("than the one above");
        assertThat(Messages.in(Locale.ITALIAN).say(Phrase.of("too-many-problems", 1)))
                .endsWith("oltre a quello qui sopra");
        assertThat(Messages.in(Locale.ITALIAN).say(Phrase.of("too-many-problems", 1000)))
                .endsWith("oltre ai 1.000 qui sopra");
    }

    @Test
    void everyRuleBetweenDocumentsHasACodeOfTheSameWeight() {
        assertThat(Rule.values()).allSatisfy(rule -> assertThat(
                        ProblemCode.of(rule.code()).orElseThrow().severity())
                .isEqualTo(rule.error() ? Severity.ERROR : Severity.WARNING));
    }

    @Test
    void englishIsSpokenWhateverTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ITALY);
            assertThat(Messages.in(Locale.ROOT).say(Phrase.of("empty-file"))).startsWith("expected");
            assertThat(Messages.in(Locale.ITALIAN).say(Phrase.of("empty-file"))).startsWith("atteso");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void idsOfCodesAreUnique() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id)).doesNotHaveDuplicates();
    }

    @Test
    void aTextFromADocumentCannotSteerTheTerminal() {
        assertThat(new Quoted("a\u001b[31m\u202eb\n").toString()).isEqualTo("\"a\\u001b[31m\\u202eb\\u000a\"");
    }

    private static int arguments(String pattern) {
        assertThatCode(() -> new MessageFormat(pattern, Locale.ROOT)).doesNotThrowAnyException();
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Messages.class.getResourceAsStream("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}
