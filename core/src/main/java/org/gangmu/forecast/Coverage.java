package org.gangmu.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Which share of values lay within their 50, 80 and 95 % intervals: 0.5, 0.8 and 0.95 if the intervals say the truth. */
public record Coverage(double of50, double of80, double of95) {

    static Coverage of(Forecast forecast, double[] actual) {
        return new Coverage(share(forecast, actual, 0.5), share(forecast, actual, 0.8), share(forecast, actual, 0.95));
    }

    private static double share(Forecast forecast, double[] actual, double level) {
        long within = IntStream.range(0, actual.length)
                .filter(h -> forecast.interval(h + 1, level).contains(actual[h]))
                .count();
        return (double) within / actual.length;
    }

    /** NaN of none. */
    static Coverage mean(List<Coverage> all) {
        return new Coverage(mean(all, Coverage::of50), mean(all, Coverage::of80), mean(all, Coverage::of95));
    }

    private static double mean(List<Coverage> all, ToDoubleFunction<Coverage> share) {
        return all.stream().mapToDouble(share).average().orElse(Double.NaN);
    }
}
