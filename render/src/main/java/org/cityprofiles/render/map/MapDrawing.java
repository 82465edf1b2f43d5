package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.render.picture.MapGround;
import org.cityprofiles.render.picture.MapLabel;
import org.cityprofiles.render.picture.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * Places on a map: the part of the world they lie in, a sign for each, and room for the names. For one thread.
 *
 * <pre>{@code
 * MapDrawing drawing = MapDrawing.of(points, List.of());
 * for (Mark mark : drawing.marks()) {
 *     MapLabel label = drawing.label(mark);
 * }
 * }</pre>
 */
public final class MapDrawing {
    private final int height;
    private final MapGround ground;
    private final List<Mark> marks;
    private final List<Arrow> arrows;
    private final Map<Mark, @Nullable MapLabel> labels = new HashMap<>();
    private final Map<Integer, Mark> byPlace = new HashMap<>();

    /**
     * Two places with an arrow between them.
     *
     * @param from the index of one
     * @param to the index of the other
     */
    public record Pair(int from, int to) {}

    private MapDrawing(List<MapPoint> points, List<Pair> pairs) {
        Frame frame = Frame.around(points.stream().map(MapPoint::point).toList());
        Set<String> countries = points.stream().map(MapPoint::country).collect(Collectors.toSet());
        List<Position> positions =
                points.stream().map(point -> frame.place(point.point())).toList();
        this.height = frame.height();
        this.ground = Land.within(frame, countries);
        this.marks =
                Marks.of(positions, (int) points.stream().filter(MapPoint::lead).count());
        marks.forEach(mark -> mark.places().forEach(place -> byPlace.put(place, mark)));
        this.arrows = between(pairs);
        Placement placement = new Placement(height, marks);
        arrows.forEach(arrow -> placement.avoid(arrow.head()));
        for (Mark mark : marks) {
            if (!mark.isCluster()) {
                labels.put(
                        mark,
                        placement.place(mark, points.get(mark.places().get(0)).name()));
            }
        }
    }

    /** The drawing of some places, the most important first, and of these the leads. */
    public static MapDrawing of(List<MapPoint> points, List<Pair> pairs) {
        return new MapDrawing(points, pairs);
    }

    /** Its height; it is {@value MapPicture#WIDTH} units wide. */
    public int height() {
        return height;
    }

    /** Land and borders. */
    public MapGround ground() {
        return ground;
    }

    /** The signs, the most important first. */
    public List<Mark> marks() {
        return marks;
    }

    /** Where the name of a sign is written; null where there is no room, and for clusters. */
    public @Nullable MapLabel label(Mark mark) {
        return labels.get(mark);
    }

    /** The arrows, each as the {@code d} of an SVG path; none between places of one sign. */
    public List<String> arrows() {
        return arrows.stream().map(Arrow::path).toList();
    }

    private List<Arrow> between(List<Pair> pairs) {
        List<Arrow> found = new ArrayList<>();
        for (Pair pair : pairs) {
            Mark from = byPlace.get(pair.from());
            Mark to = byPlace.get(pair.to());
            if (from != null && to != null && !from.equals(to)) {
                found.add(Arrow.between(from, to));
            }
        }
        return found;
    }
}
