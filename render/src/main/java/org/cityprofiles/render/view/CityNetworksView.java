package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The networks of a city, in place of a list kept by hand. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the place
 * @param heading the heading
 * @param city the name of the city, which leads to its profile
 * @param count how many networks it belongs to on the day
 * @param timeline since when and until when; null where too little is known
 * @param groups those it belongs to, by kind
 * @param former those it belonged to once
 * @param note says so where the list is known to be incomplete
 */
public record CityNetworksView(
        ViewOptions options,
        Slug id,
        Heading heading,
        Linked city,
        Text count,
        @Nullable TimelinePicture timeline,
        List<Listing<NetworkEntry>> groups,
        @Nullable Listing<NetworkEntry> former,
        @Nullable Text note)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public CityNetworksView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(city, "city");
        requireNonNull(count, "count");
        groups = List.copyOf(groups);
    }
}
