package org.cityprofiles.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.loader.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CatalogueFixtureTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("catalogues");

    @TestFactory
    Stream<DynamicTest> everyCatalogueHasExactlyTheProblemsBesideIt() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return Golden.tests(folders.filter(Files::isDirectory).toList(), CatalogueFixtureTest::problems);
        }
    }

    private static String problems(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : Golden.find(folder, ".json")) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        LoadResult strict = CatalogueLoader.strict().load(Source.memory(files));
        return TextFormat.plain().format(strict.problems());
    }
}
