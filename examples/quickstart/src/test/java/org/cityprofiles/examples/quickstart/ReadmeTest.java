package org.cityprofiles.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern MARKED = Pattern.compile(
            "(?:// |<!-- |<#-- )snippet: ([a-z.-]+)[^\\n]*\\n(.*?)\\n[^\\n]*(?:// |<!-- |<#-- )end", Pattern.DOTALL);
    private static final Pattern FENCED =
            Pattern.compile("<!-- snippet: ([a-z.-]+) -->\\n```[a-z]+\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern PROBLEMS = Pattern.compile("```text\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("^```(java|xml|ftl)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @Test
    void everySnippetIsCompiledCode() throws IOException {
        Map<String, String> compiled = compiled();
        Map<String, String> shown = found(FENCED, Files.readString(ROOT.resolve("README.md")));
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy((name, code) -> assertThat(code).as(name).isEqualTo(compiled.get(name)));
    }

    @Test
    void noCodeStandsThereWithoutBeingCompiled() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(CODE.matcher(readme).results().count())
                .isEqualTo(found(FENCED, readme).size());
    }

    @Test
    void everyProblemShownIsOneThatIsPrinted() throws IOException {
        Path printed = ROOT.resolve("loader/src/test/resources/catalogues/ten-faults.problems");
        Matcher shown = PROBLEMS.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(shown.find()).isTrue();
        assertThat(Files.readAllLines(printed))
                .containsAll(shown.group(1).lines().toList());
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (String document : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")) {
            LINK.matcher(Files.readString(ROOT.resolve(document)))
                    .results()
                    .forEach(link ->
                            assertThat(ROOT.resolve(link.group(1))).as(document).exists());
        }
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> compiled = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            files.filter(Files::isRegularFile).forEach(file -> compiled.putAll(found(MARKED, read(file))));
        }
        return compiled;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> found(Pattern pattern, String text) {
        Map<String, String> found = new TreeMap<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.put(matcher.group(1), unindented(matcher.group(2)));
        }
        return found;
    }

    private static String unindented(String code) {
        List<String> lines = new ArrayList<>(code.lines().toList());
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        lines.replaceAll(line -> line.isBlank() ? "" : line.substring(indent));
        return String.join("\n", lines);
    }
}
