package org.gangmu.forecast;

/** A way to continue a series that has no season (any more). Stateless and thread-safe. */
interface Method {
    /**
     * Continues the series.
     *
     * @param y at least one value, all finite
     * @return {@code steps} values
     */
    double[] forecast(double[] y, int steps);
}
