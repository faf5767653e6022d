package org.gangmu.forecast;

/**
 * How forecast errors are spread: Student's t distribution with four degrees of freedom, whose quantiles at 50, 80, 90, 95 and
 * 99 % stand to each other as those of the errors on held-out tails do (docs/forecasting.md). With four degrees both directions
 * have a closed form (Shaw 2006, Journal of Computational Finance 9).
 */
final class HeavyTail {
    private HeavyTail() {}

    /** The probability of a value up to {@code t}, of the distribution with scale 1. */
    static double cumulated(double t) {
        double square = t * t / 4;
        if (Double.isInfinite(square)) {
            return t > 0 ? 1 : 0;
        }
        return 0.5 + 0.375 * (t / Math.sqrt(1 + square)) * (1 - square / (1 + square) / 3);
    }

    /**
     * The value that is not exceeded with this probability.
     *
     * @param probability above 0 and below 1
     */
    static double quantile(double probability) {
        double root = Math.sqrt(4 * probability * (1 - probability));
        double q = StrictMath.cos(StrictMath.acos(Math.min(1, root)) / 3) / root;
        return Math.signum(probability - 0.5) * 2 * Math.sqrt(Math.max(0, q - 1));
    }
}
