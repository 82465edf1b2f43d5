package org.cityprofiles.servlet.builder;

import org.jspecify.annotations.Nullable;

/**
 * Something to copy. Immutable.
 *
 * @param mark what it is, in a word that is the same in all languages; null = its phrase says it
 * @param phrase where it belongs, and who can put it there; null = its mark says it
 * @param code what to copy
 * @param rich whether editors of texts shall get it as what it means, not as it is written
 */
record Snippet(@Nullable String mark, @Nullable Phrase phrase, String code, boolean rich) {
    Snippet(@Nullable String mark, @Nullable Phrase phrase, String code) {
        this(mark, phrase, code, false);
    }

    static Snippet of(Phrase phrase, String code) {
        return new Snippet(null, phrase, code);
    }

    /** Something for editors of texts. */
    static Snippet rich(Phrase phrase, String code) {
        return new Snippet(null, phrase, code, true);
    }
}
