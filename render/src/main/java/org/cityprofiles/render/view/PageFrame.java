package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a complete page, and in its head. Immutable.
 *
 * @param options what the page was made for
 * @param title the title of the window
 * @param description one sentence for search engines
 * @param canonical the address that stands for all its variants
 * @param languages the languages it is offered in
 * @param languagesLabel names the list of languages
 * @param styleSheet the style sheet
 * @param skip leads past the head to the content
 * @param pathLabel names the path
 * @param path the way from the index to this page, which is the last and has no link
 * @param footer the publisher and its notices
 */
public record PageFrame(
        ViewOptions options,
        Text title,
        @Nullable Text description,
        @Nullable Link canonical,
        List<LanguageLink> languages,
        Text languagesLabel,
        Link styleSheet,
        Text skip,
        Text pathLabel,
        List<Linked> path,
        List<Linked> footer) {
    /** Checks that what is always there is there, and copies the lists. */
    public PageFrame {
        requireNonNull(options, "options");
        requireNonNull(title, "title");
        languages = List.copyOf(languages);
        requireNonNull(languagesLabel, "languagesLabel");
        requireNonNull(styleSheet, "styleSheet");
        requireNonNull(skip, "skip");
        requireNonNull(pathLabel, "pathLabel");
        path = List.copyOf(path);
        footer = List.copyOf(footer);
    }
}
