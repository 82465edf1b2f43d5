package org.cityprofiles.loader.shape;

import java.text.Normalizer;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.ValueFault;
import org.cityprofiles.loader.json.JsonTree;
import org.cityprofiles.loader.json.Kind;
import org.cityprofiles.loader.json.Report;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** One comparison of a tree with a shape: what is compared, where to report, and what shapes share. */
public final class Checking {
    private final JsonTree tree;
    private final Report report;
    private final int textLength;
    private final int root;

    /** A comparison of the document whose root is this node. */
    public Checking(JsonTree tree, int root, Report report, int textLength) {
        this.tree = tree;
        this.report = report;
        this.textLength = textLength;
        this.root = root;
    }

    public JsonTree tree() {
        return tree;
    }

    public int root() {
        return root;
    }

    public Report report() {
        return report;
    }

    /** The text of a string in Unicode's composed form, or null if it is no usable string, which is then reported. */
    @Nullable
    String text(int node, Shape expected) {
        if (tree.kind(node) != Kind.STRING) {
            wrongType(node, expected);
            return null;
        }
        return text(node);
    }

    /** The text of a string in Unicode's composed form, or null if it is broken or too long, which is then reported. */
    @Nullable
    String text(int node) {
        if (tree.isBroken(node)) {
            return null;
        }
        // no decoding makes a text longer than its bytes
        if (tree.end(node) - tree.start(node) - 2 > textLength
                && tree.text(node).length() > textLength) {
            Phrase found = Phrase.of("too-long", textLength, tree.text(node).length());
            report.add(ProblemCode.TOO_LONG, node, found, null);
            return null;
        }
        String text = tree.text(node);
        return tree.isComposable(node) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Reports that a node is of another JSON type than expected; always false. */
    boolean wrongType(int node, Shape expected) {
        Phrase message = Phrase.of("expected-found", Phrase.of(expected.expectation()), found(node));
        report.add(ProblemCode.WRONG_TYPE, node, message, TypeHint.of(tree, node, expected));
        return false;
    }

    /** Reports a text that is not a value; always false. */
    boolean invalid(int node, InvalidValueException fault) {
        String code = fault.fault().code();
        boolean text = tree.kind(node) == Kind.STRING || tree.kind(node) == Kind.KEY;
        Phrase found = text ? Phrase.of("token.text", new Quoted(fault.value())) : instead(node, fault);
        report.add(
                ValueCodes.of(fault.fault()),
                node,
                Phrase.of("expected-found", Phrase.of("expect." + code), found),
                ValueHints.of(fault));
        return false;
    }

    private Phrase instead(int node, InvalidValueException fault) {
        return fault.fault() == ValueFault.TEXT_WITHOUT_LANGUAGE ? Phrase.of("found.no-language") : found(node);
    }

    /** What stands at a node, in words. */
    public Phrase found(int node) {
        return switch (tree.kind(node)) {
            case OBJECT -> Phrase.of("found.object");
            case ARRAY -> Phrase.of(tree.next(node) == node + 1 ? "found.empty-list" : "found.list");
            case STRING, KEY -> Phrase.of("found.text", new Quoted(excerpt(node)));
            case NUMBER -> Phrase.of("found.number", new Quoted(tree.number(node)).bare());
            case TRUE -> Phrase.of("found.true");
            case FALSE -> Phrase.of("found.false");
            case NULL -> Phrase.of("found.null");
        };
    }

    private String excerpt(int node) {
        return tree.kind(node) == Kind.KEY ? tree.key(node) : tree.text(node);
    }
}
