package org.cityprofiles.render;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.jspecify.annotations.Nullable;

/** See {@link Links#none()}. */
enum NoLinks implements Links {
    INSTANCE;

    private static final Link STYLE_SHEET = Link.of("city-profiles.css");

    @Override
    public @Nullable Link index(LanguageTag language) {
        return null;
    }

    @Override
    public @Nullable Link city(LanguageTag language, Slug id) {
        return null;
    }

    @Override
    public @Nullable Link network(LanguageTag language, Slug id) {
        return null;
    }

    @Override
    public @Nullable Link practice(LanguageTag language, Slug id) {
        return null;
    }

    @Override
    public @Nullable Link image(String file) {
        return null;
    }

    @Override
    public Link styleSheet() {
        return STYLE_SHEET;
    }
}
