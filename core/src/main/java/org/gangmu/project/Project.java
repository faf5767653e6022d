package org.gangmu.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project as its acts have made it (项目): folded from its history, never stored. Immutable.
 *
 * @param spells the stages it was in, the earliest first; the last one lasts
 * @param proofs what is proven, by condition
 * @param schedules when it is to start and to be completed; the first is the baseline, the last one counts
 * @param plans by year
 * @param months what was reported, by month; the last word on each
 * @param joined the places of documents that speak of it, in the order in which they were joined
 * @param acts its history, the earliest first
 */
public record Project(
        ProjectOrigin origin,
        What what,
        List<Spell> spells,
        Map<String, Proof> proofs,
        List<Schedule> schedules,
        SortedMap<Integer, YearPlan> plans,
        SortedMap<YearMonth, Progress> months,
        List<Bottleneck> bottlenecks,
        Map<Factor, FactorNeed> factors,
        Service service,
        List<Joined> joined,
        List<ProjectAct> acts) {
    public Project {
        spells = List.copyOf(spells);
        proofs = proofs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(proofs));
        schedules = List.copyOf(schedules);
        plans = sorted(plans);
        months = sorted(months);
        bottlenecks = List.copyOf(bottlenecks);
        factors = factors.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(factors));
        joined = List.copyOf(joined);
        acts = List.copyOf(acts);
    }

    /** Of a hundred thousand projects most have none: those share one. */
    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(SortedMap<K, V> map) {
        return map.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The project as of {@code day}: acts that count from a later day are left out. */
    public static Project of(ProjectOrigin origin, List<ProjectAct> acts, LocalDate day) {
        var fold = new ProjectFold(origin);
        for (ProjectAct act : acts) {
            if (!act.knownFrom().isAfter(day)) {
                fold.add(act);
            }
        }
        return fold.project();
    }

    public String id() {
        return origin.id();
    }

    /** Where it is now. */
    public Stage stage() {
        return spell().stage();
    }

    /** The stretch that lasts. */
    public Spell spell() {
        return spells.get(spells.size() - 1);
    }

    /** The stage it was in before it was suspended or withdrawn; its stage otherwise. */
    public Stage lineStage() {
        for (int i = spells.size() - 1; i >= 0; i--) {
            if (spells.get(i).stage().isOnLine()) {
                return spells.get(i).stage();
            }
        }
        return origin.stage();
    }

    /** The conditions of the next gate that are not proven; empty at the end of the line and aside of it. */
    public List<Condition> missing(Gates gates) {
        return stage().next()
                .map(next -> gates.before(next, what.kind()).stream()
                        .filter(condition -> !isMet(condition))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a condition is proven; that of the code is by the code itself. */
    public boolean isMet(Condition condition) {
        return proofs.containsKey(condition.id())
                || condition.id().equals("code") && !what.code().isEmpty();
    }

    /** The first schedule ever told. */
    public Optional<Schedule> baseline() {
        return schedules.stream().findFirst();
    }

    /** The schedule that set out a start in {@code year}, else the one that counts: what is put off stays due in its year. */
    Optional<Schedule> baselineOf(int year) {
        return schedules.stream()
                .filter(one -> one.start().getYear() == year)
                .findFirst()
                .or(this::schedule);
    }

    /** The schedule that counts. */
    public Optional<Schedule> schedule() {
        return schedules.isEmpty() ? Optional.empty() : Optional.of(schedules.get(schedules.size() - 1));
    }

    /** When it entered a stage for the first time here; empty when it did not, or was there before it was followed. */
    public Optional<LocalDate> entered(Stage stage) {
        return spells.stream()
                .skip(1)
                .filter(spell -> spell.stage() == stage)
                .map(Spell::from)
                .findFirst();
    }

    /** The latest month of {@code year} that was reported, up to {@code last}. */
    public Optional<Progress> latest(int year, YearMonth last) {
        return months.headMap(last.plusMonths(1)).values().stream()
                .filter(progress -> progress.month().getYear() == year)
                .reduce((earlier, later) -> later);
    }

    /** What was invested in all years reported, in 万元. */
    public BigDecimal doneInAll() {
        var byYear = new TreeMap<Integer, BigDecimal>();
        months.forEach((month, progress) -> byYear.put(month.getYear(), progress.done()));
        return byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What holds it up. */
    public List<Bottleneck> openBottlenecks() {
        return bottlenecks.stream().filter(Bottleneck::isOpen).toList();
    }
}
