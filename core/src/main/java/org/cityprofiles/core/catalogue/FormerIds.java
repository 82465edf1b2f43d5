package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.value.Slug;

/** Under which ids documents were known before. */
final class FormerIds {
    private final Map<DocumentKey, Slug> current = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FormerIds(List<Document> documents) {
        Map<DocumentKey, Document> taken = new HashMap<>();
        documents.forEach(document -> {
            if (!formerIds(document).isEmpty()) {
                taken.put(DocumentKey.of(document), document);
            }
        });
        if (!taken.isEmpty()) {
            documents.forEach(document -> taken.put(DocumentKey.of(document), document));
            documents.forEach(document -> add(document, taken));
        }
    }

    private void add(Document document, Map<DocumentKey, Document> taken) {
        List<Slug> former = formerIds(document);
        for (int i = 0; i < former.size(); i++) {
            DocumentKey key = new DocumentKey(document.documentKind(), former.get(i));
            if (taken.putIfAbsent(key, document) == null) {
                current.put(key, document.documentId());
            } else {
                findings.add(new Finding(
                        Rule.FORMER_ID_TAKEN,
                        document,
                        "/formerIds/" + i,
                        List.of(key.id().value())));
            }
        }
    }

    private static List<Slug> formerIds(Document document) {
        if (document instanceof Place place) {
            return NullableList.orEmpty(place.formerIds());
        }
        if (document instanceof Network network) {
            return NullableList.orEmpty(network.formerIds());
        }
        return document instanceof Practice practice ? NullableList.orEmpty(practice.formerIds()) : List.of();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The id that a document has now, which was known under a former one. */
    Optional<Slug> current(DocumentKind kind, Slug former) {
        return Optional.ofNullable(current.get(new DocumentKey(kind, former)));
    }
}
