package org.gangmu.project;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long things waited, those that still wait counted in: the product-limit estimate (Kaplan and Meier 1958) with weights, so that
 * what is alike counts more than what is not. Immutable.
 */
final class Waiting {
    /** Fewer ends than this, by weight, tell nothing. */
    static final double ENOUGH = 3;

    private static final double HALF = 0.5;

    private final TreeMap<Long, Double> survival = new TreeMap<>();
    private final double ends;

    /**
     * One that waited.
     *
     * @param days until it ended, or until now
     * @param ended whether it did
     * @param weight more than 0, at most 1
     */
    record One(long days, boolean ended, double weight) {}

    Waiting(List<One> all) {
        TreeMap<Long, Double> endedOn = new TreeMap<>();
        all.stream().filter(One::ended).forEach(one -> endedOn.merge(one.days(), one.weight(), Double::sum));
        double left = 1;
        double sum = 0;
        for (var day : endedOn.entrySet()) {
            double waiting = all.stream()
                    .filter(one -> one.days() >= day.getKey())
                    .mapToDouble(One::weight)
                    .sum();
            left *= 1 - day.getValue() / waiting;
            sum += day.getValue();
            survival.put(day.getKey(), left);
        }
        this.ends = sum;
    }

    /** Whether enough of them ended. */
    boolean isEnough() {
        return ends >= ENOUGH;
    }

    double ends() {
        return ends;
    }

    /** The share that waits longer than {@code days}. */
    double survival(long days) {
        var floor = survival.floorEntry(days);
        return floor == null ? 1 : floor.getValue();
    }

    /** After how many days in all half of those that have waited for {@code days} are through; empty where none waited so long. */
    Optional<Long> median(long days) {
        double half = survival(days) * HALF;
        return half == 0
                ? Optional.empty()
                : survival.tailMap(days, false).entrySet().stream()
                        .filter(entry -> entry.getValue() <= half)
                        .map(java.util.Map.Entry::getKey)
                        .findFirst();
    }
}
