package org.cityprofiles.servlet.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.servlet.builder.ChosenSubject;
import org.cityprofiles.servlet.visit.Edition;
import org.cityprofiles.servlet.visit.Visit;

/**
 * What an address is about. Immutable.
 *
 * @param kind what it is
 * @param id its id; of a country, its code in lower case
 */
record Subject(SubjectKind kind, Slug id) {
    /**
     * What the path of an address names, whether it is there or not; empty where nothing can have such an id.
     *
     * @param path the parts of the path that its pattern names
     */
    static Optional<Subject> of(Map<String, String> path) {
        Optional<SubjectKind> kind = FixedWord.find(SubjectKind.class, path.getOrDefault("kind", ""));
        return kind.flatMap(
                known -> ChosenSubject.id(path.getOrDefault("id", "")).map(id -> new Subject(known, id)));
    }

    /** The same under the id that it has now; empty where there is none. */
    Optional<Subject> present(Catalogue catalogue) {
        return catalogue.document(new DocumentKey(document(), id)).isPresent()
                ? Optional.of(this)
                : catalogue.renamed(document(), id).map(current -> new Subject(kind, current));
    }

    private DocumentKind document() {
        return switch (kind) {
            case CITY -> DocumentKind.PLACE;
            case NETWORK -> DocumentKind.NETWORK;
            case PRACTICE -> DocumentKind.PRACTICE;
            case COUNTRY -> DocumentKind.COUNTRY;
        };
    }

    /** Its documents: of a city, the place and then the profile, where it has one. */
    Stream<Document> documents(Catalogue catalogue) {
        Stream<Document> main = catalogue.document(new DocumentKey(document(), id)).stream();
        return kind == SubjectKind.CITY ? Stream.concat(main, catalogue.profile(id).stream()) : main;
    }

    /** The first language with labels in which it is offered; of a city, its profile, or else the place. */
    LanguageTag firstLanguage(Visit visit) {
        return offered(visit).stream().findFirst().orElseGet(visit::defaultLanguage);
    }

    /** The language for readers of another: that one where we have words in it, or else the first in which it is offered. */
    LanguageTag languageFor(LanguageTag reader, Visit visit) {
        return LanguagePriority.of(reader).chain().stream()
                .filter(Labels.languages()::contains)
                .findFirst()
                .orElseGet(() -> firstLanguage(visit));
    }

    /** The languages with labels in which it is offered. */
    private List<LanguageTag> offered(Visit visit) {
        Catalogue catalogue = visit.edition().catalogue();
        // the last document is the one that tells most
        return documents(catalogue)
                .map(document ->
                        Edition.allLabelled(catalogue.coverage(document).languages()))
                .filter(languages -> !languages.isEmpty())
                .reduce((first, last) -> last)
                .orElse(List.of());
    }
}
