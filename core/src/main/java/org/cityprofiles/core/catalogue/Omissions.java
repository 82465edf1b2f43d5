package org.cityprofiles.core.catalogue;

import java.util.Set;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.Slug;

/**
 * What could not be read, and must therefore not be missed when the rest is checked. Immutable.
 *
 * @param documents documents that exist, but could not be made
 * @param incomplete documents that were made without some of their parts, so that nothing is counted in them
 */
public record Omissions(Set<DocumentKey> documents, Set<DocumentKey> incomplete) {
    /** Nothing was left out. */
    public static final Omissions NONE = new Omissions(Set.of(), Set.of());

    /** Copies the sets. */
    public Omissions {
        documents = Set.copyOf(documents);
        incomplete = Set.copyOf(incomplete);
    }

    boolean holds(DocumentKind kind, Slug id) {
        return documents.contains(new DocumentKey(kind, id));
    }

    boolean incomplete(Document document) {
        return incomplete.contains(DocumentKey.of(document));
    }
}
