package org.cityprofiles.loader.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.json.JsonPointer;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.json.Report;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.problem.Severity;
import org.cityprofiles.loader.shape.Checking;
import org.cityprofiles.loader.source.Limits;
import org.cityprofiles.loader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** One file on its way through the stages shape, bind and validate. */
final class FileReading {
    private static final String FORMAT = "/format";
    // what the rules between documents count, or look for what a reference names
    private static final Set<String> COUNTED = Set.of("lead", "members", "mentoring", "declaredMembers", "sources");

    private final SourceFile file;
    private final JsonTree tree;
    private final Report report;
    private final Limits limits;
    private final Stages stages;
    private final List<Document> documents = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Set<DocumentKey> omitted = new HashSet<>();
    private @Nullable CatalogueInfo info;

    FileReading(SourceFile file, JsonTree tree, Report report, Limits limits, Stages stages) {
        this.file = file;
        this.tree = tree;
        this.report = report;
        this.limits = limits;
        this.stages = stages;
    }

    JsonTree tree() {
        return tree;
    }

    FileOutcome outcome() {
        DocumentKind kind = Kinds.ofPath(file.path()).orElse(null);
        if (!tree.isComplete() && kind != null) {
            fileName().ifPresent(id -> omitted.add(new DocumentKey(kind, id)));
        }
        DocumentKind unknown = tree.isComplete() || isSingle() ? null : kind;
        return new FileOutcome(documents, origins, info, omitted, unknown, report.problems());
    }

    void unknownKind() {
        report.add(ProblemCode.UNKNOWN_KIND, 0, Phrase.of("unknown-kind"), Phrase.of("hint.name-kind"));
    }

    void info() {
        int format = JsonPointer.find(tree, 0, FORMAT);
        if (format > 0 && isNewer(format)) {
            report.add(ProblemCode.NEWER_FORMAT, format, Phrase.of("newer-format", tree.number(format)), null);
            return;
        }
        Checking checking = new Checking(tree, 0, report, limits.textLength());
        if (stages.shapes().get(CatalogueInfo.class).check(checking, 0)) {
            CatalogueInfo bound = stages.binder().bind(tree, 0, limits.depth(), CatalogueInfo.class);
            stages.constraints().check(bound, checking);
            info = bound;
        }
    }

    private boolean isNewer(int format) {
        boolean whole = tree.kind(format) == Kind.NUMBER && !tree.hasFraction(format);
        return whole && new BigDecimal(tree.number(format)).compareTo(BigDecimal.ONE) > 0;
    }

    /** The document at the root, or each of the list at the root. */
    void documents(DocumentKind kind) {
        if (tree.kind(0) != Kind.ARRAY) {
            document(kind, 0, 0);
            return;
        }
        int index = 0;
        for (int root = 1; root < tree.next(0); root = tree.next(root)) {
            document(kind, root, index++);
        }
    }

    private void document(DocumentKind kind, int root, int index) {
        int errors = report.errors() - (hasScanError(root) ? 1 : 0);
        Checking checking = new Checking(tree, root, report, limits.textLength());
        if (!stages.shapes().get(kind.type()).check(checking, root)) {
            id(kind, root).or(this::fileName).ifPresent(id -> omitted.add(new DocumentKey(kind, id)));
            return;
        }
        Document document = stages.binder().bind(tree, root, limits.depth(), kind.type());
        stages.constraints().check(document, checking);
        boolean faulty = report.errors() > errors;
        documents.add(document);
        boolean lossy = faulty && isLossy(root);
        origins.add(new Origin(file, index, faulty, lossy, lossy && isIncomplete(root)));
    }

    private boolean hasScanError(int root) {
        return tree.faults().stream()
                .filter(fault -> fault.code().severity() == Severity.ERROR)
                .anyMatch(fault -> fault.offset() >= tree.start(root) && fault.offset() < tree.end(root));
    }

    private boolean isIncomplete(int root) {
        for (int key = root + 1; key < tree.next(root); key = tree.next(key + 1)) {
            if (COUNTED.contains(tree.key(key)) && (tree.isRemoved(key) || isLossy(key + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLossy(int root) {
        for (int node = root; node < tree.next(root); node++) {
            if (tree.isLossy(node)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Slug> id(DocumentKind kind, int root) {
        String key =
                switch (kind) {
                    case PROFILE -> "/place";
                    case COUNTRY -> "/country";
                    default -> "/id";
                };
        int node = JsonPointer.find(tree, root, key);
        Object made = node == root ? null : tree.kept(node);
        if (made instanceof CountryCode country) {
            return Optional.of(country.toSlug());
        }
        return made instanceof Slug id ? Optional.of(id) : Optional.empty();
    }

    // a file is usually named by the id of its document
    private Optional<Slug> fileName() {
        String path = file.path();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
        try {
            return Optional.of(Slug.parse(name));
        } catch (InvalidValueException noId) {
            return Optional.empty();
        }
    }

    private boolean isSingle() {
        byte[] bytes = tree.bytes();
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ') {
            at++;
        }
        return at < bytes.length && bytes[at] == '{' && fileName().isPresent();
    }
}
