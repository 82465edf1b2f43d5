package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;

/**
 * A picture. Immutable.
 *
 * @param file where it lies
 * @param alt what it shows
 * @param credits who made it, and its licence
 */
public record ImageView(Link file, Text alt, List<Text> credits) {
    /** Checks that what is always there is there, and copies the lists. */
    public ImageView {
        requireNonNull(file, "file");
        requireNonNull(alt, "alt");
        credits = List.copyOf(credits);
    }
}
