package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * Says that there is no such page, and what to do. Immutable.
 *
 * @param options what it was made for
 * @param heading what is wrong
 * @param texts what that means, and what is allowed
 * @param back where to go
 */
public record ErrorView(ViewOptions options, Heading heading, List<Text> texts, Linked back) implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public ErrorView {
        requireNonNull(options, "options");
        requireNonNull(heading, "heading");
        texts = List.copyOf(texts);
        requireNonNull(back, "back");
    }
}
