package org.gangmu.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a unit is said in English: 亿元 is “hundred million yuan”, 元/人 is “yuan per person”. The names stand in
 * {@code units-english.tsv}.
 */
public final class EnglishUnit {
    private static final Map<String, String> NAMES = load();

    /** Longest first, so that 万亿 is not read as 万. */
    private static final Map<String, String> MAGNITUDES = magnitudes();

    private EnglishUnit() {}

    /**
     * The English of {@code symbol}; empty for a counter, which English does without; the symbol itself where Gangmu has no
     * word for it.
     */
    public static String of(String symbol) {
        String known = NAMES.get(symbol);
        if (known != null) {
            return known;
        }
        int slash = symbol.indexOf('/');
        if (slash > 0) {
            return join(of(symbol.substring(0, slash)), "per " + singular(of(symbol.substring(slash + 1))));
        }
        for (var magnitude : MAGNITUDES.entrySet()) {
            if (symbol.startsWith(magnitude.getKey())) {
                return join(
                        magnitude.getValue(),
                        of(symbol.substring(magnitude.getKey().length())));
            }
        }
        return MeasureUnit.find(symbol)
                .filter(unit -> unit.dimension() == Dimension.COUNT)
                .map(unit -> "")
                .orElse(symbol);
    }

    private static String singular(String name) {
        return name.equals("people") ? "person" : name;
    }

    private static String join(String one, String other) {
        return (one + " " + other).strip();
    }

    private static Map<String, String> magnitudes() {
        var words = new LinkedHashMap<String, String>();
        words.put("万亿", "trillion");
        words.put("十万", "hundred thousand");
        words.put("百万", "million");
        words.put("千万", "ten million");
        words.put("万", "ten thousand");
        words.put("亿", "hundred million");
        words.put("千", "thousand");
        return words;
    }

    private static Map<String, String> load() {
        try (InputStream data = EnglishUnit.class.getResourceAsStream("units-english.tsv")) {
            if (data == null) {
                throw new IllegalStateException("units-english.tsv is missing from the jar");
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
