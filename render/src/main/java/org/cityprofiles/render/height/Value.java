package org.cityprofiles.render.height;

import org.jspecify.annotations.Nullable;

/**
 * What a property is set to.
 *
 * @param text the words
 * @param length the length or number; null where it is neither
 */
record Value(String text, @Nullable Length length) {
    static Value of(String text) {
        return new Value(text, LengthParser.parse(text));
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
