package org.cityprofiles.render.view;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.theme.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Where pages are: made by whoever serves them, asked while views are made. Implementations answer the same for the
 * same question, since pages are kept. What is not overridden does not exist. Thread-safe.
 */
public interface Links {
    /** A page that lists documents; null = there is no such page. */
    default @Nullable Link list(ListKind kind, LanguageTag language) {
        return null;
    }

    /**
     * Where the form of a list sends what was chosen: the page of the list, under the origin of the page with the form,
     * to which a policy may restrict forms; null = there is no such page.
     */
    default @Nullable Link form(ListKind kind, LanguageTag language) {
        return list(kind, language);
    }

    /** The page of a place, network, practice or country; null = there is no such page. */
    default @Nullable Link subject(SubjectKind kind, LanguageTag language, Slug id) {
        return null;
    }

    /** What is known about a subject, for machines; null = it is not offered so. */
    default @Nullable Link data(SubjectKind kind, Slug id, DataFormat format) {
        return null;
    }

    /** What is known about all subjects of a list, for machines; null = it is not offered so. */
    default @Nullable Link data(ListKind kind, DataFormat format) {
        return null;
    }

    /** What an oEmbed consumer asks about the page of a subject; null = it is not offered so. */
    default @Nullable Link oembed(SubjectKind kind, LanguageTag language, Slug id, OembedFormat format) {
        return null;
    }

    /**
     * The page on which webmasters make what they embed; null = there is no such page.
     *
     * @param subject what is chosen there, such as {@code city/ghent}; null = nothing yet
     */
    default @Nullable Link builder(LanguageTag language, @Nullable String subject) {
        return null;
    }

    /** A file under {@code images/} of the catalogue; null = images are not served. */
    default @Nullable Link image(String file) {
        return null;
    }

    /** The style sheet of all views. */
    Link styleSheet();

    /** The style sheet of what stands around views on complete pages; null = it is part of the other. */
    default @Nullable Link pageStyleSheet() {
        return null;
    }

    /** The style sheet that gives views a host's own colour; null = there is none. */
    default @Nullable Link accent(Colour colour) {
        return null;
    }

    /** The script of frames, whole, which tells the page around one how high it is; null = there is none. */
    default @Nullable String frameScript() {
        return null;
    }

    /** No pages at all, for views that stand alone; the style sheet is {@code city-profiles.css} beside them. */
    static Links none() {
        Link styleSheet = Link.of("city-profiles.css");
        return () -> styleSheet;
    }
}
