package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.MentoringColumns;
import org.cityprofiles.render.part.MentoringGroup;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who learns from whom in a network, by mentor. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the network
 * @param heading the heading
 * @param network the network; null within its profile
 * @param note says so where the themes are in another language than asked for; null within a profile, which says it
 * @param columns the headings of the columns
 * @param groups mentors with all who learn from them, at least one
 */
public record MentoringView(
        ViewOptions options,
        Slug id,
        Heading heading,
        @Nullable Linked network,
        @Nullable Text note,
        MentoringColumns columns,
        List<MentoringGroup> groups)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public MentoringView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(columns, "columns");
        groups = List.copyOf(groups);
    }
}
