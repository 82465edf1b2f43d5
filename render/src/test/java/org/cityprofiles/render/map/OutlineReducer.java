package org.cityprofiles.render.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cityprofiles.render.map.Topology.Point;

/**
 * Makes {@code outlines.txt} from the countries of Natural Earth at 1:50 million.
 *
 * <p>It works on arcs, not on polygons: a border is one line, simplified once, so neighbours keep meeting; and where a
 * polygon is given to its neighbour, the arc between them has the same country on either side, and goes. Europe is kept
 * finer than the rest, since most members are there. {@code OutlineReducerTest} runs it wherever the source is at hand.
 *
 * <pre>{@code
 * java … org.cityprofiles.render.map.OutlineReducer natural-earth-countries-50m.topo.json outlines.txt
 * }</pre>
 */
final class OutlineReducer {
    /** The smallest bend and the smallest island that are kept in Europe, in square degrees of the equator. */
    private static final double BEND = 0.001;

    private static final double ISLAND = 0.005;

    /** How much larger they must be far from Europe. */
    private static final double COARSER = 20;

    private final Topology topology;
    private final String[] forwards;
    private final String[] backwards;

    private OutlineReducer(Topology topology) {
        this.topology = topology;
        this.forwards = new String[topology.arcs().size()];
        this.backwards = new String[topology.arcs().size()];
    }

    public static void main(String... files) throws IOException {
        Files.writeString(Path.of(files[1]), reduce(Path.of(files[0])));
    }

    /** What the resource should hold. */
    static String reduce(Path source) throws IOException {
        OutlineReducer reducer = new OutlineReducer(Topology.read(source));
        reducer.giveArcsTheirCountries();
        return OutlineText.of(reducer.pieces());
    }

    private void giveArcsTheirCountries() {
        for (Topology.Polygon polygon : topology.polygons()) {
            String country = BorderPolicy.country(
                    polygon, topology.points(polygon.rings().get(0)));
            if (!BorderPolicy.isLeftOut(country)) {
                polygon.rings().forEach(ring -> ring.forEach(arc -> give(arc, country)));
            }
        }
    }

    private void give(int arc, String country) {
        if (arc < 0) {
            backwards[-1 - arc] = country;
        } else {
            forwards[arc] = country;
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int arc = 0; arc < forwards.length; arc++) {
            if (!Objects.equals(forwards[arc], backwards[arc])) {
                pieces.add(new Piece(
                        Objects.requireNonNullElse(forwards[arc], Piece.NOBODY),
                        Objects.requireNonNullElse(backwards[arc], Piece.NOBODY),
                        topology.arcs().get(arc)));
            }
        }
        List<Piece> joined = joined(WesternSahara.restored(pieces));
        Set<Piece> largest = largestRings(joined);
        return joined.stream()
                .filter(piece -> !piece.isRing() || largest.contains(piece) || isWorthwhile(piece))
                .map(OutlineReducer::simplified)
                .toList();
    }

    private static boolean isWorthwhile(Piece ring) {
        return ring.area() > ISLAND * coarseness(ring.first());
    }

    /** The largest of the rings of each country: it stays, however small the country. */
    private static Set<Piece> largestRings(List<Piece> pieces) {
        Map<String, Piece> largest = new TreeMap<>();
        for (Piece piece : pieces) {
            if (piece.isRing()) {
                String countries = piece.one() + piece.other();
                largest.merge(countries, piece, (a, b) -> a.area() >= b.area() ? a : b);
            }
        }
        return new LinkedHashSet<>(largest.values());
    }

    /** Joins what meets where no third line ends. */
    private static List<Piece> joined(List<Piece> pieces) {
        Map<Point, List<Piece>> ends = new HashMap<>();
        Map<Piece, Boolean> all = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            add(piece, ends, all);
        }
        for (Point point : List.copyOf(ends.keySet()).stream().sorted(EASTWARD).toList()) {
            List<Piece> meeting = ends.getOrDefault(point, List.of());
            if (meeting.size() == 2 && !meeting.get(0).equals(meeting.get(1))) {
                join(point, meeting.get(0), meeting.get(1), ends, all);
            }
        }
        return all.keySet().stream().sorted(ORDER).toList();
    }

    private static final Comparator<Point> EASTWARD =
            Comparator.comparing(Point::longitude).thenComparing(Point::latitude);

    private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::one)
            .thenComparing(Piece::other)
            .thenComparing(Piece::first, EASTWARD)
            .thenComparing(piece -> piece.points().get(1), EASTWARD);

    private static void join(Point point, Piece a, Piece b, Map<Point, List<Piece>> ends, Map<Piece, Boolean> all) {
        Piece before = a.last().equals(point) ? a : a.reversed();
        Piece next = b.first().equals(point) ? b : b.reversed();
        if (next.continues(before)) {
            remove(a, ends, all);
            remove(b, ends, all);
            add(before.followedBy(next), ends, all);
        }
    }

    private static void add(Piece piece, Map<Point, List<Piece>> ends, Map<Piece, Boolean> all) {
        all.put(piece, true);
        ends.computeIfAbsent(piece.first(), key -> new ArrayList<>()).add(piece);
        ends.computeIfAbsent(piece.last(), key -> new ArrayList<>()).add(piece);
    }

    private static void remove(Piece piece, Map<Point, List<Piece>> ends, Map<Piece, Boolean> all) {
        all.remove(piece);
        Collection<Piece> none = List.of(piece);
        ends.getOrDefault(piece.first(), new ArrayList<>()).removeAll(none);
        ends.getOrDefault(piece.last(), new ArrayList<>()).removeAll(none);
    }

    private static Piece simplified(Piece piece) {
        List<Point> points = piece.points();
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        double[] least = new double[points.size()];
        for (int i = 0; i < xs.length; i++) {
            Point point = points.get(i);
            xs[i] = point.longitude() * Math.cos(Math.toRadians(point.latitude()));
            ys[i] = point.latitude();
            least[i] = BEND * coarseness(point);
        }
        // a ring would shrink to nothing if its smallest bends were all that it has
        if (piece.isRing()) {
            double most = piece.area() / 12;
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], most);
            }
        }
        List<Point> kept = new ArrayList<>();
        for (int index : Simplification.keep(xs, ys, least)) {
            kept.add(points.get(index));
        }
        return new Piece(piece.one(), piece.other(), kept);
    }

    /** 1 in Europe, rising to {@link #COARSER} within 15 degrees around it. */
    private static double coarseness(Point point) {
        double east = Math.max(Math.max(-12 - point.longitude(), point.longitude() - 36), 0);
        double north = Math.max(Math.max(34 - point.latitude(), point.latitude() - 63), 0);
        return 1 + (COARSER - 1) * Math.min(Math.hypot(east, north) / 15, 1);
    }
}
