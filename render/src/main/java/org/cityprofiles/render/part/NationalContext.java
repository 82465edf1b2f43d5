package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know about the country. Immutable.
 *
 * @param heading the heading
 * @param body the text
 * @param date when this was true
 * @param sources where it comes from
 */
public record NationalContext(Heading heading, Prose body, @Nullable Text date, List<SourceView> sources) {
    /** Checks that what is always there is there, and copies the lists. */
    public NationalContext {
        requireNonNull(heading, "heading");
        requireNonNull(body, "body");
        sources = List.copyOf(sources);
    }
}
