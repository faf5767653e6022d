package org.gangmu.forecast;

import java.util.Arrays;

/** The last value, for ever: the best there is for a random walk, and the yardstick of the rest. */
final class Naive implements Method {
    @Override
    public double[] forecast(double[] y, int steps) {
        double[] ahead = new double[steps];
        Arrays.fill(ahead, y[y.length - 1]);
        return ahead;
    }
}
