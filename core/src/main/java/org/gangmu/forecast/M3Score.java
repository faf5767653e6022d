package org.gangmu.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How well series of one frequency are forecast.
 *
 * @param series how many
 * @param smape pooled over all steps, in percent
 * @param mase the mean over the series
 * @param covered how many values lay within their intervals
 * @param coveredCut the same where only the last 4, 5, 6, 7 or 8 training values are seen, which is what a district has
 * @param macroSmape {@code smape} of the macroeconomic series alone; NaN if there are none
 */
public record M3Score(
        Frequency frequency,
        int series,
        double smape,
        double mase,
        Coverage covered,
        Coverage coveredCut,
        double macroSmape) {
    private static final int SHORTEST_CUT = 4;
    private static final int LONGEST_CUT = 8;
    private static final String MACRO = "MACRO";

    static M3Score of(Frequency frequency, List<M3Series> series) {
        Forecaster forecaster = Forecaster.of(frequency);
        List<One> all = IntStream.range(0, series.size())
                .parallel()
                .mapToObj(i -> one(forecaster, series.get(i), frequency))
                .toList();
        return new M3Score(
                frequency,
                series.size(),
                all.stream().mapToDouble(One::smape).average().orElse(Double.NaN),
                all.stream()
                        .map(One::mase)
                        .flatMapToDouble(OptionalDouble::stream)
                        .average()
                        .orElse(Double.NaN),
                Coverage.mean(all.stream().map(One::covered).toList()),
                Coverage.mean(
                        all.stream().flatMap(one -> one.coveredCut.stream()).toList()),
                all.stream()
                        .filter(One::macro)
                        .mapToDouble(One::smape)
                        .average()
                        .orElse(Double.NaN));
    }

    /** One series; it has no MASE if it never changed from year to year. */
    private record One(double smape, OptionalDouble mase, Coverage covered, List<Coverage> coveredCut, boolean macro) {}

    private static One one(Forecaster forecaster, M3Series series, Frequency frequency) {
        double[] train = series.train();
        double[] actual = series.test();
        Forecast forecast = forecaster.forecast(train, actual.length);
        double[] points = IntStream.rangeClosed(1, actual.length)
                .mapToDouble(forecast::point)
                .toArray();
        double change = Tail.yearlyChange(train, frequency.perYear());
        List<Coverage> cuts = new ArrayList<>();
        for (int cut = SHORTEST_CUT; cut <= Math.min(LONGEST_CUT, train.length); cut++) {
            double[] seen = Arrays.copyOfRange(train, train.length - cut, train.length);
            if (Arrays.stream(seen).anyMatch(value -> value != 0)) {
                cuts.add(Coverage.of(forecaster.forecast(seen, actual.length), actual));
            }
        }
        return new One(
                Accuracy.smape(points, actual),
                change == 0 ? OptionalDouble.empty() : OptionalDouble.of(Accuracy.mase(points, actual, change)),
                Coverage.of(forecast, actual),
                cuts,
                series.field().equals(MACRO));
    }
}
