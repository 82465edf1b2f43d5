package org.cityprofiles.render.map;

import java.util.List;
import org.cityprofiles.render.picture.MapPicture;

/**
 * A sign on a map: a dot for one place, or a number for several.
 *
 * @param x to the right, in units of the drawing
 * @param y downwards
 * @param places the indexes of the places it stands for, the most important first
 * @param lead whether the lead is among them, which has a ring
 */
public record Mark(int x, int y, List<Integer> places, boolean lead) {
    /** Half the largest sizes that the style sheet gives to dots, rings and numbers, in pixels. */
    private static final double DOT = 5.5;

    private static final double RING = 8;
    private static final double CLUSTER = 10;

    /** Half the size of a number where it grows with the drawing, in units. */
    private static final double WIDE_CLUSTER = 13;
    /** Whether it stands for several places. */
    public boolean isCluster() {
        return places.size() > 1;
    }

    /** What it covers at the beginning of a step. */
    Box box(int step) {
        double pixels = isCluster() ? CLUSTER : lead ? RING : DOT;
        double half = pixels * MapPicture.WIDTH / MapPicture.STEPS.get(step);
        return Box.square(x, y, isCluster() ? Math.max(half, WIDE_CLUSTER) : half);
    }
}
