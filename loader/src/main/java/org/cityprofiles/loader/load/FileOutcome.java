package org.cityprofiles.loader.load;

import java.util.List;
import java.util.Set;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.loader.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param documents the documents that could be made
 * @param origins where each of them came from
 * @param info what the catalogue says of itself, if this is its file and it is sound
 * @param omitted documents that are there but could not be made
 * @param unknown the kind of documents of which the file may hold any, since it could not be read
 * @param problems what was found, in order of position
 */
record FileOutcome(
        List<Document> documents,
        List<Origin> origins,
        @Nullable CatalogueInfo info,
        Set<DocumentKey> omitted,
        @Nullable DocumentKind unknown,
        List<Problem> problems) {}
