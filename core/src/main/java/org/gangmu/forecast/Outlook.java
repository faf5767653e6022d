package org.gangmu.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * What several methods make of a history: their median (Petropoulos & Svetunkov 2020, International Journal of Forecasting 36),
 * and what tells how far off it may be.
 *
 * @param points by step, in the history's units
 * @param traits by step, in the order of {@link #TRAITS}
 */
record Outlook(double[] points, double[][] traits) {
    /**
     * What the logarithm of the interval's half-width is a weighted sum of: 1, and the logarithms of the step; of the mean error
     * that simple smoothing made one step ahead, and of that of damped smoothing, which follows a steady rise; of how few values there are (nine or more have no say: their error is told well
     * enough, and whether long series are wilder is a matter of which ones were collected); of how far the methods lie apart; of
     * the point's size.
     */
    static final List<String> TRAITS = List.of("one", "step", "error", "trend-error", "few", "apart", "size");

    /** A method gone astray counts no further than this many times the history's size. */
    private static final double FARTHEST = 1000;

    /** How far apart the methods count at least, as a share of the error: they may agree by chance. */
    private static final double APART_AT_LEAST = 0.3;

    /** After how many values an error counts half: the size of errors changes as a series grows. */
    private static final double HALVING = 8;
    /** How many errors the usual one counts for. */
    private static final double PRIOR = 0.5;

    private static final double ENOUGH_VALUES = 9;
    private static final double SMALLEST_POINT = 0.1;
    private static final double LARGEST_POINT = 10;

    static Outlook of(History history, Frequency frequency, List<Method> methods, int steps) {
        double[][] all =
                methods.stream().map(method -> forecast(method, history, steps)).toArray(double[][]::new);
        double error = error(Smoothing.simple(), history, frequency);
        double trendError = error(Smoothing.damped(), history, frequency);
        double[] points = new double[steps];
        double[][] traits = new double[steps][];
        for (int h = 0; h < steps; h++) {
            double[] told = at(all, h);
            double point = Sample.median(told);
            double apart = Sample.mean(
                    Arrays.stream(told).map(value -> Math.abs(value - point)).toArray());
            double size = Math.max(SMALLEST_POINT, Math.min(LARGEST_POINT, Math.abs(point)));
            points[h] = point;
            traits[h] = new double[] {
                1,
                StrictMath.log(h + 1),
                StrictMath.log(error),
                StrictMath.log(trendError),
                StrictMath.log(ENOUGH_VALUES / Math.min(ENOUGH_VALUES, history.known())),
                StrictMath.log(apart / error + APART_AT_LEAST),
                StrictMath.log(size)
            };
        }
        return new Outlook(points, traits);
    }

    /** What a method tells, held within bounds. */
    static double[] forecast(Method method, History history, int steps) {
        return Arrays.stream(method.forecast(history.values(), steps))
                .map(value -> Double.isNaN(value) ? last(history) : Math.max(-FARTHEST, Math.min(FARTHEST, value)))
                .toArray();
    }

    private static double last(History history) {
        return history.values()[history.values().length - 1];
    }

    /**
     * The mean absolute error of a smoothing one step ahead, the latest weightiest; with half a usual error added, which
     * says all where there is no other and next to nothing where there are many.
     */
    private static double error(Smoothing smoothing, History history, Frequency frequency) {
        double[] adjusted = Seasons.of(history.values(), frequency.perYear(), Seasons.Kind.FACTOR)
                .takenOff(history.values());
        double kept = StrictMath.pow(0.5, 1 / HALVING);
        double errors = (1 - StrictMath.pow(kept, history.known() - 1)) / (1 - kept);
        double sum = smoothing.sumOfErrors(adjusted, HALVING) + PRIOR * usualError(frequency);
        return sum / (errors + PRIOR);
    }

    /** The median of that error, as a share of the values' mean size, over the M3 series before their youngest tails. */
    private static double usualError(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> 0.084;
            case QUARTERLY -> 0.035;
            case MONTHLY -> 0.052;
        };
    }

    private static double[] at(double[][] all, int h) {
        return Arrays.stream(all).mapToDouble(ahead -> ahead[h]).toArray();
    }
}
