package org.cityprofiles.render.make.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.DocumentKey;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;

/** The languages in which the documents of a catalogue are offered, found out once for each. Thread-safe. */
public final class Languages {
    private final Catalogue catalogue;
    private final Map<DocumentKey, List<LanguageTag>> offered = new ConcurrentHashMap<>();

    /** The languages of the documents of a catalogue. */
    public Languages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The language to take where the one asked for is missing. */
    public LanguageTag fallback() {
        return catalogue.info().languages().get(0);
    }

    /** The languages in which a document is offered. */
    public List<LanguageTag> of(Document document) {
        return offered.computeIfAbsent(
                new DocumentKey(document.documentKind(), document.documentId()),
                key -> catalogue.coverage(document).languages());
    }

    /** The languages of pages that are made of names and labels only. */
    public List<LanguageTag> ofPages() {
        return pages(catalogue.info().languages());
    }

    /** A page in a language that is not on offer stands for the one it falls back to. */
    public LanguageTag canonical(LanguageTag language, List<LanguageTag> offered) {
        return offered.isEmpty()
                ? language
                : LanguagePriority.of(language, fallback()).choose(offered);
    }

    /** Those languages of a document in which there can be a page. */
    public static List<LanguageTag> pages(List<LanguageTag> languages) {
        return languages.stream().filter(Labels.languages()::contains).toList();
    }
}
