package org.cityprofiles.loader.problem;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong in the documents, with its exact position. Immutable; ordered by source and position.
 *
 * @param code what sort of problem
 * @param severity whether it keeps the document out of the catalogue
 * @param source name of the file, as {@link org.cityprofiles.loader.source.Source} gave it
 * @param pointer JSON Pointer (RFC 6901) to the value at fault, empty for the whole file
 * @param line line where the offending token starts, from 1; 0 when the problem has no position inside a file
 * @param column column where the offending token starts, from 1, in UTF-16 units; 0 when there is no position
 * @param message what is wrong, in the language asked for
 * @param hint how to cure it, where that is known
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        String source,
        String pointer,
        int line,
        int column,
        String message,
        @Nullable String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_POSITION = comparing(Problem::source)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint, nullsFirst(naturalOrder()));

    /** Checks that all parts but the hint are there. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** Whether this problem keeps its document out of the catalogue. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_POSITION.compare(this, other);
    }

    /** The one-line text form, {@code file:line:column: severity: message [code]}. */
    @Override
    public String toString() {
        return TextFormat.line(this);
    }
}
