package org.cityprofiles.servlet.live;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.source.Snapshot;
import org.cityprofiles.loader.source.SourceFile;

/**
 * What came of loading files that may have faults. Immutable.
 *
 * @param stock the catalogue that can be served now; nothing = what is served stays
 * @param problems everything that is wrong with the files as they are
 * @param held the files and folders that the catalogue has in their last good form, or that are left out because they
 *     never had one, or that are kept although they are gone; by name
 */
public record Attempt(Optional<Stock> stock, List<Problem> problems, Set<String> held) {
    /** Copies the collections. */
    public Attempt {
        problems = List.copyOf(problems);
        held = new TreeSet<>(held);
    }

    /**
     * Loads a catalogue again. A file with errors is replaced by its last good form, and the whole is loaded strictly
     * again, until it is good or nothing more can be replaced. A file that was never good is left out. A file that is
     * gone is gone, unless the rest is not good without it.
     */
    public static Attempt after(Stock last, Snapshot files) throws IOException {
        LoadResult result = Stock.LOADER.load(files);
        List<Problem> problems = result.problems();
        Set<String> held = new TreeSet<>();
        Snapshot mixed = files;
        boolean gonesKept = false;
        while (result instanceof LoadResult.Rejected) {
            if (!held.addAll(faulty(result, files.name()))) {
                if (gonesKept) {
                    return new Attempt(Optional.empty(), problems, Set.of());
                }
                gonesKept = true;
                held.addAll(gone(last, files));
            }
            mixed = files.without(name -> Stock.isUnder(held, name)).with(last.under(held));
            result = Stock.LOADER.load(mixed);
        }
        return new Attempt(stock(result, mixed), problems, held);
    }

    private static Optional<Stock> stock(LoadResult result, Snapshot files) {
        return result instanceof LoadResult.Loaded loaded
                ? Optional.of(new Stock(loaded.catalogue(), files.files(), loaded.problems()))
                : Optional.empty();
    }

    /** The files and folders at fault, but not the source as a whole, which nothing can replace. */
    private static Set<String> faulty(LoadResult result, String whole) {
        return result.problems().stream()
                .filter(Problem::blocks)
                .map(Problem::source)
                .filter(source -> !source.equals(whole))
                .collect(toSet());
    }

    private static Set<String> gone(Stock last, Snapshot files) {
        Set<String> present = files.files().stream().map(SourceFile::name).collect(toSet());
        return last.files().stream()
                .map(SourceFile::name)
                .filter(name -> !present.contains(name))
                .collect(toCollection(TreeSet::new));
    }

    /** The problems that keep something out. */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::blocks).toList();
    }

    /** Whether something could not be read, which may change without any file being written. */
    public boolean isUnreadable() {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.UNREADABLE);
    }
}
