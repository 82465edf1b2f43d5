package org.cityprofiles.examples.benchmarks.rendering;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;

/** The pages of a website, relative to its root, so that views hold links as they do in use. */
public final class SiteLinks implements Links {
    @Override
    public Link subject(SubjectKind kind, LanguageTag language, Slug id) {
        return Link.of("/" + language + "/" + kind.word() + "/" + id);
    }

    @Override
    public Link styleSheet() {
        return Link.of("/city-profiles.css");
    }
}
