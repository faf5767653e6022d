package org.gangmu.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Status;

/**
 * One value a year, the best known: actual before estimate, later told before earlier, a plan report before a mention in
 * passing. What was superseded or could not be compared is kept beside it.
 *
 * @param byYear in the unit asked for
 * @param incomparable observations whose unit does not convert to it
 */
public record Series(NavigableMap<Integer, Observation> byYear, List<Observation> incomparable) {
    private static final Comparator<Observation> BEST_FIRST = Comparator.comparing(
                    (Observation o) -> o.status() == Status.ACTUAL ? 0 : 1)
            .thenComparing(Observation::knownFrom, Comparator.reverseOrder())
            .thenComparingInt(o -> rank(o.told()))
            .thenComparing(Observation::span);

    public Series {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        incomparable = List.copyOf(incomparable);
    }

    static Series of(List<Observation> observations, Measure measure, String unit) {
        NavigableMap<Integer, Observation> byYear = new TreeMap<>();
        List<Observation> incomparable = new ArrayList<>();
        List<Observation> sorted = observations.stream()
                .filter(o -> o.measure() == measure && o.period().isSingleYear())
                .sorted(BEST_FIRST)
                .toList();
        for (Observation observation : sorted) {
            Optional<Observation> converted = convert(observation, unit);
            converted.ifPresentOrElse(
                    o -> byYear.putIfAbsent(o.period().last(), o), () -> incomparable.add(observation));
        }
        return new Series(byYear, incomparable);
    }

    private static int rank(DocumentType type) {
        return switch (type) {
            case STATISTICS -> 0;
            case PLAN_REPORT, ANNUAL_PLAN -> 1;
            case BUDGET_REPORT, EVALUATION, OUTLINE -> 2;
            case WORK_REPORT -> 3;
            default -> 4;
        };
    }

    private static Optional<Observation> convert(Observation observation, String unit) {
        if (observation.unit().equals(unit)) {
            return Optional.of(observation);
        }
        Optional<MeasureUnit> from = MeasureUnit.find(observation.unit());
        Optional<MeasureUnit> to = MeasureUnit.find(unit);
        if (from.isEmpty() || to.isEmpty() || !from.get().convertsTo(to.get())) {
            return Optional.empty();
        }
        BigDecimal value = from.get().convert(observation.value(), to.get());
        return Optional.of(observation.in(unit, value, from.get().convert(observation.halfStep(), to.get())));
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
}
