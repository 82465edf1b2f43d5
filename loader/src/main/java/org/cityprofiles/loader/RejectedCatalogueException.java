package org.cityprofiles.loader;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.cityprofiles.loader.problem.Problem;

/** A catalogue was asked for where there is none; carries every problem. */
public final class RejectedCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    RejectedCatalogueException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n", "the catalogue has problems:\n", "")));
        this.problems = problems;
    }

    /** All problems, by source and position. */
    public List<Problem> problems() {
        return problems;
    }
}
