package org.incipit.render.map;

/**
 * From a place on the earth to a point of the plane, y downwards; one unit is the earth's radius. Sines are {@code StrictMath}'s,
 * which are the same on every machine.
 */
interface Projection {

    double EARTH_RADIUS_KM = 6371;

    /** A point: x to the east, y to the south. Degrees, WGS 84. */
    double[] point(double longitude, double latitude);

    /**
     * Lambert's azimuthal equal-area projection, which shows regions of any size in their true extent (J. P. Snyder, Map
     * Projections: A Working Manual, 1987, pp. 182–190).
     */
    static Projection equalArea(double longitude, double latitude) {
        double sin = StrictMath.sin(Math.toRadians(latitude));
        double cos = StrictMath.cos(Math.toRadians(latitude));
        return (lon, lat) -> {
            double phi = Math.toRadians(lat);
            double lambda = Math.toRadians(lon - longitude);
            double sinPhi = StrictMath.sin(phi);
            double cosPhi = StrictMath.cos(phi);
            double cosLambda = StrictMath.cos(lambda);
            double cosines = sin * sinPhi + cos * cosPhi * cosLambda;
            double k = Math.sqrt(2 / Math.max(1e-6, 1 + cosines));
            double x = k * cosPhi * StrictMath.sin(lambda);
            double y = k * (cos * sinPhi - sin * cosPhi * cosLambda);
            return new double[] {x, -y};
        };
    }

    /** The whole earth as a rectangle: equirectangular. */
    static Projection world() {
        return (lon, lat) -> new double[] {Math.toRadians(lon), -Math.toRadians(lat)};
    }
}
