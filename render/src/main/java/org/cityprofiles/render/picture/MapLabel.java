package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

/**
 * Where a name on a map has room. Immutable.
 *
 * @param place on which side of its dot
 * @param step from which of {@link MapPicture#STEPS} on; before, it would collide and is not shown
 */
public record MapLabel(LabelPlace place, int step) {
    /** Checks the step. */
    public MapLabel {
        requireNonNull(place, "place");
        if (step < 0 || step >= MapPicture.STEPS.size()) {
            throw new IllegalArgumentException("expected one of the steps, found " + step);
        }
    }
}
