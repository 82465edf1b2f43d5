package org.cityprofiles.loader.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.problem.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each problem code has a page, and the pages say what the loader does; {@code -Dgolden=update} rewrites its lines. */
class ProblemPagesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    // reported only where the model has a constraint that the loader does not know
    private static final Set<ProblemCode> WITHOUT_EXAMPLE = Set.of(ProblemCode.BROKEN_CONSTRAINT);
    // a consequence of other problems, or of their number
    private static final Set<ProblemCode> IN_COMPANY = Set.of(ProblemCode.LEFT_OUT, ProblemCode.TOO_MANY_PROBLEMS);

    private final Path temporary;

    ProblemPagesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        try (Stream<Path> files = Files.list(ProblemPage.FOLDER)) {
            assertThat(files.filter(file -> !file.equals(ProblemPage.INDEX)))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageHasItsPartsInOrder(ProblemCode code) throws IOException {
        ProblemPage page = ProblemPage.of(code.id());
        assertThat(page.title()).isEqualTo("# " + code.id());
        assertThat(page.meaning()).endsWith(".");
        assertThat(String.join(", ", page.headings()).replaceAll("(Bad example)(: [^,]+)?(, \\1: [^,]+)*", "$1"))
                .isEqualTo(WITHOUT_EXAMPLE.contains(code) ? "Cause, Cure" : "Cause, Bad example, Good example, Cure");
    }

    // a browser shows neither the name after the fence nor what the block is for
    @ParameterizedTest
    @EnumSource
    void readersAreToldTheNameOfEveryFile(ProblemCode code) throws IOException {
        ProblemPage page = ProblemPage.of(code.id());
        for (Fence fence : page.fences()) {
            String above = page.lines().get(fence.from() - 3);
            assertThat(above).endsWith(":").contains(fence.name().isEmpty() ? "" : '`' + fence.name() + '`');
        }
    }

    @ParameterizedTest
    @EnumSource
    void badExamplesPrintTheLinesOfThePage(ProblemCode code) throws IOException {
        ProblemPage page = ProblemPage.of(code.id());
        List<String> lines = new ArrayList<>(page.lines());
        List<List<Fence>> examples =
                new ArrayList<>(page.examples("Bad example").values());
        for (int i = examples.size() - 1; i >= 0; i--) {
            Fence text = text(examples.get(i));
            List<String> printed = printed(examples.get(i), folder("bad" + i));
            if (UPDATE) {
                lines.subList(text.from(), text.to()).clear();
                lines.addAll(text.from(), printed);
            } else {
                assertThat(printed)
                        .containsExactlyElementsOf(text.body().lines().toList());
            }
        }
        if (UPDATE) {
            Files.write(page.file(), lines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void badExamplesShowNothingButTheCodeOfThePage(ProblemCode code) throws IOException {
        int number = 0;
        for (List<Fence> example :
                ProblemPage.of(code.id()).examples("Bad example").values()) {
            List<Problem> problems =
                    ExampleCatalogue.write(example, folder("only" + number++)).problems();
            Set<ProblemCode> codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
            assertThat(codes).as(example.get(0).section()).contains(code);
            assertThat(codes.size() == 1 || IN_COMPANY.contains(code))
                    .as("%s: %s", example.get(0).section(), codes)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goodExamplesLoadWithoutAProblem(ProblemCode code) throws IOException {
        for (List<Fence> example :
                ProblemPage.of(code.id()).examples("Good example").values()) {
            assertThat(printed(example, folder("good"))).isEmpty();
        }
    }

    @Test
    void theIndexListsEveryCodeWithItsSeverityAndMeaning() throws IOException {
        List<String> rows = new ArrayList<>();
        for (ProblemCode code : ProblemCode.values()) {
            String meaning = ProblemPage.of(code.id()).meaning();
            rows.add("| [%s](%s.md) | %s | %s |"
                    .formatted(code.id(), code.id(), code.severity().word(), meaning));
        }
        List<String> lines = new ArrayList<>(ProblemPage.index().lines());
        if (UPDATE) {
            lines.removeIf(ProblemPagesTest::isRow);
            lines.addAll(lines.indexOf("|---|---|---|") + 1, rows);
            Files.write(ProblemPage.INDEX, lines);
        }
        assertThat(lines).filteredOn(ProblemPagesTest::isRow).containsExactlyElementsOf(rows);
    }

    @Test
    void theIndexShowsALineOfAPage() throws IOException {
        assertThat(ProblemPage.of(ProblemCode.UNKNOWN_KEY.id()).lines())
                .contains(
                        text(ProblemPage.index().fences().subList(0, 1)).body().strip());
    }

    private static boolean isRow(String line) {
        return line.startsWith("| [");
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(temporary.resolve(name));
    }

    private static Fence text(List<Fence> example) {
        Fence last = example.get(example.size() - 1);
        assertThat(last.recipe()).as(last.section()).isEqualTo("text");
        return last;
    }

    private static List<String> printed(List<Fence> example, Path folder) throws IOException {
        List<Problem> problems = ExampleCatalogue.write(example, folder).problems();
        String text = TextFormat.plain().format(problems);
        return text.replace(folder + "/", "").lines().toList();
    }
}
