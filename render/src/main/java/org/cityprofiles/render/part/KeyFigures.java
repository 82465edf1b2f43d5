package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.text.Heading;

/**
 * Numbers about a place. Immutable.
 *
 * @param heading the heading
 * @param series what is counted at several times
 * @param singles what is counted once
 */
public record KeyFigures(Heading heading, List<BarsPicture> series, List<FigureView> singles) {
    /** Checks that there are some, and copies the lists. */
    public KeyFigures {
        requireNonNull(heading, "heading");
        series = List.copyOf(series);
        singles = List.copyOf(singles);
        if (series.isEmpty() && singles.isEmpty()) {
            throw new IllegalArgumentException("expected figures under '" + heading.text() + "', found none");
        }
    }
}
