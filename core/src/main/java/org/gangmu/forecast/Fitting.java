package org.gangmu.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Makes calibration.tsv from the training parts of the M3 series, whose own tails are held out; test parts are not looked at.
 * Methods are chosen by {@link MethodChoice} and widths fitted by {@link QuantileFit} on the four youngest tails of each series,
 * the younger the weightier; then the widths are set so that they cover 80 % of the youngest tails, of which there are two where a year has a season, half a
 * year apart: a season bears differently on a year's halves.
 */
final class Fitting {
    private static final double LEVEL = 0.8;
    private static final double SMALLEST_ERROR = 1e-4;

    private final Frequency frequency;
    private final List<M3Series> series;
    private final MethodPool pool;

    Fitting(Frequency frequency, List<M3Series> series) {
        this.frequency = frequency;
        this.series = series;
        this.pool = MethodPool.of(frequency);
    }

    /**
     * One for each length of history.
     *
     * @throws UnreadableSeries if the series are too short or too few
     */
    List<Calibration> fit() {
        List<Tail> cut = tails(4, 5, 6, 7, 8);
        List<Tail> whole = tails(0);
        List<String> forShort = new MethodChoice(cut, pool).choose();
        return List.of(
                calibrate(Length.FEW, forShort, tails(1, 2, 3)),
                calibrate(Length.SHORT, forShort, cut),
                calibrate(Length.LONG, new MethodChoice(whole, pool).choose(), whole));
    }

    private List<Tail> tails(int... cuts) {
        List<Tail> tails = Tail.list(series, frequency, cuts).stream()
                .filter(tail -> cuts[0] != 0 || Length.of(tail.history().known(), frequency) == Length.LONG)
                .toList();
        if (tails.isEmpty()) {
            throw new UnreadableSeries("no " + frequency.name().toLowerCase(Locale.ROOT)
                    + " series is long enough to fit on what stands before its tail");
        }
        return tails;
    }

    private Calibration calibrate(Length length, List<String> names, List<Tail> tails) {
        List<Method> methods = names.stream().map(pool::get).toList();
        List<Outlook> outlooks = IntStream.range(0, tails.size())
                .parallel()
                .mapToObj(i -> Outlook.of(tails.get(i).history(), frequency, methods, frequency.horizon()))
                .toList();
        List<double[]> traits = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < tails.size(); i++) {
            for (int h = 0; h < frequency.horizon(); h++) {
                traits.add(outlooks.get(i).traits()[h]);
                double error =
                        Math.abs(tails.get(i).actual()[h] - outlooks.get(i).points()[h]);
                errors.add(StrictMath.log(Math.max(SMALLEST_ERROR, error)));
                weights.add(tails.get(i).weight());
            }
        }
        double[] fitted =
                new QuantileFit(LEVEL, traits.toArray(double[][]::new), numbers(errors), numbers(weights)).fit();
        Calibration calibration = new Calibration(
                frequency, length, names, Arrays.stream(fitted).boxed().toList());
        fitted[0] += StrictMath.log(stretch(calibration, tails, outlooks));
        return new Calibration(
                frequency, length, names, Arrays.stream(fitted).boxed().toList());
    }

    /** By what the half-widths must be multiplied to cover 80 % of the latest tails. */
    private static double stretch(Calibration calibration, List<Tail> tails, List<Outlook> outlooks) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < tails.size(); i++) {
            double[] halfWidths = calibration.halfWidths(outlooks.get(i).traits());
            for (int h = 0; h < halfWidths.length && tails.get(i).latest(); h++) {
                double error =
                        Math.abs(tails.get(i).actual()[h] - outlooks.get(i).points()[h]);
                ratios.add(error / halfWidths[h]);
            }
        }
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(LEVEL * sorted.length) - 1];
    }

    private static double[] numbers(List<Double> boxed) {
        return boxed.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
