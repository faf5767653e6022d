package org.gangmu.forecast;

import java.util.Arrays;
import org.gangmu.forecast.NoForecast.Reason;

/**
 * A series made ready: what precedes the first value is dropped, gaps between values are bridged by straight lines, and all is
 * divided by the mean size of the values, so that a forecast does not depend on the unit.
 *
 * @param values in units of {@code size}
 * @param size the mean of the absolute values
 * @param known how many values are not bridged
 * @param ended how many places after the last value are empty; they are steps to be forecast too
 */
record History(double[] values, double size, int known, int ended) {
    private static final double LARGEST = 1e150;

    /**
     * @param given NaN where a value is missing
     * @throws NoForecast if nothing can be made of it
     */
    static History of(double[] given) {
        int first = 0;
        int end = given.length;
        while (first < end && Double.isNaN(given[first])) {
            first++;
        }
        while (end > first && Double.isNaN(given[end - 1])) {
            end--;
        }
        double[] values = Arrays.copyOfRange(given, first, end);
        int known = (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
        double size = Arrays.stream(values)
                .filter(v -> !Double.isNaN(v))
                .map(Math::abs)
                .average()
                .orElseThrow(() -> new NoForecast(Reason.EMPTY));
        if (Arrays.stream(values).anyMatch(v -> Math.abs(v) > LARGEST)) {
            throw new NoForecast(Reason.OUT_OF_RANGE);
        }
        if (2 * known < values.length) {
            throw new NoForecast(Reason.MOSTLY_GAPS);
        }
        if (size == 0) {
            throw new NoForecast(Reason.ALL_ZERO);
        }
        bridge(values);
        return new History(Arrays.stream(values).map(v -> v / size).toArray(), size, known, given.length - end);
    }

    private static void bridge(double[] values) {
        for (int t = 1, last = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                double step = (values[t] - values[last]) / (t - last);
                for (int gap = last + 1; gap < t; gap++) {
                    values[gap] = values[last] + step * (gap - last);
                }
                last = t;
            }
        }
    }
}
