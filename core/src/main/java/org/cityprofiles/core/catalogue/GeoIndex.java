package org.cityprofiles.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.GeoPoint;

/** Places by latitude, so that only a band is measured. */
final class GeoIndex {
    /** A little less than it is on the sphere (111.195), so that rounding loses no place at the rim. */
    private static final double KILOMETRES_PER_DEGREE = 111.0;

    private final List<Place> byLatitude;

    GeoIndex(List<Place> places) {
        byLatitude = places.stream()
                .filter(place -> place.location() != null)
                .sorted(Comparator.comparingDouble(place -> location(place).latitude()))
                .toList();
    }

    private static GeoPoint location(Place place) {
        return requireNonNull(place.location(), "location");
    }

    /** The places within a distance, nearest first; at the same distance by latitude, then by id. */
    List<Place> near(GeoPoint point, double kilometres) {
        if (!(kilometres >= 0)) {
            return List.of();
        }
        double band = kilometres / KILOMETRES_PER_DEGREE;
        int from = firstFrom(point.latitude() - band);
        int to = firstFrom(Math.nextUp(point.latitude() + band));
        return byLatitude.subList(from, to).stream()
                .map(place -> new Near(place, location(place).kilometresTo(point)))
                .filter(near -> near.kilometres() <= kilometres)
                .sorted(Comparator.comparingDouble(Near::kilometres))
                .map(Near::place)
                .toList();
    }

    private record Near(Place place, double kilometres) {}

    private int firstFrom(double latitude) {
        int low = 0;
        int high = byLatitude.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (location(byLatitude.get(middle)).latitude() < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
