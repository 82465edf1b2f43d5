package org.cityprofiles.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.Slug;

/**
 * What names a document in a catalogue. Immutable; ordered by kind, then by id.
 *
 * @param kind the kind
 * @param id the id, unique within the kind
 */
public record DocumentKey(DocumentKind kind, Slug id) implements Comparable<DocumentKey> {
    private static final Comparator<DocumentKey> ORDER =
            Comparator.comparing(DocumentKey::kind).thenComparing(DocumentKey::id);

    /** Checks that both are there. */
    public DocumentKey {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** The key of a document. */
    public static DocumentKey of(Document document) {
        return new DocumentKey(document.documentKind(), document.documentId());
    }

    @Override
    public int compareTo(DocumentKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.folder() + "/" + id;
    }
}
