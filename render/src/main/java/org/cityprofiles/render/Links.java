package org.cityprofiles.render;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.jspecify.annotations.Nullable;

/**
 * Where pages are: made by whoever serves them, asked while views are made. Implementations answer the same for the
 * same question, since pages are kept. What is not overridden does not exist. Thread-safe.
 */
public interface Links {
    /** The list of all cities, networks and practices; null = there is no such page. */
    default @Nullable Link index(LanguageTag language) {
        return null;
    }

    /** The page of a place; null = there is no such page. */
    default @Nullable Link city(LanguageTag language, Slug id) {
        return null;
    }

    /** The page of a network; null = there is no such page. */
    default @Nullable Link network(LanguageTag language, Slug id) {
        return null;
    }

    /** The page of a practice; null = there is no such page. */
    default @Nullable Link practice(LanguageTag language, Slug id) {
        return null;
    }

    /** A file under {@code images/} of the catalogue; null = images are not served. */
    default @Nullable Link image(String file) {
        return null;
    }

    /** The style sheet. */
    Link styleSheet();

    /** No pages at all, for views that stand alone; the style sheet is {@code city-profiles.css} beside them. */
    static Links none() {
        Link styleSheet = Link.of("city-profiles.css");
        return () -> styleSheet;
    }
}
