package org.cityprofiles.loader.message;

import org.cityprofiles.loader.problem.Printable;
import org.cityprofiles.loader.problem.UserPart;

/** A text taken from a document, shown in double quotes, made printable, without the user part of an address, and cut when it is long. */
public record Quoted(String text) {
    private static final int LONGEST = 60;

    /** The text made printable and cut, without quotes. */
    public String bare() {
        // before it is cut, which could take away the sign that tells a password
        String shown = UserPart.hidden(text);
        if (shown.length() <= LONGEST) {
            return Printable.of(shown);
        }
        int cut = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return Printable.of(shown.substring(0, cut)) + '…';
    }

    @Override
    public String toString() {
        return '"' + bare() + '"';
    }
}
