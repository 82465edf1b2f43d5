package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** Documents by kind and id, in the order of kinds and ids. Immutable after construction. */
final class Documents {
    private final Map<DocumentKind, Map<Slug, Document>> byKind = new EnumMap<>(DocumentKind.class);
    private final List<Finding> duplicates = new ArrayList<>();

    Documents(Collection<? extends Document> documents) {
        for (DocumentKind kind : DocumentKind.values()) {
            byKind.put(kind, new TreeMap<>());
        }
        documents.forEach(this::add);
    }

    private void add(Document document) {
        if (document instanceof Party && party(document.documentId()) != null) {
            duplicate(document);
        } else if (ofKind(document.documentKind()).putIfAbsent(document.documentId(), document) != null) {
            duplicate(document);
        }
    }

    private void duplicate(Document document) {
        String pointer =
                switch (document.documentKind()) {
                    case PROFILE -> "/place";
                    case COUNTRY -> "/country";
                    default -> "/id";
                };
        duplicates.add(new Finding(
                Rule.DUPLICATE_ID,
                document,
                pointer,
                List.of(document.documentId().value())));
    }

    /** The documents that could not be added, since their id was taken. */
    List<Finding> duplicates() {
        return duplicates;
    }

    private Map<Slug, Document> ofKind(DocumentKind kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    @Nullable
    Document get(DocumentKind kind, Slug id) {
        return ofKind(kind).get(id);
    }

    @Nullable
    Party party(Slug id) {
        Document place = get(DocumentKind.PLACE, id);
        return (Party) (place != null ? place : get(DocumentKind.ORGANISATION, id));
    }

    <T extends Document> Optional<T> find(Class<T> type, DocumentKind kind, Slug id) {
        return Optional.ofNullable(type.cast(get(kind, id)));
    }

    <T extends Document> List<T> list(Class<T> type, DocumentKind kind) {
        return ofKind(kind).values().stream().map(type::cast).toList();
    }

    /** All documents, by kind, then by id. */
    List<Document> all() {
        List<Document> all = new ArrayList<>();
        byKind.values().forEach(documents -> all.addAll(documents.values()));
        return Collections.unmodifiableList(all);
    }
}
