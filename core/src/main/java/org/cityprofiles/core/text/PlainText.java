package org.cityprofiles.core.text;

import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.ValueFault;

/**
 * What holds for every text that a reader sees: something to read, and no control characters, half surrogate pairs and
 * noncharacters of Unicode, which HTML forbids too.
 */
final class PlainText {
    private PlainText() {}

    static void require(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!allowed(codePoint)) {
                throw new InvalidValueException(ValueFault.TEXT_CHARACTER, text);
            }
            blank = blank && !visible(codePoint);
            i += Character.charCount(codePoint);
        }
        if (blank) {
            throw new InvalidValueException(ValueFault.TEXT_BLANK, text);
        }
    }

    /** Whether there is something to read; spaces of any width, soft hyphens and invisible marks are nothing. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (visible(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean visible(int codePoint) {
        return codePoint > ' '
                && !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    /** Whether a code point may stand in a text; half a surrogate pair is a code point of its own. */
    static boolean allowed(int codePoint) {
        if (codePoint < 0xA0) {
            return (codePoint >= ' ' && codePoint < 0x7F) || codePoint == '\n' || codePoint == '\t';
        }
        if (codePoint < Character.MIN_SURROGATE) {
            return true;
        }
        boolean surrogate = codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !surrogate && !nonCharacter;
    }
}
