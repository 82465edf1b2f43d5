package org.cityprofiles.core.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * In which languages a document is offered, and which of its texts each of them lacks. Names in an original language
 * and other names are not expected in every language. Immutable.
 *
 * @param texts the number of texts of the document
 * @param languages the languages it is offered in: those it lists, or else all that occur in it
 * @param missing by language, the JSON Pointers of the texts that lack it; complete languages are absent
 */
public record Coverage(int texts, List<LanguageTag> languages, Map<LanguageTag, List<String>> missing) {
    /** Copies the collections. */
    public Coverage {
        languages = List.copyOf(languages);
        Map<LanguageTag, List<String>> copy = new LinkedHashMap<>();
        missing.forEach((language, pointers) -> copy.put(language, List.copyOf(pointers)));
        missing = Collections.unmodifiableMap(copy);
    }

    /** The coverage of a document. */
    public static Coverage of(Document document) {
        Texts texts = new Texts();
        RecordTree.walk((Record) document, texts);
        List<LanguageTag> listed = listedLanguages(document);
        List<LanguageTag> languages = listed != null ? listed : List.copyOf(texts.languages());
        return new Coverage(texts.count(), languages, texts.missing(languages));
    }

    /** The part of the texts that are there in a language, 0 to 1. */
    public double share(LanguageTag language) {
        return texts == 0 ? 1 : 1 - missing.getOrDefault(language, List.of()).size() / (double) texts;
    }

    /** The languages a document lists, or null where it lists none. */
    static @Nullable List<LanguageTag> listedLanguages(Document document) {
        if (document instanceof CityProfile profile) {
            return profile.languages();
        }
        if (document instanceof Network network) {
            return network.languages();
        }
        if (document instanceof Practice practice) {
            return practice.languages();
        }
        return document instanceof CountryContext country ? country.languages() : null;
    }
}
