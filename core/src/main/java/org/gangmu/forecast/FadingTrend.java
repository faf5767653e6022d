package org.gangmu.forecast;

/**
 * The last value plus the median change of the past, which one odd year does not move (the growth of the robust trend of
 * Grambsch & Stahel 1990, International Journal of Forecasting 6), and which fades as in Gardner & McKenzie 1985: each step is
 * 0.8 of the one before.
 */
final class FadingTrend implements Method {
    private static final double FADE = 0.8;

    @Override
    public double[] forecast(double[] y, int steps) {
        double[] ahead = new double[steps];
        double reach = y[y.length - 1];
        double step = y.length == 1 ? 0 : Sample.median(Sample.changes(y));
        for (int h = 0; h < steps; h++) {
            step *= FADE;
            reach += step;
            ahead[h] = reach;
        }
        return ahead;
    }
}
