package org.gangmu.forecast;

import java.util.Arrays;

/**
 * How much each part of the year stands above the trend: classical decomposition by centred moving averages. The less the
 * years agree, the more the seasons are drawn towards none (James & Stein's shrinkage, as Miller & Williams 2003 apply it,
 * International Journal of Forecasting 19). In less than three years a season is believed only if the series resembles itself
 * a year before, in less than two years and a value never.
 *
 * @param index by place in the year, counted from the first value: amounts, or factors
 */
record Seasons(double[] index, Kind kind) {
    /** How a season acts. */
    enum Kind {
        /** It adds an amount. */
        AMOUNT(0),
        /** It is a factor; of a series with a value that is not positive an amount all the same. */
        FACTOR(1);

        private final double none;

        Kind(double none) {
            this.none = none;
        }
    }

    /** Twice what Miller & Williams draw: better on held-out tails (docs/forecasting.md). */
    private static final double SHRINKAGE = 2;

    private static final double LEAST_FACTOR = 0.02;
    private static final double NINETY_PERCENT = 1.645;

    static Seasons of(double[] y, int perYear, Kind wanted) {
        boolean positive = Arrays.stream(y).allMatch(value -> value > 0);
        Kind kind = positive ? wanted : Kind.AMOUNT;
        boolean enough = y.length > 2 * perYear && (y.length >= 3 * perYear || resemblesTheYearBefore(y, perYear));
        if (perYear == 1 || !enough) {
            double[] none = new double[perYear];
            Arrays.fill(none, kind.none);
            return new Seasons(none, kind);
        }
        return decompose(y, perYear, kind);
    }

    /** Whether there is any. */
    boolean exist() {
        return Arrays.stream(index).anyMatch(value -> value != kind.none);
    }

    double[] takenOff(double[] y) {
        double[] rest = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            double season = index[t % index.length];
            rest[t] = kind == Kind.FACTOR ? y[t] / season : y[t] - season;
        }
        return rest;
    }

    /** @param from the place of the first of {@code values}, counted from the first value of the series */
    double[] putOn(double[] values, int from) {
        double[] whole = new double[values.length];
        for (int h = 0; h < values.length; h++) {
            double season = index[(from + h) % index.length];
            whole[h] = kind == Kind.FACTOR ? values[h] * season : values[h] + season;
        }
        return whole;
    }

    private static Seasons decompose(double[] y, int perYear, Kind kind) {
        double[][] seen = deviations(y, perYear, kind);
        double[] index = Arrays.stream(seen).mapToDouble(Sample::trimmedMean).toArray();
        double middle = Sample.mean(index);
        double between = 0;
        for (int place = 0; place < perYear; place++) {
            index[place] = kind == Kind.FACTOR ? index[place] / middle : index[place] - middle;
            between += (index[place] - kind.none) * (index[place] - kind.none);
        }
        double drawn = SHRINKAGE * Math.max(1, perYear - 3) * noise(seen);
        double kept = between <= drawn ? 0 : 1 - drawn / between;
        for (int place = 0; place < perYear; place++) {
            double season = kind.none + kept * (index[place] - kind.none);
            index[place] = kind == Kind.FACTOR ? Math.max(LEAST_FACTOR, season) : season;
        }
        return new Seasons(index, kind);
    }

    /** What stands above the centred mean of a year, by place in the year. */
    private static double[][] deviations(double[] y, int perYear, Kind kind) {
        int half = perYear / 2;
        double[][] seen = new double[perYear][0];
        for (int t = half; t < y.length - half; t++) {
            double sum = (y[t - half] + y[t + half]) / 2;
            for (int i = t - half + 1; i < t + half; i++) {
                sum += y[i];
            }
            double mean = sum / perYear;
            int place = t % perYear;
            seen[place] = Arrays.copyOf(seen[place], seen[place].length + 1);
            seen[place][seen[place].length - 1] = kind == Kind.FACTOR ? y[t] / mean : y[t] - mean;
        }
        return seen;
    }

    /** The variance of a season's mean, from how the years differ within a season. */
    private static double noise(double[][] seen) {
        double squares = 0;
        int free = 0;
        for (double[] values : seen) {
            double mean = Sample.mean(values);
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            free += values.length - 1;
        }
        double years = 1 + (double) free / seen.length;
        return squares / Math.max(1, free) / years;
    }

    /** The autocorrelation at the lag of a year exceeds what chance gives in nine of ten series (Bartlett's formula). */
    private static boolean resemblesTheYearBefore(double[] y, int perYear) {
        double mean = Sample.mean(y);
        double squares = 0;
        for (double value : y) {
            squares += (value - mean) * (value - mean);
        }
        double within = 0;
        double yearBefore = 0;
        for (int lag = 1; lag <= perYear; lag++) {
            double products = 0;
            for (int t = lag; t < y.length; t++) {
                products += (y[t] - mean) * (y[t - lag] - mean);
            }
            yearBefore = squares == 0 ? 0 : products / squares;
            within += lag < perYear ? yearBefore * yearBefore : 0;
        }
        return yearBefore > NINETY_PERCENT * Math.sqrt((1 + 2 * within) / y.length);
    }
}
