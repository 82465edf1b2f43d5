package org.cityprofiles.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cityprofiles.loader.source.Source;

/** The catalogues that are sound: the sample, and the example of every kind. */
final class Samples {
    static final Path CATALOGUE = Path.of("../examples/catalogue");
    static final Path EXAMPLE = Path.of("src/main/resources/org/cityprofiles/loader/example");

    private Samples() {}

    record Sample(String name, Path file) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        Source source() {
            return Source.memory(Map.of(name, bytes()));
        }
    }

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (Path folder : List.of(EXAMPLE, CATALOGUE)) {
            Golden.find(folder, ".json").stream()
                    .sorted()
                    .forEach(file -> all.add(new Sample(folder.relativize(file).toString(), file)));
        }
        return all;
    }
}
