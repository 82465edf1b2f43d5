package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of the system that tests run. */
final class Installed {
    private Installed() {}

    /** The program; where it is not installed the test says so and is skipped. */
    static String program(String name, String debianPackage) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Optional<Path> found = Stream.concat(
                        Arrays.stream(path.split(File.pathSeparator, -1)), Stream.of("/usr/sbin", "/sbin"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String missing = "no " + name + ": this test needs it (apt install " + debianPackage + ")";
            System.err.println(missing); // Maven tells how many tests were skipped, but not why
            Assumptions.abort(missing);
        }
        assertThat(found).isPresent();
        return found.get().toString();
    }
}
