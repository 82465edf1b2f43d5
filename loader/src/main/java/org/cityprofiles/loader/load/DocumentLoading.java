package org.cityprofiles.loader.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.source.Listing;
import org.cityprofiles.loader.source.Source;
import org.cityprofiles.loader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Loads the documents of a source one by one, without looking at what they refer to. */
public final class DocumentLoading {
    private DocumentLoading() {}

    /** What came of it. */
    public record Outcome(List<Document> documents, Optional<CatalogueInfo> info, List<Problem> problems) {}

    /** Loads every file of a source; the kind given counts only where the folder does not tell it. */
    public static Outcome load(Source source, @Nullable DocumentKind kind, Settings settings) throws IOException {
        FileReader reader = new FileReader(settings);
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Optional<CatalogueInfo> info = Optional.empty();
        try (Listing listing = source.list(settings.limits())) {
            Told told = new Told(settings.messages());
            listing.refusals().forEach(refusal -> problems.add(told.problem(refusal)));
            for (SourceFile file : listing.files()) {
                FileOutcome outcome = read(reader, file, kind);
                documents.addAll(outcome.documents());
                problems.addAll(outcome.problems());
                info = info.or(() -> Optional.ofNullable(outcome.info()));
            }
        }
        return new Outcome(documents, info, problems.stream().sorted().toList());
    }

    private static FileOutcome read(FileReader reader, SourceFile file, @Nullable DocumentKind kind) {
        if (file.path().equals(Kinds.CATALOGUE)) {
            return reader.info(file);
        }
        return reader.documents(file, tree -> kindOf(file, tree, kind));
    }

    private static Optional<DocumentKind> kindOf(SourceFile file, JsonTree tree, @Nullable DocumentKind kind) {
        return Kinds.ofPath(file.path()).or(() -> Optional.ofNullable(kind)).or(() -> Kinds.ofSchema(tree));
    }
}
