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
        if (!isOrdinary(text) && !text.codePoints().allMatch(PlainText::allowed)) {
            throw new InvalidValueException(ValueFault.TEXT_CHARACTER, text);
        }
        if (isBlank(text)) {
            throw new InvalidValueException(ValueFault.TEXT_BLANK, text);
        }
    }

    /** Whether no character needs a look of its own; told from signs, since branches on letters are guessed wrong. */
    private static boolean isOrdinary(String text) {
        int sign = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = text.charAt(i);
            // negative before the space, from the surrogates on, and from 7F to 9F
            sign |= (unit - ' ') | (Character.MIN_SURROGATE - 1 - unit) | ((unit - 0xA0) & (0x7E - unit));
        }
        return sign >= 0;
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
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !surrogate && !nonCharacter;
    }
}
