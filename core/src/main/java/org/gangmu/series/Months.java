package org.gangmu.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/**
 * An indicator within its years: what came together from January to a month, or, of what is not added up, what held in that
 * month. Chinese statistics tell January and February together; what is told of one month or quarter alone is added to what
 * came before where that is known. December is the year.
 */
public final class Months {
    private final NavigableMap<Integer, Observation> byMonth;

    private Months(NavigableMap<Integer, Observation> byMonth) {
        this.byMonth = Collections.unmodifiableNavigableMap(byMonth);
    }

    /** @param stock whether months are not added up, so that only the month a period ends in matters */
    static Months of(List<Observation> observations, Measure measure, String unit, boolean stock) {
        NavigableMap<Integer, Observation> told = BestKnown.of(
                observations,
                unit,
                o -> o.measure() == measure && isWithinYear(o.period()) && (stock || fromJanuary(o.period())),
                o -> index(o.period().lastYear(), o.period().lastMonth()),
                new ArrayList<>());
        if (!stock && measure == Measure.LEVEL) {
            addUp(told, observations, unit);
        }
        return new Months(told);
    }

    private static boolean isWithinYear(Period period) {
        return period.isSingleYear() || (period.unit() == Period.Unit.MONTH && period.firstYear() == period.lastYear());
    }

    private static boolean fromJanuary(Period period) {
        return period.unit() == Period.Unit.YEAR || period.first() % 12 == 0;
    }

    /** Adds what is told of single months and quarters, in order, to what is known up to the month before them. */
    private static void addUp(NavigableMap<Integer, Observation> told, List<Observation> observations, String unit) {
        NavigableMap<Integer, Observation> alone = BestKnown.of(
                observations,
                unit,
                o -> o.measure() == Measure.LEVEL && isWithinYear(o.period()) && !fromJanuary(o.period()),
                o -> index(o.period().lastYear(), o.period().lastMonth()),
                new ArrayList<>());
        for (Map.Entry<Integer, Observation> part : alone.entrySet()) {
            Observation before = told.get(part.getValue().period().first() - 1);
            if (before != null && !told.containsKey(part.getKey())) {
                told.put(part.getKey(), before.plus(part.getValue(), toMonth(part.getKey())));
            }
        }
    }

    private static int index(int year, int month) {
        return year * 12 + month - 1;
    }

    private static Period toMonth(int index) {
        int year = index / 12;
        return index % 12 == 11 ? Period.year(year) : Period.months(year, 1, year, index % 12 + 1);
    }

    /** What was reached by the end of {@code month} (1–12). */
    public Optional<Observation> find(int year, int month) {
        return Optional.ofNullable(byMonth.get(index(year, month)));
    }

    /** The last of {@code year}. */
    public Optional<Observation> findLatest(int year) {
        return Optional.ofNullable(byMonth.floorEntry(index(year, 12)))
                .filter(entry -> entry.getKey() / 12 == year)
                .map(Map.Entry::getValue);
    }

    /** These without what came after {@code month} of {@code year}: what a reader had who looked at that month. */
    public Months upTo(int year, int month) {
        return new Months(byMonth.headMap(index(year, month), true));
    }

    /** All, in order. */
    public List<Observation> list() {
        return List.copyOf(byMonth.values());
    }

    /** Those of one year, in order. */
    public List<Observation> list(int year) {
        return List.copyOf(
                byMonth.subMap(index(year, 1), true, index(year, 12), true).values());
    }

    /** The last year anything is known of; 0 when nothing is. */
    public int lastYear() {
        return byMonth.isEmpty() ? 0 : byMonth.lastKey() / 12;
    }

    /** What the months after {@code month} until the end of {@code last} brought alone. */
    public OptionalDouble between(int year, int month, int last) {
        Optional<Observation> before = find(year, month);
        Optional<Observation> after = find(year, last);
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(
                        after.get().value().doubleValue() - before.get().value().doubleValue())
                : OptionalDouble.empty();
    }

    /** The part of the year's whole that had come together by the end of {@code month}; none where that is not known. */
    public OptionalDouble share(int year, int month) {
        Optional<Observation> part = find(year, month);
        Optional<Observation> whole = find(year, 12);
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().signum() <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                part.get().value().doubleValue() / whole.get().value().doubleValue());
    }

    /**
     * These levels with those that {@code growth} makes of them: a month follows from the same month a year before, and the
     * other way round. What is so computed is marked as derived.
     */
    public Months completedBy(Months growth) {
        NavigableMap<Integer, Observation> completed = new TreeMap<>(byMonth);
        growth.byMonth.forEach((month, rate) -> {
            Observation now = completed.get(month);
            Observation before = completed.get(month - 12);
            if (now == null && before != null) {
                completed.put(month, Observation.grown(before.value(), before.unit(), rate));
            } else if (now != null && before == null && rate.value().intValue() > -100) {
                completed.put(month - 12, Observation.shrunk(now, rate, toMonth(month - 12)));
            }
        });
        return new Months(completed);
    }
}
