package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Text;

/**
 * Members so close together that one sign stands for them. Immutable.
 *
 * @param x to the right
 * @param y downwards
 * @param size how many they are
 * @param count the same, as a number of the language
 * @param names their names, the first ones where they are many
 */
public record MapCluster(int x, int y, int size, Text count, Text names) {
    /** Checks that the words are there. */
    public MapCluster {
        requireNonNull(count, "count");
        requireNonNull(names, "names");
    }
}
