package org.cityprofiles.examples.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sample catalogue of a working copy, whether started from its root or from a module. */
final class SampleCatalogue {
    private SampleCatalogue() {}

    static Optional<Path> find() {
        return Stream.concat(
                        Stream.of(Path.of("examples", "catalogue"), Path.of("..", "catalogue")),
                        module().map(module -> module.resolveSibling("catalogue")).stream())
                .filter(folder -> Files.isRegularFile(folder.resolve("catalogue.json")))
                .findFirst();
    }

    /** The folder of this module, where its classes are in {@code target/classes}. */
    private static Optional<Path> module() {
        CodeSource source = SampleCatalogue.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(
                            source == null ? null : Path.of(source.getLocation().toURI()))
                    .map(Path::getParent)
                    .map(Path::getParent);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
