package org.gangmu.series;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.gangmu.document.DocumentType;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Status;

/** Picks one value a period, the best known: actual before estimate, later told before earlier, a table before a mention. */
final class BestKnown {
    private static final Comparator<Observation> BEST_FIRST = Comparator.comparing(
                    (Observation o) -> o.status() == Status.ACTUAL ? 0 : 1)
            .thenComparing(Observation::knownFrom, Comparator.reverseOrder())
            .thenComparingInt(o -> rank(o.told()))
            .thenComparing(Observation::span);

    private BestKnown() {}

    /**
     * The best of those {@code wanted}, by {@code period}, in {@code unit}.
     *
     * @param incomparable takes those whose unit does not convert
     */
    static NavigableMap<Integer, Observation> of(
            List<Observation> observations,
            String unit,
            Predicate<Observation> wanted,
            ToIntFunction<Observation> period,
            List<Observation> incomparable) {
        NavigableMap<Integer, Observation> best = new TreeMap<>();
        for (Observation observation : observations) {
            if (wanted.test(observation)) {
                convert(observation, unit)
                        .ifPresentOrElse(
                                o -> best.merge(
                                        period.applyAsInt(o), o, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b),
                                () -> incomparable.add(observation));
            }
        }
        incomparable.sort(BEST_FIRST);
        return best;
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
        return Optional.of(observation.in(
                unit,
                from.get().convert(observation.value(), to.get()),
                from.get().convert(observation.halfStep(), to.get())));
    }
}
