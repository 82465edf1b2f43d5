package org.cityprofiles.render.map;

import org.cityprofiles.core.value.GeoPoint;

/** Lays the globe out flat: x to the east, y to the south, in radii of the Earth. Immutable. */
sealed interface Projection permits LambertAzimuthal, EqualEarth {
    /** Where a point comes to lie. */
    Position project(double longitude, double latitude);

    default Position project(GeoPoint point) {
        return project(point.longitude(), point.latitude());
    }

    /** Whether what lies around a point can be shown at all; what cannot is left out. */
    boolean shows(double longitude, double latitude);
}
