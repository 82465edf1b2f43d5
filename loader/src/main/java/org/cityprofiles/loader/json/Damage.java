package org.cityprofiles.loader.json;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;

/** Signs that text was damaged before it reached us: runs of U+FFFD, UTF-8 read as Latin-1, lone surrogates. */
final class Damage {
    private static final String HINT = "hint.damaged";

    private final List<Fault> faults = new ArrayList<>();
    private int runStart = -1;
    private int runEnd = -1;
    private int runCount;

    void clear() {
        faults.clear();
        runStart = -1;
        runEnd = -1;
    }

    /** Notes one replacement character; those that follow each other become one fault. */
    void replacement(int from, int to) {
        if (from != runEnd) {
            endRun();
            runStart = from;
            runCount = 0;
        }
        runEnd = to;
        runCount++;
    }

    void lone(int offset) {
        faults.add(new Fault(
                ProblemCode.LONE_SURROGATE, offset, Phrase.of("lone-surrogate"), Phrase.of("hint.lone-surrogate")));
    }

    void garbled(int offset) {
        faults.add(new Fault(ProblemCode.GARBLED_TEXT, offset, Phrase.of("garbled-text"), Phrase.of("hint.garbled")));
    }

    List<Fault> faults() {
        endRun();
        return faults;
    }

    private void endRun() {
        if (runStart >= 0) {
            faults.add(new Fault(
                    ProblemCode.DAMAGED_TEXT,
                    runStart,
                    Phrase.of("damaged-text", runCount, runStart),
                    Phrase.of(HINT)));
            runStart = -1;
        }
    }
}
