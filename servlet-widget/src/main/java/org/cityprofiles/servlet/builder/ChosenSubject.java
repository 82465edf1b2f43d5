package org.cityprofiles.servlet.builder;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.SubjectKind;

/**
 * What is to be embedded. Immutable.
 *
 * @param kind a city, a network or a practice
 * @param id its id
 */
public record ChosenSubject(SubjectKind kind, Slug id) {
    /** How subjects are written in addresses. */
    public static final String FORM = "city/…, network/…, practice/…";

    private static final Set<SubjectKind> KINDS =
            EnumSet.of(SubjectKind.CITY, SubjectKind.NETWORK, SubjectKind.PRACTICE);
    private static final Pattern PATH = Pattern.compile("([a-z]+)/([a-z0-9-]+)");

    /** Checks that both are there. */
    public ChosenSubject {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** Reads what {@link #path()} writes; empty when it is anything else. */
    public static Optional<ChosenSubject> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return FixedWord.find(SubjectKind.class, parts.group(1))
                .filter(KINDS::contains)
                .flatMap(kind -> id(parts.group(2)).map(id -> new ChosenSubject(kind, id)));
    }

    /** The id that a text is; empty where nothing can have it. */
    public static Optional<Slug> id(String text) {
        try {
            return Optional.of(Slug.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The subject that a document is about; empty for those that are not embedded. */
    static Optional<ChosenSubject> of(Document document) {
        if (document instanceof Place place) {
            return Optional.of(new ChosenSubject(SubjectKind.CITY, place.id()));
        }
        if (document instanceof Network network) {
            return Optional.of(new ChosenSubject(SubjectKind.NETWORK, network.id()));
        }
        return document instanceof Practice practice
                ? Optional.of(new ChosenSubject(SubjectKind.PRACTICE, practice.id()))
                : Optional.empty();
    }

    /** As it stands in addresses: {@code city/ghent}. */
    public String path() {
        return kind.word() + '/' + id;
    }

    /** The same under the id that it has now; empty where there is none. */
    public Optional<ChosenSubject> present(Catalogue catalogue) {
        return document(catalogue).isPresent()
                ? Optional.of(this)
                : catalogue.renamed(documentKind(), id).map(current -> new ChosenSubject(kind, current));
    }

    Optional<Document> document(Catalogue catalogue) {
        return catalogue.document(new DocumentKey(documentKind(), id));
    }

    private DocumentKind documentKind() {
        return switch (kind) {
            case CITY -> DocumentKind.PLACE;
            case NETWORK -> DocumentKind.NETWORK;
            case PRACTICE -> DocumentKind.PRACTICE;
            case COUNTRY -> DocumentKind.COUNTRY;
        };
    }

    /** The name of a document that can be embedded. */
    static LocalizedText name(Document document) {
        if (document instanceof Place place) {
            return place.name();
        }
        return document instanceof Network network ? network.name() : ((Practice) document).title();
    }
}
