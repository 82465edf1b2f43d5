package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Compares what was printed with a file beside the input; {@code -Dgolden=update} rewrites it. */
final class Golden {
    static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

    @FunctionalInterface
    interface Run {
        String problems(Path input) throws IOException;
    }

    static Stream<DynamicTest> tests(List<Path> inputs, Run run) {
        return inputs.stream()
                .sorted()
                .map(input -> DynamicTest.dynamicTest(
                        RESOURCES.relativize(input).toString(), () -> compare(input, run.problems(input))));
    }

    private static void compare(Path input, String problems) throws IOException {
        Path expected = golden(input);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, problems);
        }
        assertThat(problems).isEqualTo(Files.readString(expected));
    }

    static Path golden(Path input) {
        String name = input.getFileName().toString();
        return input.resolveSibling(name.replaceAll("\\.json$", "") + ".problems");
    }

    static List<Path> find(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(suffix)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
