package org.cityprofiles.loader.problem;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Prints problems for people and editors, one line each: {@code file:line:column: severity: message; hint [code]};
 * optionally followed by the source line and a caret under the offending token. Control characters never reach the
 * output. Immutable and thread-safe.
 */
public final class TextFormat {
    private final SourceText sources;

    private TextFormat(SourceText sources) {
        this.sources = sources;
    }

    /** One line per problem. */
    public static TextFormat plain() {
        return new TextFormat(SourceText.NONE);
    }

    /** One line per problem, then the source line with a caret where the source can be read again. */
    public static TextFormat withSourceLines(SourceText sources) {
        return new TextFormat(sources);
    }

    /** All problems in their order, each ended by a line feed. */
    public String format(List<Problem> problems) throws IOException {
        StringBuilder out = new StringBuilder();
        SourceLine last = SourceLine.NONE;
        for (Problem problem : problems) {
            out.append(line(problem)).append('\n');
            last = lines(problem, last);
            last.appendTo(out, problem);
        }
        return out.toString();
    }

    private SourceLine lines(Problem problem, SourceLine last) throws IOException {
        if (last.isOf(problem.source())) {
            return last;
        }
        Optional<byte[]> bytes = problem.line() == 0 ? Optional.empty() : sources.bytes(problem.source());
        return bytes.map(found -> SourceLine.of(problem.source(), found)).orElse(SourceLine.NONE);
    }

    static String line(Problem problem) {
        StringBuilder out = new StringBuilder(Printable.of(problem.source()));
        if (problem.line() > 0) {
            out.append(':').append(problem.line()).append(':').append(problem.column());
        }
        out.append(": ").append(problem.severity().word()).append(": ").append(Printable.of(problem.message()));
        if (problem.hint() != null) {
            out.append("; ").append(Printable.of(problem.hint()));
        }
        return out.append(" [").append(problem.code().id()).append(']').toString();
    }
}
