package org.cityprofiles.loader;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.loader.problem.Problem;

/**
 * What came of loading documents by themselves. Immutable.
 *
 * @param documents the documents that could be made, those with lesser faults among them
 * @param info what a catalogue says of itself, if that is what was loaded
 * @param problems all problems, by source and position
 */
public record DocumentResult(List<Document> documents, Optional<CatalogueInfo> info, List<Problem> problems) {
    /** Copies the lists. */
    public DocumentResult {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong but, perhaps, warnings. */
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::blocks);
    }
}
