package org.cityprofiles.core.text;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.value.LanguageTag;

/**
 * A text and the language it is in (a language-tagged string of RDF). Immutable.
 *
 * @param value the text
 * @param language its language
 */
public record LanguageString(String value, LanguageTag language) {
    /** Checks that both are there. */
    public LanguageString {
        requireNonNull(value, "value");
        requireNonNull(language, "language");
    }

    @Override
    public String toString() {
        return value;
    }
}
