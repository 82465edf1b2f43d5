package org.cityprofiles.loader.json;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.loader.message.Messages;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.problem.ProblemCode;
import org.cityprofiles.loader.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of one file, with positions and words; only so many, lest a hostile file fill the memory. */
public final class Report {
    private final String source;
    private final JsonTree tree;
    private final Messages messages;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private @Nullable LineMap lines;

    public Report(String source, JsonTree tree, Messages messages, int most) {
        this.source = source;
        this.tree = tree;
        this.messages = messages;
        this.most = most;
    }

    /** The problems so far, in order of position. */
    public List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    /** How many of them are errors. */
    public int errors() {
        return errors;
    }

    /** Reports what the scanner found. */
    public void add(Fault fault) {
        int node = tree.isComplete() ? tree.nodeAt(fault.offset()) : -1;
        add(fault.code(), fault.code().severity(), node, fault.offset(), fault.message(), fault.hint());
    }

    /** Reports a node. */
    public void add(ProblemCode code, int node, Phrase message, @Nullable Phrase hint) {
        add(code, code.severity(), node, tree.start(node), message, hint);
    }

    /** Reports a node with a severity of its own. */
    public void add(ProblemCode code, Severity severity, int node, Phrase message, @Nullable Phrase hint) {
        add(code, severity, node, tree.start(node), message, hint);
    }

    /** Reports a place inside the text of a string, given in UTF-16 units from its start. */
    public void addInside(ProblemCode code, int node, int units, Phrase message, @Nullable Phrase hint) {
        int offset = TextDecoder.offset(tree.bytes(), tree.start(node) + 1, tree.end(node) - 1, units);
        add(code, code.severity(), node, offset, message, hint);
    }

    private void add(ProblemCode code, Severity severity, int node, int offset, Phrase message, @Nullable Phrase hint) {
        if (problems.size() > most) {
            return;
        }
        boolean last = problems.size() == most;
        errors += last || severity == Severity.ERROR ? 1 : 0;
        LineMap map = lines == null ? new LineMap(tree.bytes()) : lines;
        lines = map;
        LineMap.Position position = map.position(offset);
        problems.add(new Problem(
                last ? ProblemCode.TOO_MANY_PROBLEMS : code,
                last ? Severity.ERROR : severity,
                source,
                node < 0 ? "" : JsonPointer.of(tree, node),
                position.line(),
                position.column(),
                messages.say(last ? Phrase.of("too-many-problems", most) : message),
                last || hint == null ? null : messages.say(hint)));
    }
}
