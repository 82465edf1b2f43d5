package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.SearchForm;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What has the name that was looked for; the page to look for names. Immutable.
 *
 * @param options what it was made for
 * @param heading the heading
 * @param form looks for other names; null where pages have no address
 * @param note says so where nothing was found; null = something was, or nothing was looked for
 * @param results what was found, the best first, with their number; null = nothing
 */
public record SearchView(
        ViewOptions options,
        Heading heading,
        @Nullable SearchForm form,
        @Nullable Text note,
        @Nullable Listing<IndexEntry> results)
        implements View {
    /** Checks that what is always there is there. */
    public SearchView {
        requireNonNull(options, "options");
        requireNonNull(heading, "heading");
    }
}
