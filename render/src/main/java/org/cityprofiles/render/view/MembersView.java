package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.MemberColumns;
import org.cityprofiles.render.part.MemberGroup;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The members of a network, former ones last. Who only supports a member is named beside that member. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the network
 * @param heading the heading
 * @param network the network; null within its profile
 * @param counts how many members there are on the day, and how many former ones
 * @param note says so where the network itself counts another number
 * @param columns the headings of the columns
 * @param groups the members, at least one
 */
public record MembersView(
        ViewOptions options,
        Slug id,
        Heading heading,
        @Nullable Linked network,
        List<Text> counts,
        @Nullable Text note,
        MemberColumns columns,
        List<MemberGroup> groups)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public MembersView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(columns, "columns");
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
    }
}
