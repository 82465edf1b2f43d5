package org.cityprofiles.servlet.visit;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Where our pages are, seen from one of them. Immutable.
 *
 * @param pages what leads from there to the root of our pages: relative, or absolute where the base address is known
 * @param assets what leads to the root of our assets: always relative, so that a page and its style sheet have the same
 *     origin whatever name the server was called by
 */
record PageLinks(String pages, String assets) implements Links {
    @Override
    public @Nullable Link list(ListKind kind, LanguageTag language) {
        return kind == ListKind.HOME ? Link.of(pages + language + '/') : null;
    }

    @Override
    public @Nullable Link subject(SubjectKind kind, LanguageTag language, Slug id) {
        return kind == SubjectKind.CITY ? Link.of(pages + language + "/city/" + id) : null;
    }

    @Override
    public Link styleSheet() {
        return Link.of(assets + StyleSheetFile.ADDRESS);
    }
}
