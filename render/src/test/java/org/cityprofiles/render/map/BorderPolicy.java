package org.cityprofiles.render.map;

import com.ibm.icu.util.Region;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cityprofiles.render.map.Topology.Point;

/**
 * Which country a polygon belongs to, where Natural Earth draws who holds the ground. The policy in words stands at the
 * head of {@code outlines.txt}.
 */
final class BorderPolicy {
    /** Polygons that the source shows on their own, without an ISO code. */
    private static final Map<String, String> BY_NAME = Map.of(
            "Somaliland", "SO",
            "N. Cyprus", "CY",
            "Kosovo", "XK",
            "Indian Ocean Ter.", "AU",
            "Siachen Glacier", "XX");

    /** A point of Crimea, which the source shows as part of Russia. */
    private static final Point SIMFEROPOL = new Point(34.10, 44.95);

    /** Whose land borders are dashed: the territories themselves, and ground that nobody's code stands for. */
    private static final Set<String> DASHED = Set.of("XK", "EH", "XX");

    /** Without cities, and half of every map of the world. */
    private static final Set<String> LEFT_OUT = Set.of("AQ", "HM", "TF", "GS");

    private BorderPolicy() {}

    /** The ISO 3166-1 alpha-2 code of the country that a polygon belongs to. */
    static String country(Topology.Polygon polygon, List<Point> outline) {
        if (polygon.code().isEmpty()) {
            return Objects.requireNonNull(BY_NAME.get(polygon.name()), polygon.name());
        }
        String country = Region.getInstance(Integer.parseInt(polygon.code())).toString();
        return country.equals("RU") && contains(outline, SIMFEROPOL) ? "UA" : country;
    }

    static boolean isLeftOut(String country) {
        return LEFT_OUT.contains(country);
    }

    /** Whether the border between two countries is dashed. */
    static boolean isDashed(String one, String other) {
        return DASHED.contains(one) || DASHED.contains(other);
    }

    /** Whether a point lies within a ring, by the number of its sides to the east. */
    static boolean contains(List<Point> ring, Point point) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            Point a = ring.get(i - 1);
            Point b = ring.get(i);
            if ((a.latitude() > point.latitude()) != (b.latitude() > point.latitude())) {
                double share = (point.latitude() - a.latitude()) / (b.latitude() - a.latitude());
                inside ^= point.longitude() < a.longitude() + share * (b.longitude() - a.longitude());
            }
        }
        return inside;
    }
}
