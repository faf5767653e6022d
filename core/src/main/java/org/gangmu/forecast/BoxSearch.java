package org.gangmu.forecast;

import java.util.function.ToDoubleFunction;

/**
 * Finds the lowest point of a function of a few bounded parameters by trying a step to either side of each and halving the
 * steps where none helps (compass search: Kolda, Lewis & Torczon 2003, SIAM Review 45). Needs no derivative and always
 * takes the same way, so that the same series gives the same forecast.
 */
final class BoxSearch {
    private static final double FINEST = 1.0 / 256;

    private final double[] low;
    private final double[] high;

    BoxSearch(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    /** The best point found from {@code start}, which stays as it is. */
    double[] minimise(ToDoubleFunction<double[]> cost, double... start) {
        double[] best = start.clone();
        double lowest = cost.applyAsDouble(best);
        for (double step = 0.25; step >= FINEST; ) {
            double before = lowest;
            for (int i = 0; i < best.length; i++) {
                for (int side = -1; side <= 1; side += 2) {
                    double old = best[i];
                    best[i] = Math.max(low[i], Math.min(high[i], old + side * step * (high[i] - low[i])));
                    double tried = best[i] == old ? lowest : cost.applyAsDouble(best);
                    if (tried < lowest) {
                        lowest = tried;
                    } else {
                        best[i] = old;
                    }
                }
            }
            step = lowest < before ? step : step / 2;
        }
        return best;
    }
}
