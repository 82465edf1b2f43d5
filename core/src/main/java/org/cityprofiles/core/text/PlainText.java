package org.cityprofiles.core.text;

import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.ValueFault;

/** What holds for every text that a reader sees: not blank, no control characters, no half surrogate pairs. */
final class PlainText {
    private PlainText() {}

    static void require(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(ValueFault.TEXT_BLANK, text);
        }
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text, i)) {
                throw new InvalidValueException(ValueFault.TEXT_CHARACTER, text);
            }
        }
    }

    private static boolean allowed(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= 0xA0 && c < 0xFFFE;
    }
}
