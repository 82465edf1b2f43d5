package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.part.FilterForm;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.part.SearchForm;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list of documents: the home page with the essence of everything, or all cities, networks or practices. Immutable.
 *
 * @param options what it was made for
 * @param kind which list it is
 * @param heading the heading
 * @param intro a short lead
 * @param search looks for names; on the home page
 * @param filter limits the list, where there is something to choose
 * @param note says so where there is nothing
 * @param groups the groups that have entries
 */
public record IndexView(
        ViewOptions options,
        ListKind kind,
        Heading heading,
        Text intro,
        @Nullable SearchForm search,
        @Nullable FilterForm filter,
        @Nullable Text note,
        List<IndexGroup> groups)
        implements View {
    /** Checks that what is always there is there, and copies the list. */
    public IndexView {
        requireNonNull(options, "options");
        requireNonNull(kind, "kind");
        requireNonNull(heading, "heading");
        requireNonNull(intro, "intro");
        groups = List.copyOf(groups);
    }
}
