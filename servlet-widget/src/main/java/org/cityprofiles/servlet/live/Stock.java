package org.cityprofiles.servlet.live;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.RejectedCatalogueException;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.source.Snapshot;
import org.cityprofiles.loader.source.SourceFile;

/**
 * A good catalogue with the files it was made from, in memory, so that they are still there when those on disk are not
 * good any more. Immutable.
 *
 * @param catalogue the catalogue
 * @param files its files
 * @param warnings what is not quite right with them
 */
public record Stock(Catalogue catalogue, List<SourceFile> files, List<Problem> warnings) {
    static final CatalogueLoader LOADER = CatalogueLoader.strict();

    /** Copies the lists. */
    public Stock {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /**
     * Loads a catalogue for the first time: strictly, since there is no last good form of anything.
     *
     * @throws RejectedCatalogueException with all problems, when it has errors
     */
    public static Stock load(Snapshot files) throws IOException {
        LoadResult result = LOADER.load(files);
        return new Stock(result.unwrap(), files.files(), result.problems());
    }

    /** The files with one of these names, or in a folder of one of these names. */
    List<SourceFile> under(Set<String> names) {
        return files.stream().filter(file -> isUnder(names, file.name())).toList();
    }

    static boolean isUnder(Set<String> names, String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
            if (names.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
