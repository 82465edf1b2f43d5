package org.cityprofiles.core.catalogue;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.text.LanguageString;

/**
 * A document that was found by one of its names. Immutable.
 *
 * @param document a place, an organisation, a network or a practice
 * @param name the name that was found, in its language
 */
public record NameMatch(Document document, LanguageString name) {
    /** Checks that both are there. */
    public NameMatch {
        requireNonNull(document, "document");
        requireNonNull(name, "name");
    }
}
