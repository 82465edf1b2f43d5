package org.cityprofiles.render;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;

/** Links as a server would make them that has pages for cities and an index. */
final class SampleLinks implements Links {
    @Override
    public Link index(LanguageTag language) {
        return Link.of("https://example.org/" + language + "/");
    }

    @Override
    public Link city(LanguageTag language, Slug id) {
        return Link.of("https://example.org/" + language + "/city/" + id);
    }

    @Override
    public Link image(String file) {
        return Link.of("https://example.org/" + file);
    }

    @Override
    public Link styleSheet() {
        return Link.of("city-profiles.css");
    }
}
