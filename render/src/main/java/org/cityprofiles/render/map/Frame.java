package org.cityprofiles.render.map;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.core.value.GeoPoint;

/**
 * The part of the globe that a map shows, and where on the drawing each point lies. The drawing is always {@value #WIDTH}
 * units wide. Immutable.
 *
 * @param projection how the globe is laid out flat
 * @param left the left edge in the projection
 * @param top the upper edge in the projection
 * @param scale units of the drawing per unit of the projection
 * @param height of the drawing
 */
record Frame(Projection projection, double left, double top, double scale, int height) {
    static final int WIDTH = 1_000;

    /** From the centre to the farthest point of a part of the world, in degrees; beyond, it is the world. */
    private static final double PART_OF_THE_WORLD = 38;

    private static final double EARTH_RADIUS_KM = 6_371;
    private static final double LEAST_WIDTH = 450 / EARTH_RADIUS_KM;
    private static final double MARGIN = 0.09;
    private static final double NARROWEST = 4.0 / 5;
    private static final double WIDEST = 3.0 / 2;

    /** The world itself is twice as wide as high, and its poles are empty. */
    private static final double WIDEST_WORLD = 2;

    private static final GeoPoint MIDDLE_OF_EUROPE = new GeoPoint(50, 12);

    /** The frame around some points; around the middle of Europe without any. */
    static Frame around(List<GeoPoint> points) {
        List<GeoPoint> some = points.isEmpty() ? List.of(MIDDLE_OF_EUROPE) : points;
        Projection projection = projection(some);
        Box box = Box.around(some.stream().map(projection::project).toList());
        return fitted(projection, box, projection instanceof EqualEarth ? WIDEST_WORLD : WIDEST);
    }

    private static Projection projection(List<GeoPoint> points) {
        GeoPoint rough = middle(points);
        double farthest = points.stream()
                .mapToDouble(point -> Math.toDegrees(point.kilometresTo(rough) / EARTH_RADIUS_KM))
                .max()
                .orElse(0);
        return farthest > PART_OF_THE_WORLD
                ? new EqualEarth()
                : new LambertAzimuthal(rough.longitude(), rough.latitude());
    }

    /** The middle between the outermost points, found on the sphere, so that the date line does no harm. */
    private static GeoPoint middle(List<GeoPoint> points) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (GeoPoint point : points) {
            double phi = Math.toRadians(point.latitude());
            double lambda = Math.toRadians(point.longitude());
            x += Math.cos(phi) * Math.cos(lambda);
            y += Math.cos(phi) * Math.sin(lambda);
            z += Math.sin(phi);
        }
        // whole degrees, so that one more member seldom changes the drawing
        return new GeoPoint(
                Math.rint(Math.toDegrees(Math.atan2(z, Math.hypot(x, y)))),
                Math.rint(Math.toDegrees(Math.atan2(y, x))));
    }

    private static Frame fitted(Projection projection, Box box, double widest) {
        double side = Math.max(box.width(), box.height());
        double margin = Math.max(side * MARGIN, LEAST_WIDTH / 6);
        double width = Math.max(box.width() + 2 * margin, LEAST_WIDTH);
        double height = Math.max(box.height() + 2 * margin, width / widest);
        width = Math.max(width, height * NARROWEST);
        double scale = WIDTH / width;
        Position middle = box.middle();
        return new Frame(
                projection, middle.x() - width / 2, middle.y() - height / 2, scale, (int) Math.round(height * scale));
    }

    /** Where a point of the globe lies on the drawing. */
    Position place(double longitude, double latitude) {
        Position position = projection.project(longitude, latitude);
        return new Position((position.x() - left) * scale, (position.y() - top) * scale);
    }

    Position place(GeoPoint point) {
        return place(point.longitude(), point.latitude());
    }

    /** The drawing's edge and a little more, where lines that leave it are cut. */
    Box edge() {
        return new Box(-OVERLAP, -OVERLAP, WIDTH + OVERLAP, height + OVERLAP);
    }

    private static final int OVERLAP = 4;

    /** Both coordinates of a line on the drawing. */
    List<Position> place(double[] longitudes, double[] latitudes) {
        List<Position> placed = new ArrayList<>(longitudes.length);
        for (int i = 0; i < longitudes.length; i++) {
            placed.add(place(longitudes[i], latitudes[i]));
        }
        return placed;
    }
}
