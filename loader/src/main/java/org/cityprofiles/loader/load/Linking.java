package org.cityprofiles.loader.load;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cityprofiles.core.catalogue.Finding;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.loader.json.JsonPointer;
import org.cityprofiles.loader.json.JsonScanner;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.json.Report;
import org.cityprofiles.loader.message.Messages;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.problem.Severity;
import org.cityprofiles.loader.shape.Checking;
import org.cityprofiles.loader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Gives findings about documents together their positions. Trees were not kept: a file with findings is read and scanned
 * again, which costs time only where something is wrong.
 */
final class Linking {
    private final Settings settings;
    private final IdentityHashMap<Document, Origin> origins = new IdentityHashMap<>();
    private final LinkHints hints = new LinkHints(origins);

    Linking(Settings settings) {
        this.settings = settings;
    }

    void add(Document document, Origin origin) {
        origins.put(document, origin);
    }

    Origin origin(Document document) {
        Origin origin = origins.get(document);
        if (origin == null) {
            throw new IllegalStateException("a finding about a document that was not loaded");
        }
        return origin;
    }

    /** The findings as problems; with a code of their own, or each with the code of its rule. */
    List<Problem> problems(List<Finding> findings, @Nullable ProblemCode code) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(finding -> byFile.computeIfAbsent(
                        origin(finding.document()).file().name(), name -> new ArrayList<>())
                .add(finding));
        List<Problem> problems = new ArrayList<>();
        byFile.values().forEach(ofFile -> problems.addAll(ofFile(ofFile, code)));
        return problems;
    }

    private List<Problem> ofFile(List<Finding> findings, @Nullable ProblemCode code) {
        SourceFile file = origin(findings.get(0).document()).file();
        byte[] bytes = Unchecked.read(file);
        JsonTree tree = new JsonScanner(settings.limits().depth()).scan(bytes);
        if (!tree.isComplete()) {
            throw new IllegalStateException(file.name() + " changed while it was loaded");
        }
        Report report = new Report(
                file.name(), tree, settings.messages(), settings.limits().problemsPerFile());
        findings.forEach(finding -> report(finding, tree, report, code));
        return report.problems();
    }

    private void report(Finding finding, JsonTree tree, Report report, @Nullable ProblemCode code) {
        Origin origin = origin(finding.document());
        int root = root(tree, origin.index());
        if (origin.lossy()) {
            takeOutAgain(finding.document(), tree, root);
        }
        int node = JsonPointer.find(tree, root, finding.pointer());
        ProblemCode rule = ProblemCode.of(finding.rule().code()).orElseThrow();
        if (code == null) {
            Severity severity = finding.rule().error() ? Severity.ERROR : Severity.WARNING;
            report.add(rule, severity, node, message(finding), hints.hint(finding));
        } else {
            Quoted reference = new Quoted(finding.arguments().get(0));
            report.add(code, node, Phrase.of(code.id(), reference), null);
        }
    }

    private static Phrase message(Finding finding) {
        List<String> found = finding.arguments();
        Object[] arguments =
                switch (finding.rule()) {
                    case DANGLING_REFERENCE, WRONG_REFERENCE ->
                        new Object[] {new Quoted(found.get(0)), Phrase.of("target." + found.get(1))};
                    case DECLARED_COUNT -> found.stream().map(Integer::valueOf).toArray();
                    default -> found.stream().map(Quoted::new).toArray();
                };
        return Phrase.of(finding.rule().code(), arguments);
    }

    private static int root(JsonTree tree, int index) {
        if (tree.kind(0) != Kind.ARRAY) {
            return 0;
        }
        int root = 1;
        for (int i = 0; i < index; i++) {
            root = tree.next(root);
        }
        return root;
    }

    // pointers count what was left in lists when the document was made
    private void takeOutAgain(Document document, JsonTree tree, int root) {
        Report unread = new Report("", tree, Messages.in(settings.language()), 1);
        Checking checking = new Checking(tree, root, unread, settings.limits().textLength());
        Stages.shared().shapes().get(document.documentKind().type()).check(checking, root);
    }
}
