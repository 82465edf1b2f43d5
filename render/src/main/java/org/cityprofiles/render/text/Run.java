package org.cityprofiles.render.text;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in one language. Immutable.
 *
 * @param value the characters
 * @param language the language, where it is another than the page's; null = the page's
 * @param isolated whether its characters may run in another direction than the page's, so that it must not touch what
 *     stands around it ({@code <bdi>})
 */
public record Run(String value, @Nullable LanguageTag language, boolean isolated) {
    /** Checks that the characters are there. */
    public Run {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
