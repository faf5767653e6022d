package org.gangmu.forecast;

/**
 * The dynamic optimised theta model (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, International Journal of
 * Forecasting 32): how much of the curvature is kept is fitted, and the straight line is drawn anew at every step.
 */
final class DynamicTheta implements Method {
    private static final int FEWEST = 4;

    @Override
    public double[] forecast(double[] y, int steps) {
        if (y.length < FEWEST) {
            return new Theta().forecast(y, steps);
        }
        BoxSearch search = new BoxSearch(new double[] {0.1, 1}, new double[] {0.99, 8});
        double[] fitted = search.minimise(p -> run(y, p, new double[0]), 0.5, 2);
        double[] ahead = new double[steps];
        run(y, fitted, ahead);
        return ahead;
    }

    /**
     * Runs through the series; names as in the paper's equations 5–10, with ℓ the level and A, B the line so far.
     *
     * @param p α and θ
     * @param ahead is filled with what follows the series
     * @return the sum of squared errors one step ahead, from the third value on
     */
    private static double run(double[] y, double[] p, double[] ahead) {
        double alpha = p[0];
        double theta = p[1];
        double level = y[0];
        double mean = 0;
        double a = 0;
        double b = 0;
        double sum = 0;
        double left = 1; // (1−α)^(t−1)
        for (int t = 1; t <= y.length + ahead.length; t++) {
            double line = left * a + (1 - left * (1 - alpha)) / alpha * b;
            double expected = level + (1 - 1 / theta) * line;
            double value = t <= y.length ? y[t - 1] : expected;
            if (t > y.length) {
                ahead[t - y.length - 1] = expected;
            } else if (t > 2) {
                sum += (value - expected) * (value - expected);
            }
            level += alpha * (value - level);
            double meanBefore = mean;
            mean += (value - mean) / t;
            b = t == 1 ? 0 : ((t - 2) * b + 6.0 / t * (value - meanBefore)) / (t + 1);
            a = mean - b * (t + 1) / 2;
            left *= 1 - alpha;
        }
        return sum;
    }
}
