package org.cityprofiles.loader.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a problem code, as its lines. */
record ProblemPage(Path file, List<String> lines) {
    static final Path FOLDER = Path.of("docs", "problems");
    static final Path INDEX = FOLDER.resolve("README.md");

    static ProblemPage of(String code) throws IOException {
        return read(FOLDER.resolve(code + ".md"));
    }

    static ProblemPage index() throws IOException {
        return read(INDEX);
    }

    private static ProblemPage read(Path file) throws IOException {
        return new ProblemPage(file, Files.readAllLines(file));
    }

    String title() {
        return lines.get(0);
    }

    /** What the code means, in one sentence. */
    String meaning() {
        return lines.get(2);
    }

    List<String> headings() {
        return lines.stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** The blocks of each section whose heading begins like this, by heading. */
    Map<String, List<Fence>> examples(String heading) {
        return Fence.in(lines).stream()
                .filter(fence -> fence.section().startsWith(heading))
                .collect(groupingBy(Fence::section, LinkedHashMap::new, toList()));
    }

    List<Fence> fences() {
        return Fence.in(lines);
    }
}
