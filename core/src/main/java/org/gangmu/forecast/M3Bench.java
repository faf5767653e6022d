package org.gangmu.forecast;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bench for forecasts: the yearly, quarterly and monthly series of the M3 competition (Makridakis & Hibon 2000,
 * International Journal of Forecasting 16). Their training parts are also what methods are chosen and widths fitted on.
 */
public final class M3Bench {
    private final Map<Frequency, List<M3Series>> series;

    private M3Bench(Map<Frequency, List<M3Series>> series) {
        this.series = series;
    }

    /**
     * Reads the six files of a folder.
     *
     * @throws UnreadableSeries if one is missing or malformed
     */
    public static M3Bench read(Path folder) {
        Map<Frequency, List<M3Series>> series = new EnumMap<>(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            series.put(frequency, M3Files.read(folder, frequency));
        }
        return new M3Bench(series);
    }

    /** Every {@code every}-th series. */
    public M3Bench sample(int every) {
        Map<Frequency, List<M3Series>> some = new EnumMap<>(Frequency.class);
        series.forEach((frequency, all) -> some.put(
                frequency,
                IntStream.range(0, all.size())
                        .filter(i -> i % every == 0)
                        .mapToObj(all::get)
                        .toList()));
        return new M3Bench(some);
    }

    /** How many series there are. */
    public int count() {
        return series.values().stream().mapToInt(List::size).sum();
    }

    /** How well the test parts are forecast from the training parts. */
    public M3Score score(Frequency frequency) {
        return M3Score.of(frequency, of(frequency));
    }

    /** The same without a look at the test parts: each training part is forecast to its end from what stands before. */
    public M3Score scoreTails(Frequency frequency) {
        return M3Score.of(
                frequency, of(frequency).stream().map(M3Series::heldOut).toList());
    }

    /**
     * What calibration.tsv holds for a frequency, fitted anew on the training parts.
     *
     * @throws UnreadableSeries if they are too short or too few
     */
    public List<String> fit(Frequency frequency) {
        return new Fitting(frequency, of(frequency))
                .fit().stream().map(Calibration::line).toList();
    }

    /** The comment that calibration.tsv begins with. */
    public static String fitHeading() {
        return Stream.of(
                        "# Written by: gangmu bench m3 DIR --fit. Which methods the median is taken of, and what the logarithm of",
                        "# the 80 % interval's half-width is a weighted sum of; see Outlook and docs/forecasting.md.",
                        "# frequency\tlength\tmethods\t" + String.join("\t", Outlook.TRAITS))
                .collect(Collectors.joining("\n"));
    }

    private List<M3Series> of(Frequency frequency) {
        return series.getOrDefault(frequency, List.of());
    }
}
