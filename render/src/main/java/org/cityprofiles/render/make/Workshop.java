package org.cityprofiles.render.make;

import java.util.List;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.make.wording.RichTexts;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the makers of all views of one catalogue share. Thread-safe.
 *
 * @param catalogue the catalogue
 * @param links where pages are
 * @param languages the languages of its documents, found out once
 * @param richTexts its rich texts, sanitised once
 */
public record Workshop(Catalogue catalogue, Links links, Languages languages, RichTexts richTexts) {
    /** Begins with nothing found out yet. */
    public static Workshop of(Catalogue catalogue, Links links) {
        return new Workshop(catalogue, links, new Languages(catalogue), new RichTexts());
    }

    /** The words of pages in the language of the options. */
    public Wording wording(ViewOptions options) {
        return new Wording(options.language(), languages.fallback());
    }

    /** The texts of the document that a page is about; null = of none. */
    public DocumentWording words(Wording wording, @Nullable Document document) {
        return DocumentWording.main(wording, richTexts, languages(document), languages.fallback());
    }

    /** The texts of another document on the same page. */
    public DocumentWording words(DocumentWording main, @Nullable Document other) {
        return main.other(languages(other), languages.fallback());
    }

    private List<LanguageTag> languages(@Nullable Document document) {
        return document == null ? List.of() : languages.of(document);
    }

    /** The same catalogue with its pages elsewhere; what was found out is shared. */
    public Workshop withLinks(Links other) {
        return new Workshop(catalogue, other, languages, richTexts);
    }
}
