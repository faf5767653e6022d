package org.gangmu.app.tasks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many tasks something has.
 *
 * @param share of the largest tally of its list, between 0 and 1
 */
public record Tally(String name, int count, double share) {

    /** The names, most frequent first, those alike in the order they came. */
    static List<Tally> of(Stream<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return of(counts);
    }

    /** The names with so many each, in the same order. */
    static List<Tally> of(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> new Tally(e.getKey(), e.getValue(), (double) e.getValue() / most))
                .toList();
    }

    /** The share as an SVG attribute. */
    public String width() {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }
}
