package org.cityprofiles.loader;

import java.util.List;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.loader.problem.Problem;

/** What came of loading a catalogue: the catalogue, or a rejection; with every problem found, in order of position. */
public sealed interface LoadResult {
    /** All problems, by source and position. */
    List<Problem> problems();

    /** How many documents could be read. */
    int documents();

    /**
     * The catalogue.
     *
     * @throws RejectedCatalogueException with all problems, if there is none
     */
    Catalogue unwrap();

    /**
     * A catalogue.
     *
     * @param catalogue the catalogue
     * @param problems warnings; of a lenient loader also the errors of what was left out
     * @param leftOut the documents that a lenient loader left out, in order of kind and id
     */
    record Loaded(Catalogue catalogue, List<Problem> problems, List<DocumentKey> leftOut) implements LoadResult {
        public Loaded {
            problems = List.copyOf(problems);
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public int documents() {
            return catalogue.documents().size();
        }

        @Override
        public Catalogue unwrap() {
            return catalogue;
        }
    }

    /**
     * A rejection.
     *
     * @param problems errors, at least one, and warnings
     * @param documents how many documents could be read
     */
    record Rejected(List<Problem> problems, int documents) implements LoadResult {
        public Rejected {
            problems = List.copyOf(problems);
        }

        @Override
        public Catalogue unwrap() {
            throw new RejectedCatalogueException(problems);
        }
    }
}
