package org.cityprofiles.loader.message;

import org.cityprofiles.loader.problem.Printable;

/** A text taken from a document, shown in double quotes, made printable, and cut when it is long. */
public record Quoted(String text) {
    private static final int LONGEST = 60;

    /** The text made printable and cut, without quotes. */
    public String bare() {
        if (text.length() <= LONGEST) {
            return Printable.of(text);
        }
        int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return Printable.of(text.substring(0, cut)) + '…';
    }

    @Override
    public String toString() {
        return '"' + bare() + '"';
    }
}
