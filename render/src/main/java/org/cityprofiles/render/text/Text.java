package org.cityprofiles.render.text;

import java.util.List;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A short text without markup, such as a name or a label; a label that holds a name in another language has several
 * runs. Immutable.
 *
 * @param runs at least one
 */
public record Text(List<Run> runs) {
    /** Copies the list. */
    public Text {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("expected a text, found none");
        }
    }

    /** A text in the language and direction of the page. */
    public static Text of(String value) {
        return new Text(List.of(new Run(value, null, false)));
    }

    /** The language of all of it, where that is another than the page's. */
    public @Nullable LanguageTag language() {
        return runs.size() == 1 ? runs.get(0).language() : null;
    }

    /** The text without marks of language. */
    @Override
    public String toString() {
        return runs.size() == 1
                ? runs.get(0).value()
                : runs.stream().map(Run::value).collect(Collectors.joining());
    }
}
