package org.cityprofiles.servlet.live;

import java.io.IOException;
import java.util.List;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.loader.source.Snapshot;

/** Says what came of an attempt: to the log with everything, to the network without the folders of this machine. */
public final class Tidings {
    private static final int MOST_PROBLEMS = 20;

    private final Snapshot files;
    private final Attempt attempt;

    /** What is to be said of an attempt with these files. */
    public Tidings(Snapshot files, Attempt attempt) {
        this.files = files;
        this.attempt = attempt;
    }

    /** For the log: the first problems with the lines they are in, and what follows from them; several lines. */
    public String text() throws IOException {
        List<Problem> errors = attempt.errors();
        String problems = TextFormat.withSourceLines(files)
                .format(errors.stream().limit(MOST_PROBLEMS).toList());
        String more = errors.size() > MOST_PROBLEMS
                ? "and " + (errors.size() - MOST_PROBLEMS) + " more problems" + System.lineSeparator()
                : "";
        return problems + more + consequence();
    }

    private String consequence() {
        if (attempt.stock().isEmpty()) {
            return "the change has problems; serving the last good catalogue";
        }
        Stock stock = attempt.stock().get();
        String served = stock.catalogue().documents().size() + " documents, version "
                + stock.catalogue().version();
        return attempt.held().isEmpty()
                ? "loaded again: " + served
                : "serving the last good form of " + String.join(", ", attempt.held()) + ", and all other changes: "
                        + served;
    }

    /** For the network: every problem in a line, files named from the root of the catalogue. */
    public List<String> lines() {
        return FileNames.of(files.name()).lines(attempt.errors());
    }

    /** For the network: the files that are not served as they are. */
    public List<String> held() {
        return attempt.held().stream().map(FileNames.of(files.name())::relative).toList();
    }
}
