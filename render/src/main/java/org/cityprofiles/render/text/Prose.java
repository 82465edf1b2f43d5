package org.cityprofiles.render.text;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs, lists and block quotations in one language. Immutable.
 *
 * @param html the markup
 * @param language the language, where it is another than the page's; null = the page's
 * @param languageNote says which language that is, where nothing above has said it yet
 */
public record Prose(SafeHtml html, @Nullable LanguageTag language, @Nullable Text languageNote) {
    /** Checks that the markup is there. */
    public Prose {
        requireNonNull(html, "html");
    }
}
