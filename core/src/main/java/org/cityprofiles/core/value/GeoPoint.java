package org.cityprofiles.core.value;

/**
 * A point on the Earth (WGS 84). Immutable.
 *
 * @param latitude decimal degrees, -90 to 90, north positive
 * @param longitude decimal degrees, -180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6_371.0088;

    /** Checks the ranges. */
    public GeoPoint {
        // a negative zero would make equal points unequal
        latitude = latitude + 0.0;
        longitude = longitude + 0.0;
        requireWithin(90, latitude, ValueFault.LATITUDE);
        requireWithin(180, longitude, ValueFault.LONGITUDE);
    }

    private static void requireWithin(double bound, double degrees, ValueFault fault) {
        if (!(Math.abs(degrees) <= bound)) {
            throw new InvalidValueException(fault, Double.toString(degrees));
        }
    }

    /** The great-circle distance in kilometres on a sphere of the Earth's mean radius. */
    public double kilometresTo(GeoPoint other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
