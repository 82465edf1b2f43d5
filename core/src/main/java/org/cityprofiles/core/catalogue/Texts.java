package org.cityprofiles.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.LanguageTag;

/** Gathers on a walk which languages each text of a document has, and finds those that lack one. Not thread-safe. */
final class Texts implements RecordTree.Visitor {
    private static final Set<String> UNTRANSLATED = Set.of("officialNames", "aliases");

    private final List<Text> found = new ArrayList<>();

    private record Text(List<LanguageTag> languages, RecordTree.Location location) {}

    @Override
    public void text(LocalizedText text, RecordTree.Location location) {
        RecordTree.Location list = location.parent();
        boolean untranslated =
                UNTRANSLATED.contains(location.name()) || (list != null && UNTRANSLATED.contains(list.name()));
        if (!untranslated) {
            found.add(new Text(text.languages(), location));
        }
    }

    @Override
    public void richText(RichText text, RecordTree.Location location) {
        found.add(new Text(text.languages(), location));
    }

    int count() {
        return found.size();
    }

    /** The languages that occur, in the order of their first text. */
    Set<LanguageTag> languages() {
        Set<LanguageTag> all = new LinkedHashSet<>();
        found.forEach(text -> all.addAll(text.languages()));
        return all;
    }

    /** By language, the JSON Pointers of the texts that lack it; complete languages are absent. */
    Map<LanguageTag, List<String>> missing(List<LanguageTag> languages) {
        Map<LanguageTag, List<String>> missing = new LinkedHashMap<>();
        for (Text text : found) {
            for (LanguageTag language : languages) {
                if (!text.languages().contains(language)) {
                    missing.computeIfAbsent(language, key -> new ArrayList<>())
                            .add(text.location().pointer());
                }
            }
        }
        return missing;
    }

    /** A warning for each gap in a language that the document, whose texts these are, lists. */
    List<Finding> gaps(Document document) {
        List<LanguageTag> listed = Coverage.listedLanguages(document);
        List<Finding> gaps = new ArrayList<>();
        missing(listed == null ? List.of() : listed)
                .forEach((language, pointers) -> pointers.forEach(pointer -> gaps.add(
                        new Finding(Rule.MISSING_TRANSLATION, document, pointer, List.of(language.toString())))));
        return gaps;
    }
}
