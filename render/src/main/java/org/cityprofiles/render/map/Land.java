package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cityprofiles.render.map.Outlines.Line;
import org.cityprofiles.render.picture.MapGround;
import org.jspecify.annotations.Nullable;

/** Draws the ground of a map. */
final class Land {
    /** The smallest bend, in square units, that a reader could miss. */
    private static final double LEAST_BEND = 2;

    /** A line as it lies on the drawing. */
    record Drawn(Line line, List<Position> positions) {}

    private Land() {}

    static MapGround within(Frame frame, Set<String> countries) {
        List<Drawn> drawn =
                Outlines.all().lines().stream().map(line -> drawn(line, frame)).toList();
        return new MapGround(
                area(drawn, frame, country -> country != null && !countries.contains(country)),
                area(drawn, frame, country -> country != null && countries.contains(country)),
                lines(drawn, frame, false),
                lines(drawn, frame, true));
    }

    /** Simplified before it becomes part of two outlines, so that these still meet. */
    private static Drawn drawn(Line line, Frame frame) {
        List<Position> positions = frame.place(line.longitudes(), line.latitudes());
        double[] xs = positions.stream().mapToDouble(Position::x).toArray();
        double[] ys = positions.stream().mapToDouble(Position::y).toArray();
        List<Position> kept = new ArrayList<>();
        for (int index : Simplification.keep(xs, ys, LEAST_BEND)) {
            kept.add(positions.get(index));
        }
        return new Drawn(line, kept);
    }

    private static String area(List<Drawn> drawn, Frame frame, Predicate<@Nullable String> wanted) {
        PathData path = new PathData();
        for (List<Drawn> ring : new Rings(drawn, wanted).list()) {
            if (ring.stream().anyMatch(part -> isShown(part, frame))) {
                List<Position> left = Clipping.ring(positions(ring), frame.edge());
                if (!left.isEmpty()) {
                    path.ring(left);
                }
            }
        }
        return path.toString();
    }

    private static List<Position> positions(List<Drawn> ring) {
        List<Position> positions = new ArrayList<>();
        for (Drawn part : ring) {
            positions.addAll(part.positions.subList(1, part.positions.size()));
        }
        return positions;
    }

    private static boolean isShown(Drawn part, Frame frame) {
        Line line = part.line;
        for (int i = 0; i < line.longitudes().length; i += 8) {
            if (frame.projection().shows(line.longitudes()[i], line.latitudes()[i])) {
                return true;
            }
        }
        return false;
    }

    private static String lines(List<Drawn> drawn, Frame frame, boolean dashed) {
        PathData path = new PathData();
        for (Drawn part : drawn) {
            if (part.line.isBorder() && part.line.dashed() == dashed) {
                Clipping.line(part.positions, frame.edge()).forEach(path::line);
            }
        }
        return path.toString();
    }
}
