package org.cityprofiles.render.make;

import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.make.wording.RichTexts;
import org.cityprofiles.render.view.Links;

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

    /** The same catalogue with its pages elsewhere; what was found out is shared. */
    public Workshop withLinks(Links other) {
        return new Workshop(catalogue, other, languages, richTexts);
    }
}
