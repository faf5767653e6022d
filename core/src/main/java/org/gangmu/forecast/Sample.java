package org.gangmu.forecast;

import java.util.Arrays;

/** What one says of a handful of numbers. */
final class Sample {
    private Sample() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double meanSize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum / values.length;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The mean without the lowest and the highest value where there are more than four. */
    static double trimmedMean(double[] values) {
        if (values.length <= 4) {
            return mean(values);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return mean(Arrays.copyOfRange(sorted, 1, sorted.length - 1));
    }

    /** From each value to the next. */
    static double[] changes(double[] y) {
        double[] changes = new double[y.length - 1];
        for (int t = 1; t < y.length; t++) {
            changes[t - 1] = y[t] - y[t - 1];
        }
        return changes;
    }

    /** Of the least-squares line over 1, 2, …; 0 of a single value. */
    static double slope(double[] y) {
        double middle = (y.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int t = 0; t < y.length; t++) {
            products += (t - middle) * y[t];
            squares += (t - middle) * (t - middle);
        }
        return squares == 0 ? 0 : products / squares;
    }
}
