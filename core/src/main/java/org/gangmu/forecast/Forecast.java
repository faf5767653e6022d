package org.gangmu.forecast;

import java.util.Arrays;

/**
 * What a series is expected to be, step by step, and how surely. Steps count from 1, the first place after the values given.
 * Immutable and thread-safe.
 */
public final class Forecast {
    /** The level the half-widths are told at. */
    private static final double FITTED_LEVEL = 0.8;

    private final double[] points;
    private final double[] scales;
    private final double least;
    private final double most;

    private Forecast(double[] points, double[] scales, double least, double most) {
        this.points = points;
        this.scales = scales;
        this.least = least;
        this.most = most;
    }

    /** @param halfWidths of the 80 % intervals */
    static Forecast of(double[] points, double[] halfWidths) {
        double quantile = HeavyTail.quantile((1 + FITTED_LEVEL) / 2);
        double[] scales =
                Arrays.stream(halfWidths).map(width -> width / quantile).toArray();
        return new Forecast(points.clone(), scales, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * The same forecast of a quantity that cannot be below {@code least} or above {@code most}: a count from 0, a share from 0 to
     * 100. What would lie beyond a bound lies on it.
     */
    public Forecast within(double least, double most) {
        if (!(least < most)) {
            throw new IllegalArgumentException("No room between " + least + " and " + most);
        }
        return new Forecast(points, scales, least, most);
    }

    /** How many steps it reaches. */
    public int steps() {
        return points.length;
    }

    /** The middle of what is expected: as likely exceeded as not. */
    public double point(int step) {
        return bounded(points[index(step)]);
    }

    /**
     * Where the value lies with the probability {@code level}.
     *
     * @param level above 0 and below 1, as 0.8
     */
    public Interval interval(int step, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level is above 0 and below 1, not " + level);
        }
        double halfWidth = scales[index(step)] * HeavyTail.quantile((1 + level) / 2);
        double middle = points[index(step)];
        return new Interval(bounded(middle - halfWidth), bounded(middle + halfWidth));
    }

    /** The probability that the value is {@code value} or more. */
    public double probabilityAtLeast(int step, double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("No value to reach");
        }
        if (value <= least) {
            return 1;
        }
        return value > most ? 0 : HeavyTail.cumulated((points[index(step)] - value) / scales[index(step)]);
    }

    /** The probability that the value is {@code value} or less. */
    public double probabilityAtMost(int step, double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("No value to stay below");
        }
        if (value >= most) {
            return 1;
        }
        return value < least ? 0 : HeavyTail.cumulated((value - points[index(step)]) / scales[index(step)]);
    }

    private double bounded(double value) {
        return Math.max(least, Math.min(most, value));
    }

    private int index(int step) {
        if (step < 1 || step > points.length) {
            throw new IndexOutOfBoundsException("Step " + step + " of a forecast of " + points.length);
        }
        return step - 1;
    }
}
