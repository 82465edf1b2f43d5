package org.cityprofiles.core.value;

import java.util.Locale;
import java.util.Optional;

/** A constant that stands in JSON as a fixed word: its name in lower case with hyphens, as in {@code why-a-model}. */
public interface FixedWord {
    /** The constant's name, as an enum gives it. */
    String name();

    /** The word that stands in JSON. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of an enum with this word, if there is one. */
    static <E extends Enum<E> & FixedWord> Optional<E> find(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(FixedWords.find(type, word)));
    }
}
