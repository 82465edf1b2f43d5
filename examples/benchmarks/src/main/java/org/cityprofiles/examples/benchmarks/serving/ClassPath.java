package org.cityprofiles.examples.benchmarks.serving;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of this process for others. */
final class ClassPath {
    private ClassPath() {}

    /** With the jar of a module in place of its folder of classes, since AppCDS archives classes of jars only. */
    static String ofJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .map(path -> path.endsWith(Path.of("target", "classes")) ? jar(path) : path)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes) {
        try (Stream<Path> files = Files.list(classes.resolveSibling("."))) {
            return files.filter(file -> file.getFileName().toString().matches("cityprofiles-[a-z-]+-[0-9].*\\.jar"))
                    .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                    .findFirst()
                    .orElse(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
