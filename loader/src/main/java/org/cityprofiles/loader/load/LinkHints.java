package org.cityprofiles.loader.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cityprofiles.core.catalogue.Finding;
import org.cityprofiles.core.constraint.Target;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.document.Sources;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.shape.Similar;
import org.jspecify.annotations.Nullable;

/**
 * Says what was probably meant by a reference that leads nowhere, and where else an id stands. Asked once all documents
 * are known, since the ids are gathered at the first question.
 */
final class LinkHints {
    /** In a catalogue with more documents than this, looking for similar ids takes longer than it helps. */
    private static final int MOST = 10_000;

    private final Map<Document, Origin> origins;
    private final Map<Target, List<String>> ids = new EnumMap<>(Target.class);

    LinkHints(Map<Document, Origin> origins) {
        this.origins = origins;
    }

    @Nullable
    Phrase hint(Finding finding) {
        return switch (finding.rule()) {
            case DANGLING_REFERENCE -> Similar.hint(finding.arguments().get(0), candidates(finding));
            case DUPLICATE_ID -> elsewhere(finding.document());
            default -> null;
        };
    }

    private Collection<String> candidates(Finding finding) {
        Target target = Target.valueOf(finding.arguments().get(1).toUpperCase(Locale.ROOT));
        if (target == Target.SOURCE) {
            return Sources.of(finding.document()).stream()
                    .map(source -> source.id().value())
                    .toList();
        }
        return ids.computeIfAbsent(target, this::ids);
    }

    private List<String> ids(Target target) {
        return origins.size() > MOST
                ? List.of()
                : origins.keySet().stream()
                        .filter(document -> fits(document, target))
                        .map(document -> document.documentId().value())
                        .toList();
    }

    private static boolean fits(Document document, Target target) {
        return switch (target) {
            case PLACE -> document.documentKind() == DocumentKind.PLACE;
            case ORGANISATION -> document.documentKind() == DocumentKind.ORGANISATION;
            case PARTY -> document instanceof Party;
            case NETWORK -> document.documentKind() == DocumentKind.NETWORK;
            case SOURCE -> false;
        };
    }

    /** The file, in order of names the first, of another document with the same id. */
    private @Nullable Phrase elsewhere(Document document) {
        return origins.entrySet().stream()
                .filter(entry -> entry.getKey() != document && sameId(entry.getKey(), document))
                .map(entry -> entry.getValue().file().name())
                .sorted()
                .findFirst()
                .map(file -> Phrase.of("hint.also-in", file))
                .orElse(null);
    }

    private static boolean sameId(Document one, Document other) {
        boolean comparable =
                one.documentKind() == other.documentKind() || (one instanceof Party && other instanceof Party);
        return comparable && one.documentId().equals(other.documentId());
    }
}
