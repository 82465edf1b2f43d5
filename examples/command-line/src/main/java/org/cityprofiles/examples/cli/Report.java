package org.cityprofiles.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.source.Source;

/** What was found in one source. */
record Report(Source source, List<Problem> problems, int documents) {
    boolean blocked() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    static List<Problem> problems(List<Report> reports) {
        List<Problem> all = new ArrayList<>();
        reports.forEach(report -> all.addAll(report.problems()));
        return all;
    }

    static int documents(List<Report> reports) {
        return reports.stream().mapToInt(Report::documents).sum();
    }
}
