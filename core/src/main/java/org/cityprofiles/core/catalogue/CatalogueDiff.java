package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.core.document.Document;

/**
 * What differs between two catalogues. Immutable.
 *
 * @param added documents only in the newer, in order of kind and id
 * @param removed documents only in the older
 * @param changed documents in both that are not equal
 * @param infoChanged whether what the catalogue says of itself differs
 */
public record CatalogueDiff(
        List<DocumentKey> added, List<DocumentKey> removed, List<DocumentKey> changed, boolean infoChanged) {
    /** Copies the lists. */
    public CatalogueDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Whether nothing differs. */
    public boolean nothing() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !infoChanged;
    }

    static CatalogueDiff between(Catalogue older, Catalogue newer) {
        List<DocumentKey> added = new ArrayList<>();
        List<DocumentKey> changed = new ArrayList<>();
        for (Document document : newer.documents()) {
            DocumentKey key = DocumentKey.of(document);
            older.document(key)
                    .ifPresentOrElse(
                            before -> {
                                if (!before.equals(document)) {
                                    changed.add(key);
                                }
                            },
                            () -> added.add(key));
        }
        List<DocumentKey> removed = older.documents().stream()
                .map(DocumentKey::of)
                .filter(key -> newer.document(key).isEmpty())
                .toList();
        return new CatalogueDiff(added, removed, changed, !older.info().equals(newer.info()));
    }
}
