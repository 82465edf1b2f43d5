package org.cityprofiles.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final Path SAMPLE = Path.of("..", "catalogue");
    private static final String WRONG_PLACE =
            """
            {
              "id": "rome",
              "kind": "municipality",
              "name": {"it": "Roma"},
              "country": "Italy",
              "webiste": "https://www.example.org/"
            }
            """;

    private final Path folder;

    ValidateCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSampleCatalogueHasNoProblem() {
        Run run = Run.of("validate", SAMPLE.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("0 problems, 0 warnings in ").endsWith(" documents\n");
    }

    @Test
    void everyProblemOfADocumentIsPrintedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("rome.json"), WRONG_PLACE);
        Run run = Run.of("validate", "--kind=place", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(file + ":5:14: error: ")
                .contains("[invalid-country]")
                .contains(file + ":6:3: error: ")
                .contains("did you mean \"website\"? [unknown-key]")
                .contains("  \"webiste\": \"https://www.example.org/\"\n");
    }

    @Test
    void aDocumentInTheFolderOfItsKindNeedsNoKind() {
        Run run = Run.of("validate", SAMPLE.resolve("places/ghent.json").toString());
        assertThat(run.out()).isEqualTo("0 problems, 0 warnings in 1 document\n");
    }

    @Test
    void theFolderOfAKindIsCheckedWithoutItsCatalogue() {
        Run run = Run.of("validate", SAMPLE.resolve("organisations").toString());
        assertThat(run.status()).isZero();
    }

    @Test
    void messagesCanBeItalian() throws IOException {
        Path file = Files.writeString(folder.resolve("rome.json"), WRONG_PLACE);
        Run run = Run.of("validate", "--kind=place", "--lang=it", file.toString());
        assertThat(run.out())
                .contains("forse si intendeva \"website\"?")
                .endsWith(" problemi, 0 avvisi in 0 documenti\n");
    }

    @Test
    void problemsCanBeJson() throws IOException {
        Path file = Files.writeString(folder.resolve("rome.json"), WRONG_PLACE);
        Run run = Run.of("validate", "--kind=place", "--format=json", file.toString());
        assertThat(run.out())
                .startsWith("{\"problems\":[")
                .contains("\"code\":\"unknown-key\"", "\"line\":6,\"column\":3")
                .endsWith("],\"documents\":0}\n");
    }

    @Test
    void aLenientCheckStillCountsProblems() throws IOException {
        Files.createDirectory(folder.resolve("places"));
        Files.copy(SAMPLE.resolve("catalogue.json"), folder.resolve("catalogue.json"));
        Files.copy(SAMPLE.resolve("places/ghent.json"), folder.resolve("places/ghent.json"));
        Files.writeString(folder.resolve("places/rome.json"), WRONG_PLACE);
        Run run = Run.of("validate", "--lenient", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith(" in 1 document\n");
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() {
        Run run = Run.of("validate", "no-such-folder");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("cityprofiles: no-such-folder: there is no such file or folder\n");
    }

    @Test
    void anUnknownKindNamesTheAllowed() {
        Run run = Run.of("validate", "--kind=village", SAMPLE.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--kind: expected one of place, organisation, profile, network, practice, country,"
                        + " found \"village\"\n");
    }

    @Test
    void noCommandSaysWhatThereIs() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Say what to do: validate or serve.\n").contains("Usage: cityprofiles");
    }

    @Test
    void helpIsNotAnError() {
        Run run = Run.of("validate", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--kind", "--format", "--lenient", "--lang", "Exit status:");
    }
}
