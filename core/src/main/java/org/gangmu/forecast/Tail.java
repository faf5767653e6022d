package org.gangmu.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The end of a series' training part, held out: a method sees what stands before it and is asked for it.
 *
 * @param history what is seen
 * @param actual what is asked for, in the history's units
 * @param yearlyChange the mean change over a year before the tail, in the history's units: MASE divides by it
 * @param weight 1 of the youngest tail, half as much for each horizon that one ends earlier
 * @param latest whether it is the youngest, or the youngest of those that begin in the other half of the year
 */
record Tail(History history, double[] actual, double yearlyChange, double weight, boolean latest) {
    private static final int ORIGINS = 4;
    private static final int FEWEST_STEPS_BACK = 2;

    /**
     * The four youngest tails of each series, half a year (of yearly series two) apart.
     *
     * @param cuts to how many values the history is cut, each making a tail of its own; 0 leaves it whole
     */
    static List<Tail> list(List<M3Series> series, Frequency frequency, int... cuts) {
        int horizon = frequency.horizon();
        int apart = Math.max(FEWEST_STEPS_BACK, frequency.perYear() / 2);
        List<Tail> tails = new ArrayList<>();
        for (M3Series one : series) {
            for (int origin = 0; origin < ORIGINS; origin++) {
                int end = one.train().length - horizon - origin * apart;
                double weight = StrictMath.pow(0.5, (double) origin * apart / horizon);
                for (int cut : cuts) {
                    boolean latest = origin == 0 || origin == 1 && frequency != Frequency.YEARLY;
                    find(one.train(), end, cut, frequency).ifPresent(tail -> tails.add(tail.weighing(weight, latest)));
                }
            }
        }
        return tails;
    }

    private Tail weighing(double newWeight, boolean isLatest) {
        return new Tail(history, actual, yearlyChange, newWeight, isLatest);
    }

    /** None where too little is seen, or nothing that errors could be told in terms of. */
    private static Optional<Tail> find(double[] train, int end, int cut, Frequency frequency) {
        if (end <= Math.max(cut, frequency.perYear())) {
            return Optional.empty();
        }
        double[] before = Arrays.copyOf(train, end);
        double change = yearlyChange(before, frequency.perYear());
        double[] seen = cut == 0 ? before : Arrays.copyOfRange(before, end - cut, end);
        if (change == 0 || Arrays.stream(seen).allMatch(value -> value == 0)) {
            return Optional.empty();
        }
        History history = History.of(seen);
        double[] actual = Arrays.stream(train, end, end + frequency.horizon())
                .map(value -> value / history.size())
                .toArray();
        return Optional.of(new Tail(history, actual, change / history.size(), 1, true));
    }

    /** The mean absolute change over a year. */
    static double yearlyChange(double[] values, int perYear) {
        double sum = 0;
        for (int t = perYear; t < values.length; t++) {
            sum += Math.abs(values[t] - values[t - perYear]);
        }
        return sum / Math.max(1, values.length - perYear);
    }
}
