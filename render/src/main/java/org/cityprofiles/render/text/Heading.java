package org.cityprofiles.render.text;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A heading with its place in the outline of the page. Immutable.
 *
 * @param text the words
 * @param level 1 and up; 0 = shown as a heading, but not one in the outline
 * @param id the anchor of the heading, where anchors are wanted
 */
public record Heading(Text text, int level, @Nullable String id) {
    /** Checks the level. */
    public Heading {
        requireNonNull(text, "text");
        if (level < 0) {
            throw new IllegalArgumentException("expected a level from 0 on, found " + level);
        }
    }
}
