package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The members of a network on a map. Immutable.
 *
 * @param title what the map shows
 * @param description how many members, and that a list names them
 * @param height of the drawing, which is {@value #WIDTH} units wide
 * @param ground land and borders
 * @param arrows who mentors whom, each as the {@code d} of an SVG path from mentor to mentee
 * @param clusters members that are too close together
 * @param dots all others, the most important last, so that they are drawn on top
 * @param groups legend and list
 * @param mentoring the legend of the arrows; null = there are none
 * @param disputed the legend of dashed borders; null = there are none
 * @param withoutPlace names the members of which no place is known; null = there are none
 * @param credits where outlines and coordinates come from
 */
public record MapPicture(
        Text title,
        Text description,
        int height,
        MapGround ground,
        List<String> arrows,
        List<MapCluster> clusters,
        List<MapDot> dots,
        List<MapGroup> groups,
        @Nullable Text mentoring,
        @Nullable Text disputed,
        @Nullable Text withoutPlace,
        List<Linked> credits) {
    /** The width of the drawing in its own units. */
    public static final int WIDTH = 1_000;

    /**
     * The widths in CSS pixels from which on text becomes smaller against the drawing, so that it stays about as large as
     * the text around it.
     */
    public static final List<Integer> STEPS = List.of(320, 400, 500, 600, 760, 1_000);

    /** The height of the text from each step on, in units of the drawing: from 12 to 13.5 CSS pixels where it begins. */
    public static final List<Double> TEXT = List.of(37.5, 30.0, 24.0, 20.5, 17.0, 13.5);

    /** Checks that what is always there is there, and copies the lists. */
    public MapPicture {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(ground, "ground");
        arrows = List.copyOf(arrows);
        clusters = List.copyOf(clusters);
        dots = List.copyOf(dots);
        groups = List.copyOf(groups);
        credits = List.copyOf(credits);
    }

    /** The same with a legend that names no members, to stand beside a list that does. */
    public MapPicture withoutNames() {
        List<MapGroup> bare = groups.stream()
                .map(group -> new MapGroup(group.kind(), group.label(), List.of()))
                .toList();
        return new MapPicture(
                title,
                description,
                height,
                ground,
                arrows,
                clusters,
                dots,
                bare,
                mentoring,
                disputed,
                withoutPlace,
                credits);
    }
}
