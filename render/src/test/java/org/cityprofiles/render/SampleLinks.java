package org.cityprofiles.render;

import java.util.Locale;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;

/** Links as a server would make them that has pages for cities and an index. */
final class SampleLinks implements Links {
    @Override
    public Link list(ListKind kind, LanguageTag language) {
        return Link.of("https://example.org/" + language + "/"
                + (kind == ListKind.HOME ? "" : kind.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Link subject(SubjectKind kind, LanguageTag language, Slug id) {
        return Link.of("https://example.org/" + language + "/" + kind.word() + "/" + id);
    }

    @Override
    public Link image(String file) {
        return Link.of("https://example.org/" + file);
    }

    @Override
    public Link styleSheet() {
        return Link.of("city-profiles.css");
    }

    @Override
    public Link pageStyleSheet() {
        return Link.of("city-profiles-page.css");
    }
}
