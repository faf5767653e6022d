package org.gangmu.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measurement: how many of its dimension's base unit it is.
 *
 * <p>The words are in {@code units.tsv}. Chinese magnitudes (十 百 千 万 亿 万亿) go before any unit; “元/人” and
 * “件/万人” are ratios of two units. Immutable and thread-safe.
 *
 * @param symbol as asked for, in half width
 * @param factor how many base units one of it is
 * @param base what it is a number of: 家 and 件 are both counts of one, yet not of the same things
 */
public record MeasureUnit(String symbol, Dimension dimension, BigDecimal factor, String base) {
    private static final Map<String, MeasureUnit> UNITS = load();

    /** The unit a document writes as {@code text}; empty when Gangmu does not know the word. */
    public static Optional<MeasureUnit> find(String text) {
        String symbol = text.replace('％', '%').replaceAll("\\s", "");
        MeasureUnit known = UNITS.get(symbol);
        return known != null ? Optional.of(known) : findComposed(symbol);
    }

    private static Optional<MeasureUnit> findComposed(String symbol) {
        int slash = symbol.indexOf('/');
        if (slash > 0) {
            return find(symbol.substring(0, slash))
                    .flatMap(over -> find(symbol.substring(slash + 1)).map(under -> ratio(symbol, over, under)));
        }
        BigDecimal magnitude = BigDecimal.ONE;
        for (int at = 1; at < symbol.length() && magnitudeOf(symbol.charAt(at - 1)) > 1; at++) {
            magnitude = magnitude.multiply(BigDecimal.valueOf(magnitudeOf(symbol.charAt(at - 1))));
            MeasureUnit base = UNITS.get(symbol.substring(at));
            if (base != null) {
                return Optional.of(new MeasureUnit(symbol, base.dimension, base.factor.multiply(magnitude), base.base));
            }
        }
        return Optional.empty();
    }

    private static MeasureUnit ratio(String symbol, MeasureUnit over, MeasureUnit under) {
        BigDecimal factor = over.factor.divide(under.factor, java.math.MathContext.DECIMAL64);
        return new MeasureUnit(symbol, Dimension.RATIO, factor, over.base + "/" + under.base);
    }

    private static long magnitudeOf(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }

    /** Whether a value in this unit can be told in {@code other}. Counts of any counter word convert. */
    public boolean convertsTo(MeasureUnit other) {
        return dimension == other.dimension && (dimension != Dimension.RATIO || base.equals(other.base));
    }

    /** {@code value} of this unit told in {@code other}. Throws {@link IllegalArgumentException} across dimensions. */
    public BigDecimal convert(BigDecimal value, MeasureUnit other) {
        if (!convertsTo(other)) {
            throw new IllegalArgumentException(symbol + " does not convert to " + other.symbol);
        }
        int comparison = factor.compareTo(other.factor);
        if (comparison == 0) {
            return value;
        }
        BigDecimal converted = value.multiply(factor)
                .divide(other.factor, java.math.MathContext.DECIMAL128)
                .stripTrailingZeros();
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }

    private static Map<String, MeasureUnit> load() {
        Map<String, MeasureUnit> units = new HashMap<>();
        try (InputStream data = MeasureUnit.class.getResourceAsStream("units.tsv")) {
            if (data == null) {
                throw new IllegalStateException("units.tsv is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    addAll(line.split("\t"), units);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(units);
    }

    private static void addAll(String[] fields, Map<String, MeasureUnit> units) {
        Dimension dimension = Dimension.valueOf(fields[0]);
        BigDecimal factor = new BigDecimal(fields[1]);
        for (String word : fields[2].split(" ")) {
            units.put(word, new MeasureUnit(word, dimension, factor, dimension.name()));
        }
    }
}
