package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.render.page.JsonPrinter;
import org.cityprofiles.render.page.TextPrinter;
import org.cityprofiles.render.page.TreePrinter;
import org.cityprofiles.render.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every case of {@link GoldenTest} in every other format with the file it is expected to be. */
class FormatGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden-formats");

    /** The formats, each in a folder of its own. */
    enum Format {
        TREE(".json") {
            @Override
            byte[] print(View view) {
                return TreePrinter.tree(view);
            }
        },
        TEXT(".txt") {
            @Override
            byte[] print(View view) {
                return TextPrinter.text(view);
            }
        },
        VIEW(".json") {
            @Override
            byte[] print(View view) {
                return JsonPrinter.json(view);
            }
        };

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        abstract byte[] print(View view);

        Path folder() {
            return FOLDER.resolve(name().toLowerCase(java.util.Locale.ROOT));
        }

        Path file(String name) {
            return folder().resolve(name.replaceFirst("\\.html$", ending));
        }

        String readable(View view) {
            String printed = new String(print(view), StandardCharsets.UTF_8);
            return ending.equals(".json") ? broken(printed) + "\n" : printed;
        }
    }

    /** JSON with line breaks, so that differences can be read. */
    static String broken(String json) {
        return json.replaceAll("(?<=[]}]),(?=[\\[{\"])", ",\n");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> cases() {
        return Stream.of(Format.values()).flatMap(format -> GoldenTest.names().stream()
                .map(name -> org.junit.jupiter.params.provider.Arguments.of(format, name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theViewIsPrintedAsExpected(Format format, String name) throws IOException {
        String printed = format.readable(GoldenTest.view(name));
        Path file = format.file(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        Set<Path> expected = Stream.of(Format.values())
                .flatMap(format -> GoldenTest.names().stream().map(format::file))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).collect(Collectors.toSet()))
                    .isEqualTo(expected);
        }
    }
}
