package org.cityprofiles.core.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.GeoPoint;

/** Places by latitude, so that only a band is measured. */
final class GeoIndex {
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

    /** The places within a distance, nearest first. */
    List<Place> near(GeoPoint point, double kilometres) {
        double band = kilometres / KILOMETRES_PER_DEGREE;
        int from = firstFrom(point.latitude() - band);
        int to = firstFrom(Math.nextUp(point.latitude() + band));
        return byLatitude.subList(from, to).stream()
                .filter(place -> location(place).kilometresTo(point) <= kilometres)
                .sorted(Comparator.comparingDouble(place -> location(place).kilometresTo(point)))
                .toList();
    }

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
