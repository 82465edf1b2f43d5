package org.cityprofiles.servlet.builder;

import org.jspecify.annotations.Nullable;

/**
 * Something to copy. Immutable.
 *
 * @param mark what it is, in a word that is the same in all languages; null = its phrase says it
 * @param phrase where it belongs, and who can put it there; null = its mark says it
 * @param code what to copy
 */
record Snippet(@Nullable String mark, @Nullable Phrase phrase, String code) {
    static Snippet of(Phrase phrase, String code) {
        return new Snippet(null, phrase, code);
    }
}
