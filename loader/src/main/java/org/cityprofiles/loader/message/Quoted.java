package org.cityprofiles.loader.message;

import org.cityprofiles.loader.problem.Printable;

/** A text taken from a document, shown in double quotes, made printable, and cut when it is long. */
public record Quoted(String text) {
    private static final int LONGEST = 60;

    @Override
    public String toString() {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return '"' + Printable.of(text) + '"';
        }
        return '"' + Printable.of(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…\"";
    }
}
