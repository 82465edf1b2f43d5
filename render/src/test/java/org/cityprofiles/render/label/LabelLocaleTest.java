package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cityprofiles.core.value.LanguageTag;
import org.junit.jupiter.api.Test;

class LabelLocaleTest {
    /** Prints the English name of Italy, then asks for a language of which the runtime has nothing. */
    static final class Asker {
        private Asker() {}

        public static void main(String... languages) {
            for (String language : languages) {
                System.out.println(LabelLocale.of(LanguageTag.parse(language)).getDisplayLanguage());
            }
        }
    }

    @Test
    void aRuntimeWithoutTheLanguageSaysSo() throws IOException, InterruptedException {
        assertThat(ask("--limit-modules", "java.base", Asker.class.getName(), "en", "de"))
                .contains("IllegalStateException: no names and formats of language 'de' in this Java runtime: "
                        + "expected the module jdk.localedata with that language");
    }

    @Test
    void anOrdinaryRuntimeHasThemAll() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Asker.class.getName()));
        Labels.languages().forEach(language -> command.add(language.toString()));

        assertThat(ask(command.toArray(String[]::new))).hasLineCount(38).doesNotContain("Exception");
    }

    private static String ask(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
