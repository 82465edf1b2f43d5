package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.picture.MapPicture;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The members of a network on a map. Immutable.
 *
 * @param options what it was made for
 * @param heading names the network
 * @param picture the map; null = no place of any member is known
 * @param notes what there is to say without a map
 * @param network the whole network; null = it has no page
 * @param colophon publisher and licence
 */
public record MapView(
        ViewOptions options,
        Heading heading,
        @Nullable MapPicture picture,
        List<Text> notes,
        @Nullable Linked network,
        List<Text> colophon)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public MapView {
        requireNonNull(options, "options");
        requireNonNull(heading, "heading");
        notes = List.copyOf(notes);
        colophon = List.copyOf(colophon);
    }
}
