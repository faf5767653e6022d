package org.gangmu.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the projects of a year stand together.
 *
 * @param byStage how many are in each stage
 * @param toStart how many are scheduled to start in the year
 * @param started how many of them have
 * @param planWan the year's plans in 万元
 * @param doneWan what was done of it, by the last report of each
 */
public record PoolFigures(
        int year, Map<Stage, Integer> byStage, int toStart, int started, BigDecimal planWan, BigDecimal doneWan) {

    /** The projects as they were known on {@code day}, in the year {@code year}. */
    public static PoolFigures of(Collection<Project> projects, int year, LocalDate day) {
        Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
        int toStart = 0;
        int started = 0;
        BigDecimal plan = BigDecimal.ZERO;
        BigDecimal done = BigDecimal.ZERO;
        YearMonth last = YearMonth.from(day);
        for (Project project : projects) {
            byStage.merge(project.stage(), 1, Integer::sum);
            boolean due = project.baselineOf(year)
                    .map(one -> one.start().getYear() == year)
                    .orElse(false);
            toStart += due ? 1 : 0;
            started += due && hasStarted(project) ? 1 : 0;
            YearPlan planned = project.plans().get(year);
            if (planned != null) {
                plan = plan.add(planned.wan());
                done = done.add(project.latest(year, last).map(Progress::done).orElse(BigDecimal.ZERO));
            }
        }
        return new PoolFigures(year, byStage, toStart, started, plan, done);
    }

    private static boolean hasStarted(Project project) {
        Stage stage = project.lineStage();
        return stage == Stage.CONSTRUCTION || stage.isBuilt();
    }

    /** The share of those to start that have (开工率), in per cent; empty where none is to. */
    public Optional<BigDecimal> startRate() {
        return share(BigDecimal.valueOf(started), BigDecimal.valueOf(toStart));
    }

    /** The share of the year's plans that is done (年度计划完成率), in per cent; empty where nothing is planned. */
    public Optional<BigDecimal> completion() {
        return share(doneWan, planWan);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP));
    }

    /** How many moved from one stage to the next in {@code year}, by {@code day}. */
    public static int moved(Collection<Project> projects, Stage from, Stage to, int year, LocalDate day) {
        return (int) projects.stream()
                .flatMap(project -> project.spells().stream())
                .filter(spell -> spell.stage() == from
                        && spell.next() == to
                        && spell.to() != null
                        && spell.to().getYear() == year
                        && !spell.to().isAfter(day))
                .count();
    }

    /** In the order of the line. */
    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
