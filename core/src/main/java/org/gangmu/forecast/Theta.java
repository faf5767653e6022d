package org.gangmu.forecast;

/**
 * The theta method (Assimakopoulos & Nikolopoulos 2000, International Journal of Forecasting 16), which won the M3
 * competition: the mean of the straight line through the series and of the series with twice its curvature, smoothed.
 */
final class Theta implements Method {
    @Override
    public double[] forecast(double[] y, int steps) {
        int n = y.length;
        double slope = Sample.slope(y);
        double intercept = Sample.mean(y) - slope * (n - 1) / 2;
        double[] curved = new double[n];
        for (int t = 0; t < n; t++) {
            curved[t] = 2 * y[t] - (intercept + slope * t);
        }
        double[] smoothed = Smoothing.simple().forecast(curved, steps);
        double[] ahead = new double[steps];
        for (int h = 0; h < steps; h++) {
            ahead[h] = (smoothed[h] + intercept + slope * (n + h)) / 2;
        }
        return n < 3 ? new Naive().forecast(y, steps) : ahead;
    }
}
