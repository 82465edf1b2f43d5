package org.cityprofiles.render.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Link;
import org.jspecify.annotations.Nullable;

/**
 * A text that leads somewhere, if it is known where. Immutable.
 *
 * @param text the words
 * @param link where they lead; null = nowhere
 * @param target the language of what is there, where it is known to be another than the page's
 */
public record Linked(Text text, @Nullable Link link, @Nullable LanguageTag target) {
    /** Checks that the words are there. */
    public Linked {
        requireNonNull(text, "text");
    }

    /** Words that lead nowhere, as a list; empty for null. */
    public static List<Linked> listOf(@Nullable Text text) {
        return text == null ? List.of() : List.of(of(text, null));
    }

    /** Words that lead to a page in the same language. */
    public static Linked of(Text text, @Nullable Link link) {
        return new Linked(text, link, null);
    }
}
