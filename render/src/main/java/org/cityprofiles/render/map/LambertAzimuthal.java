package org.cityprofiles.render.map;

/**
 * Lambert's azimuthal equal-area projection, as Europe's statistics use it; for a part of the world. Snyder, Map
 * Projections (1987), 24-2 to 24-4.
 */
record LambertAzimuthal(double centralLongitude, double centralLatitude) implements Projection {
    /** How far from the centre anything is still drawn, as a cosine: 100 degrees. */
    private static final double FARTHEST = -0.17;

    @Override
    public Position project(double longitude, double latitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude - centralLongitude);
        double phi0 = Math.toRadians(centralLatitude);
        double cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
        // the point opposite the centre has no place
        double k = Math.sqrt(2 / (1 + Math.max(cos, -0.999)));
        double north = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda);
        return new Position(k * Math.cos(phi) * Math.sin(lambda), -k * north);
    }

    @Override
    public boolean shows(double longitude, double latitude) {
        double phi = Math.toRadians(latitude);
        double phi0 = Math.toRadians(centralLatitude);
        double lambda = Math.toRadians(longitude - centralLongitude);
        return Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda) > FARTHEST;
    }
}
