package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.loader.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentFixtureTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("documents");

    @TestFactory
    Stream<DynamicTest> everyFixtureHasExactlyTheProblemsBesideIt() {
        return Golden.tests(Golden.find(FOLDER, ".json"), DocumentFixtureTest::problems);
    }

    @Test
    void everyListOfProblemsBelongsToAFixture() {
        List<Path> fixtures =
                Golden.find(FOLDER, ".json").stream().map(Golden::golden).toList();
        assertThat(Golden.find(FOLDER, ".problems")).isSubsetOf(fixtures);
    }

    private static String problems(Path input) throws IOException {
        String name = FOLDER.relativize(input).toString();
        Source source = Source.memory(Map.of(name, Files.readAllBytes(input)));
        DocumentResult result = DocumentLoader.create().load(source, null);
        return TextFormat.withSourceLines(source).format(result.problems());
    }
}
