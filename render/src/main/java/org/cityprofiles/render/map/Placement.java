package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.render.picture.LabelPlace;
import org.cityprofiles.render.picture.MapLabel;
import org.cityprofiles.render.picture.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for the names on a map, the most important first: a name stands on that side of its dot where it collides
 * with nothing from the smallest width on, and if there is none, from a later width on. For one map.
 *
 * <p>Between two steps everything grows alike, except dots, which only shrink against the rest; so where nothing
 * collides at the beginning of each step, nothing does between.
 */
final class Placement {
    static final int STEPS = MapPicture.STEPS.size();

    /** From the base line up and down, in em: what letters of any script need. */
    private static final double ASCENT = 0.92;

    private static final double DESCENT = 0.3;

    /** Between a name and the edge of the drawing, in units. */
    private static final double MARGIN = 6;

    private final Box drawing;
    private final List<Obstacles> obstacles = new ArrayList<>();

    Placement(int height, List<Mark> marks) {
        this.drawing = new Box(MARGIN, MARGIN, Frame.WIDTH - MARGIN, height - MARGIN);
        for (int step = 0; step < STEPS; step++) {
            Obstacles some = new Obstacles();
            for (Mark mark : marks) {
                some.add(mark.box(step));
            }
            obstacles.add(some);
        }
    }

    /** Keeps names off something that is always there. */
    void avoid(Box box) {
        obstacles.forEach(some -> some.add(box));
    }

    /** How many units of the drawing one em is at the beginning of a step. */
    static double em(int step) {
        return MapPicture.TEXT.get(step);
    }

    /** The room that a name takes at the beginning of a step. */
    static Box box(Mark mark, double width, LabelPlace place, int step) {
        double em = em(step);
        double x = mark.x() + place.dx() * em;
        double y = mark.y() + place.dy() * em;
        double left =
                switch (place.anchor()) {
                    case "start" -> x;
                    case "end" -> x - width * em;
                    default -> x - width * em / 2;
                };
        return new Box(left, y - ASCENT * em, left + width * em, y + DESCENT * em);
    }

    /** Takes the first room that there is for a name; null when there is none at any width. */
    @Nullable
    MapLabel place(Mark mark, String name) {
        double width = TextWidth.of(name);
        for (int from = 0; from < STEPS; from++) {
            for (LabelPlace place : LabelPlace.values()) {
                if (fits(mark, width, place, from)) {
                    take(mark, width, place, from);
                    return new MapLabel(place, from);
                }
            }
        }
        return null;
    }

    private boolean fits(Mark mark, double width, LabelPlace place, int from) {
        for (int step = from; step < STEPS; step++) {
            Box box = box(mark, width, place, step);
            if (!drawing.contains(box) || obstacles.get(step).touch(box)) {
                return false;
            }
        }
        return true;
    }

    private void take(Mark mark, double width, LabelPlace place, int from) {
        for (int step = from; step < STEPS; step++) {
            obstacles.get(step).add(box(mark, width, place, step));
        }
    }
}
