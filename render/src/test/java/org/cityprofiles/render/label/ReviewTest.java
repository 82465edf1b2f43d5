package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How far each bundle was reviewed, and that the README says the same; {@code -Dgolden=update} writes it there. */
class ReviewTest {
    private static final String READ_BY_NATIVE = "read by a native speaker";
    private static final String READ_TWICE = "read twice, not yet by a native speaker";
    private static final String IN_DOUBT = "read twice, needs a native speaker";
    private static final String READ_ONCE = "read once, not yet by a native speaker";
    private static final List<String> STATES = List.of(READ_BY_NATIVE, READ_TWICE, IN_DOUBT, READ_ONCE);

    private static final Path BUNDLES = Path.of("src/main/resources/org/cityprofiles/render/label");
    private static final Path README = Path.of("../README.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- label languages -->\n).*?(?=<!-- end of label languages -->)", Pattern.DOTALL);

    static List<LanguageTag> languages() {
        return Labels.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyBundleSaysHowFarItWasReviewed(LanguageTag language) {
        assertThat(STATES).contains(state(language));
    }

    @Test
    void theReadmeSaysTheSame() throws IOException {
        String readme = Files.readString(README);
        if ("update".equals(System.getProperty("golden"))) {
            readme = TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(table()));
            Files.writeString(README, readme);
        }

        assertThat(TABLE.matcher(readme).results().map(found -> found.group())).containsExactly(table());
    }

    private static String table() {
        return STATES.stream()
                .map(state -> "| " + state + " | " + named(state) + " |\n")
                .collect(Collectors.joining("", "| Review | Languages |\n|---|---|\n", ""));
    }

    private static String named(String state) {
        String names = languages().stream()
                .filter(language -> state(language).equals(state))
                .map(language -> language.toLocale().getDisplayLanguage(Locale.ENGLISH) + " `" + language + "`")
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none yet" : names;
    }

    private static String state(LanguageTag language) {
        try {
            String first = Files.readAllLines(BUNDLES.resolve(language + ".properties"))
                    .get(0);
            return first.replaceFirst("^# Review: (.*)\\.$", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
