package org.cityprofiles.examples.gallery;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;

/** Links to the pages of the server in whose folder the gallery stands. */
final class PagesAbove implements Links {
    @Override
    public Link subject(SubjectKind kind, LanguageTag language, Slug id) {
        return Link.of("../" + language + '/' + kind.word() + '/' + id);
    }

    @Override
    public Link styleSheet() {
        return Link.of(StyleSheet.VIEWS.fileName());
    }
}
