package org.gangmu.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.quantity.Measure;

/**
 * One value a year, the best known: actual before estimate, later told before earlier, a plan report before a mention in
 * passing. What was superseded or could not be compared is kept beside it.
 *
 * @param byYear in the unit asked for
 * @param incomparable observations whose unit does not convert to it
 */
public record Series(NavigableMap<Integer, Observation> byYear, List<Observation> incomparable) {
    public Series {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        incomparable = List.copyOf(incomparable);
    }

    static Series of(List<Observation> observations, Measure measure, String unit) {
        List<Observation> incomparable = new ArrayList<>();
        NavigableMap<Integer, Observation> byYear = BestKnown.of(
                observations,
                unit,
                o -> o.measure() == measure && o.period().isSingleYear(),
                o -> o.period().last(),
                incomparable);
        return new Series(byYear, incomparable);
    }

    /** The last observation of the years from {@code first} to {@code last}. */
    public Optional<Observation> findLatest(int first, int last) {
        return Optional.ofNullable(byYear.floorEntry(last))
                .filter(e -> e.getKey() >= first)
                .map(e -> e.getValue());
    }

    /** The years from {@code first} to {@code last} nothing is known of. */
    public List<Integer> missing(int first, int last) {
        return java.util.stream.IntStream.rangeClosed(first, last)
                .filter(year -> !byYear.containsKey(year))
                .boxed()
                .toList();
    }

    /**
     * These levels, completed from {@code growth}: a year without a level whose year before has one, or is
     * {@code baseYear}, gets the level that its growth makes of that one, marked as derived.
     */
    public Series completedBy(Series growth, int baseYear, BigDecimal base, String unit) {
        NavigableMap<Integer, Observation> completed = new TreeMap<>(byYear);
        growth.byYear.forEach((year, rate) -> {
            Observation before = completed.get(year - 1);
            BigDecimal level = year - 1 == baseYear ? base : before == null ? null : before.value();
            if (level != null && !completed.containsKey(year)) {
                completed.put(year, Observation.grown(level, unit, rate));
            }
        });
        return new Series(completed, incomparable);
    }

    /** The first value after {@code year} that is told by a changed definition. */
    public Optional<Observation> findChange(int year) {
        return byYear.tailMap(year, false).values().stream()
                .filter(o -> o.definition() == Definition.CHANGED)
                .findFirst();
    }

    /** These values without those of {@code year} and later: what compares with values before a change of definition. */
    public Series before(int year) {
        return new Series(byYear.headMap(year, false), incomparable);
    }
}
