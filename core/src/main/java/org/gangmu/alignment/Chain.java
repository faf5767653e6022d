package org.gangmu.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Path;
import org.gangmu.plan.Adjustments;
import org.gangmu.plan.Plan;
import org.gangmu.plan.Target;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;
import org.jspecify.annotations.Nullable;

/**
 * One target of a five-year plan with what each year aimed at and reached, and the pace that is still needed (年度衔接).
 *
 * @param goal as the outline sets it
 * @param shape how the pace is counted: a yearly growth, a yearly step, a yearly share of a sum, or a bound to be kept
 * @param steps one for each year of the plan
 * @param left how many years of the plan have no value yet
 * @param needed a year, from what is known on: percent of a growth, else in the goal's unit; null where nothing can be said
 * @param paceUnit of {@code needed}: %, 个百分点 or the goal's unit; empty without one
 * @param reachedIn the years in which that pace was reached
 * @param planned the last yearly target in the same measure, of a year without a value; null when none is known
 * @param suffices whether {@code planned} is at least what is needed; null when they cannot be compared
 * @param reason in Chinese
 * @param reasonEnglish the same in English
 */
public record Chain(
        Target goal,
        Path.Shape shape,
        List<Step> steps,
        int left,
        @Nullable Double needed,
        String paceUnit,
        List<Integer> reachedIn,
        @Nullable YearTarget planned,
        @Nullable Boolean suffices,
        String reason,
        String reasonEnglish) {
    public Chain {
        steps = List.copyOf(steps);
        reachedIn = List.copyOf(reachedIn);
    }

    /**
     * One year.
     *
     * @param byGrowth what the year's plan aimed at by growth; null when it did not
     * @param byLevel what it aimed at by level; null when it did not
     * @param level what was reached, in the goal's unit; null when no document tells it
     * @param growth told of the year; null when none is
     * @param pace of the year as {@link Chain#needed} is counted; null when the years before are not known
     */
    public record Step(
            int year,
            @Nullable YearTarget byGrowth,
            @Nullable YearTarget byLevel,
            @Nullable Observation level,
            @Nullable Observation growth,
            @Nullable Double pace) {}

    /** The chains of the five-year plan of {@code region} that is valid on {@code asOf}; empty when no outline is known. */
    public static List<Chain> listAll(String region, LocalDate asOf, List<Reading> readings) {
        return listAll(region, asOf, readings, Adjustments.NONE);
    }

    /** The same of targets as they are valid on {@code asOf}. */
    public static List<Chain> listAll(String region, LocalDate asOf, List<Reading> readings, Adjustments adjustments) {
        Optional<Plan> plan =
                Evaluation.findPlan(region, asOf, readings).map(document -> adjustments.on(document, region, asOf));
        if (plan.isEmpty()) {
            return List.of();
        }
        YearTargets targets = YearTargets.of(asOf, readings, List.of());
        Observations observations = Observations.of(region, asOf, readings);
        return plan.get().targets().stream()
                .map(goal -> new ChainDraft(goal, plan.get().period(), region, asOf, targets, observations).chain())
                .toList();
    }
}
