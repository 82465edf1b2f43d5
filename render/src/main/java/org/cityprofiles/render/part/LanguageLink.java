package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;

/**
 * The same page in a language. Immutable.
 *
 * @param language the language
 * @param name its name in itself
 * @param link the address
 * @param current whether it is the language of this page
 */
public record LanguageLink(LanguageTag language, Text name, Link link, boolean current) {
    /** Checks that what is always there is there. */
    public LanguageLink {
        requireNonNull(language, "language");
        requireNonNull(name, "name");
        requireNonNull(link, "link");
    }
}
