package org.gangmu.forecast;

/**
 * Forecasts made from the means of blocks of 1, 2, 3 … values, and the mean of these forecasts: long blocks show the trend that
 * single values hide (temporal aggregation: Kourentzes, Petropoulos & Trapero 2014, International Journal of Forecasting 30).
 */
final class Blocks implements Method {
    private static final int FEWEST = 4;

    private final Method method;
    private final int longest;

    /** @param longest the longest block; shorter where it would leave less than four blocks */
    Blocks(Method method, int longest) {
        this.method = method;
        this.longest = longest;
    }

    @Override
    public double[] forecast(double[] y, int steps) {
        int lengths = Math.max(1, Math.min(longest, y.length / FEWEST));
        double[] ahead = new double[steps];
        for (int length = 1; length <= lengths; length++) {
            double[] means = means(y, length);
            double[] next = method.forecast(means, (steps + length - 1) / length + 1);
            for (int h = 0; h < steps; h++) {
                ahead[h] += at(h, length, means[means.length - 1], next) / lengths;
            }
        }
        return ahead;
    }

    /** The means of the blocks that end with the series; what is left over at its beginning is left out. */
    private static double[] means(double[] y, int length) {
        double[] means = new double[y.length / length];
        int skipped = y.length - means.length * length;
        for (int i = skipped; i < y.length; i++) {
            means[(i - skipped) / length] += y[i] / length;
        }
        return means;
    }

    /** A block's mean stands at the block's middle; from one middle to the next the way is straight. */
    private static double at(int h, int length, double last, double[] next) {
        double position = (h + 1 - (length + 1) / 2.0) / length;
        int before = (int) Math.floor(position);
        double from = before < 0 ? last : next[before];
        return from + (position - before) * (next[before + 1] - from);
    }
}
