package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

/**
 * A complete page on a city. Immutable.
 *
 * @param frame what stands around it
 * @param city the city
 */
public record CityPage(PageFrame frame, CityView city) {
    /** Checks that what is always there is there. */
    public CityPage {
        requireNonNull(frame, "frame");
        requireNonNull(city, "city");
    }
}
