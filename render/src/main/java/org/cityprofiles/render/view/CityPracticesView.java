package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * The practices of a city. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the place
 * @param heading the heading
 * @param city the name of the city, which leads to its profile
 * @param count how many there are
 * @param practices the practices, by title
 */
public record CityPracticesView(
        ViewOptions options, Slug id, Heading heading, Linked city, Text count, List<PracticeEntry> practices)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public CityPracticesView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(city, "city");
        requireNonNull(count, "count");
        practices = List.copyOf(practices);
    }
}
