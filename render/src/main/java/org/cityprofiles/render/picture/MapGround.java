package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

/**
 * The ground of a map, each part as the {@code d} of one SVG path; empty where a part is not on the map. Immutable.
 *
 * @param land countries without members
 * @param members countries with members
 * @param borders the lines between countries
 * @param disputed the lines that are dashed
 */
public record MapGround(String land, String members, String borders, String disputed) {
    /** Checks that all is there. */
    public MapGround {
        requireNonNull(land, "land");
        requireNonNull(members, "members");
        requireNonNull(borders, "borders");
        requireNonNull(disputed, "disputed");
    }
}
