package org.cityprofiles.render.map;

/** The Equal Earth projection, for the whole world. Šavrič, Patterson and Jenny (2018). */
record EqualEarth() implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public Position project(double longitude, double latitude) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(longitude) * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Position(x, -y);
    }

    @Override
    public boolean shows(double longitude, double latitude) {
        return true;
    }
}
