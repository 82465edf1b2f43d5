package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The list of all cities, networks and practices. Immutable.
 *
 * @param options what it was made for
 * @param heading the heading
 * @param intro a short lead
 * @param note says so where there is nothing
 * @param lists the lists that have entries
 */
public record IndexView(
        ViewOptions options, Heading heading, Text intro, @Nullable Text note, List<Listing<IndexEntry>> lists)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public IndexView {
        requireNonNull(options, "options");
        requireNonNull(heading, "heading");
        requireNonNull(intro, "intro");
        lists = List.copyOf(lists);
    }
}
