package org.cityprofiles.loader.load;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityprofiles.core.catalogue.Assembly;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.catalogue.Finding;
import org.cityprofiles.core.catalogue.Omissions;
import org.cityprofiles.core.catalogue.Rule;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.source.Listing;
import org.cityprofiles.loader.source.Refusal;
import org.cityprofiles.loader.source.Source;
import org.cityprofiles.loader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Loads one catalogue: all files, then what holds between them. */
public final class CatalogueLoading {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    // stands in where catalogue.json is missing, so that the documents are still checked together
    private static final CatalogueInfo NO_INFO = CatalogueInfo.builder(
                    1, LocalizedText.of(ENGLISH, "-"), List.of(ENGLISH))
            .build();

    private final Settings settings;
    private final Linking linking;
    private final Told told;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Set<DocumentKey> omitted = new HashSet<>();
    private final Set<DocumentKey> incomplete = new HashSet<>();
    private final Set<DocumentKind> unknown = new HashSet<>();
    private final Set<DocumentKey> leftOut = new HashSet<>();
    private @Nullable CatalogueInfo info;

    private CatalogueLoading(Settings settings) {
        this.settings = settings;
        this.linking = new Linking(settings);
        this.told = new Told(settings.messages());
    }

    /** What came of loading: a catalogue unless something blocks it. */
    public record Outcome(
            Optional<Catalogue> catalogue, List<Problem> problems, int documents, Set<DocumentKey> leftOut) {}

    /** Loads everything a source has. */
    public static Outcome load(Source source, Settings settings) throws IOException {
        try (Listing listing = source.list(settings.limits())) {
            return new CatalogueLoading(settings).load(listing);
        }
    }

    private Outcome load(Listing listing) {
        listing.refusals().forEach(refusal -> refused(refusal, listing));
        Optional<SourceFile> own = listing.files().stream()
                .filter(file -> file.path().equals(Kinds.CATALOGUE))
                .findFirst();
        own.ifPresent(file -> take(new FileReader(settings).info(file)));
        if (own.isEmpty() && listing.refusals().stream().noneMatch(refusal -> mayBeInfo(refusal, listing))) {
            whole(ProblemCode.MISSING_CATALOGUE, listing);
        }
        if (problems.stream().anyMatch(problem -> problem.code() == ProblemCode.NEWER_FORMAT)) {
            return rejected();
        }
        readDocuments(listing.files());
        if (documents.isEmpty() && problems.stream().noneMatch(Problem::blocks)) {
            whole(ProblemCode.NO_DOCUMENTS, listing);
            return rejected();
        }
        return settings.lenient() ? assembleLenient() : assembleStrict();
    }

    private void refused(Refusal refusal, Listing listing) {
        problems.add(told.problem(refusal));
        String path = '/' + refusal.name() + '/';
        for (DocumentKind kind : DocumentKind.values()) {
            if (isWhole(refusal, listing) || path.contains('/' + kind.folder() + '/')) {
                unknown.add(kind);
            }
        }
    }

    private static boolean isWhole(Refusal refusal, Listing listing) {
        return refusal.name().equals(listing.name());
    }

    private static boolean mayBeInfo(Refusal refusal, Listing listing) {
        return isWhole(refusal, listing) || refusal.name().endsWith(Kinds.CATALOGUE);
    }

    private void whole(ProblemCode code, Listing listing) {
        problems.add(told.problem(code, listing.name(), Phrase.of(code.id()), null));
    }

    private void readDocuments(List<SourceFile> files) {
        List<SourceFile> known = new ArrayList<>();
        for (SourceFile file : files) {
            if (Kinds.ofPath(file.path()).isPresent()) {
                known.add(file);
            } else if (!file.path().equals(Kinds.CATALOGUE)) {
                Phrase message = Phrase.of("misplaced-file", Kinds.folders());
                problems.add(told.problem(ProblemCode.MISPLACED_FILE, file.name(), message, null));
            }
        }
        new Workers(settings)
                .map(
                        known,
                        (reader, file) ->
                                reader.documents(file, Kinds.ofPath(file.path()).orElseThrow()))
                .forEach(this::take);
    }

    private void take(FileOutcome outcome) {
        problems.addAll(outcome.problems());
        omitted.addAll(outcome.omitted());
        info = outcome.info() == null ? info : outcome.info();
        if (outcome.unknown() != null) {
            unknown.add(outcome.unknown());
        }
        for (int i = 0; i < outcome.documents().size(); i++) {
            Document document = outcome.documents().get(i);
            Origin origin = outcome.origins().get(i);
            documents.add(document);
            linking.add(document, origin);
            if (origin.incomplete()) {
                incomplete.add(DocumentKey.of(document));
            }
        }
    }

    private Assembly assemble(List<Document> together, Omissions omissions) {
        return Catalogue.assemble(info == null ? NO_INFO : info, together, omissions);
    }

    private Outcome assembleStrict() {
        Assembly assembly = assemble(documents, new Omissions(omitted, incomplete));
        List<Finding> findings = assembly.findings().stream()
                .filter(finding -> !mayBeInUnreadFile(finding) && !isToldAlready(finding))
                .toList();
        problems.addAll(linking.problems(findings, null));
        if (problems.stream().anyMatch(Problem::blocks) || info == null) {
            return rejected();
        }
        return outcome(assembly.catalogue());
    }

    private Outcome assembleLenient() {
        Assembly all = assemble(documents, new Omissions(omitted, incomplete));
        problems.addAll(linking.problems(
                all.findings().stream()
                        .filter(finding -> !mayBeInUnreadFile(finding) && !isToldAlready(finding))
                        .toList(),
                null));
        Set<Document> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        documents.stream().filter(document -> linking.origin(document).faulty()).forEach(gone::add);
        errors(all).forEach(finding -> gone.add(finding.document()));
        Assembly rest = assemble(without(gone), Omissions.NONE);
        while (rest.catalogue().isEmpty()) {
            // what hangs on a document that is left out goes with it
            List<Finding> consequences = errors(rest);
            problems.addAll(linking.problems(consequences, ProblemCode.LEFT_OUT));
            consequences.forEach(finding -> gone.add(finding.document()));
            rest = assemble(without(gone), Omissions.NONE);
        }
        gone.forEach(document -> leftOut.add(DocumentKey.of(document)));
        leftOut.addAll(omitted);
        rest.catalogue()
                .ifPresent(made -> leftOut.removeIf(key -> made.document(key).isPresent()));
        return info == null ? rejected() : outcome(rest.catalogue());
    }

    private static List<Finding> errors(Assembly assembly) {
        return assembly.findings().stream()
                .filter(finding -> finding.rule().error())
                .toList();
    }

    private List<Document> without(Set<Document> gone) {
        return documents.stream().filter(document -> !gone.contains(document)).collect(toCollection(ArrayList::new));
    }

    /** Whether a reference may lead to a document in a file that could not be read at all. */
    private boolean mayBeInUnreadFile(Finding finding) {
        if (finding.rule() != Rule.DANGLING_REFERENCE || unknown.isEmpty()) {
            return false;
        }
        return switch (finding.arguments().get(1)) {
            case "place" -> unknown.contains(DocumentKind.PLACE);
            case "organisation" -> unknown.contains(DocumentKind.ORGANISATION);
            case "party" -> unknown.contains(DocumentKind.PLACE) || unknown.contains(DocumentKind.ORGANISATION);
            case "network" -> unknown.contains(DocumentKind.NETWORK);
            default -> false;
        };
    }

    /** Whether a constraint of the document has reported the finding: only a programme may name itself unnoticed. */
    private static boolean isToldAlready(Finding finding) {
        boolean cycle = finding.rule() == Rule.CYCLE && !finding.pointer().equals("/programme");
        return cycle && finding.arguments().get(0).split(" → ", -1).length == 2;
    }

    private Outcome rejected() {
        return outcome(Optional.empty());
    }

    private Outcome outcome(Optional<Catalogue> catalogue) {
        List<Problem> sorted = problems.stream().distinct().sorted().toList();
        return new Outcome(catalogue, sorted, documents.size(), leftOut);
    }
}
