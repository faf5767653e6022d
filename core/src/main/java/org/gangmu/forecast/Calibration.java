package org.gangmu.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was fitted for one frequency and length of history: which methods the median is taken of, and what the width of the 80 %
 * interval depends on. A line of calibration.tsv, which {@link Fitting} writes.
 *
 * @param methods names in the {@link MethodPool}
 * @param weights of {@link Outlook#TRAITS}
 */
record Calibration(Frequency frequency, Length length, List<String> methods, List<Double> weights) {
    Calibration {
        methods = List.copyOf(methods);
        weights = List.copyOf(weights);
        if (methods.isEmpty() || weights.size() != Outlook.TRAITS.size()) {
            throw new IllegalArgumentException("Calibration of " + frequency + " " + length + " is incomplete");
        }
    }

    static Calibration get(Frequency frequency, Length length) {
        return Shipped.ALL.stream()
                .filter(one -> one.frequency == frequency && one.length == length)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("calibration.tsv lacks " + frequency + " " + length));
    }

    /** Half the width of the 80 % interval by step; no later step is better known than an earlier one. */
    double[] halfWidths(double[][] traits) {
        double[] halfWidths = new double[traits.length];
        for (int h = 0; h < traits.length; h++) {
            double sum = 0;
            for (int i = 0; i < traits[h].length; i++) {
                sum += weights.get(i) * traits[h][i];
            }
            halfWidths[h] = Math.max(StrictMath.exp(sum), h == 0 ? 0 : halfWidths[h - 1]);
        }
        return halfWidths;
    }

    List<Method> listMethods(MethodPool pool) {
        return methods.stream().map(pool::get).toList();
    }

    static Calibration parse(String line) {
        String[] fields = line.split("\t");
        return new Calibration(
                Frequency.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Length.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                List.of(fields[2].split(",")),
                Arrays.stream(fields).skip(3).map(Double::valueOf).toList());
    }

    /** As {@link #parse} reads it. */
    String line() {
        return String.join(
                "\t",
                frequency.name().toLowerCase(Locale.ROOT),
                length.name().toLowerCase(Locale.ROOT),
                String.join(",", methods),
                weights.stream()
                        .map(weight -> String.format(Locale.ROOT, "%.3f", weight))
                        .collect(Collectors.joining("\t")));
    }

    /** Read when first asked for, so that a first calibration can be fitted without one. */
    private static final class Shipped {
        static final List<Calibration> ALL = load();
    }

    private static List<Calibration> load() {
        try (InputStream data = Calibration.class.getResourceAsStream("calibration.tsv")) {
            if (data == null) {
                throw new IllegalStateException("calibration.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Calibration::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
