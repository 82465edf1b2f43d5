package org.cityprofiles.servlet.visit;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.Links;
import org.cityprofiles.render.html.Link;

/**
 * Where our pages are, seen from one of them. Immutable.
 *
 * @param pages what leads from there to the root of our pages: relative, or absolute where the base address is known
 * @param assets what leads to the root of our assets: always relative, so that a page and its style sheet have the same
 *     origin whatever name the server was called by
 */
record PageLinks(String pages, String assets) implements Links {
    @Override
    public Link index(LanguageTag language) {
        return Link.of(pages + language + '/');
    }

    @Override
    public Link city(LanguageTag language, Slug id) {
        return Link.of(pages + language + "/city/" + id);
    }

    @Override
    public Link styleSheet() {
        return Link.of(assets + StyleSheetFile.ADDRESS);
    }
}
