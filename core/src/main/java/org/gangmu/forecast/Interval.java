package org.gangmu.forecast;

/**
 * Where a value is expected to lie, with some probability.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("No interval: " + low + " to " + high);
        }
    }

    /** Whether {@code value} lies within, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
