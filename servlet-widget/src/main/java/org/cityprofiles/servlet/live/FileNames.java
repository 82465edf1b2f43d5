package org.cityprofiles.servlet.live;

import java.util.List;
import org.cityprofiles.loader.problem.Problem;

/**
 * Names files from the root of their catalogue, since the folders of this machine are nobody's business. Immutable.
 *
 * @param whole the name of the catalogue as a source
 */
public record FileNames(String whole) {
    /** Those of a source. */
    public static FileNames of(String whole) {
        return new FileNames(whole);
    }

    /** Every problem that keeps something out, in a line. */
    public List<String> lines(List<Problem> problems) {
        return problems.stream().filter(Problem::blocks).map(this::line).toList();
    }

    private String line(Problem problem) {
        return new Problem(
                        problem.code(),
                        problem.severity(),
                        relative(problem.source()),
                        problem.pointer(),
                        problem.line(),
                        problem.column(),
                        problem.message(),
                        problem.hint())
                .toString();
    }

    /** The name of a file, seen from the root. */
    String relative(String name) {
        for (String root : List.of(whole + "/", whole + "!/")) {
            if (name.startsWith(root)) {
                return name.substring(root.length());
            }
        }
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
