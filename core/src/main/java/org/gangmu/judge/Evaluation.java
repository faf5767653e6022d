package org.gangmu.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.plan.Adjustments;
import org.gangmu.plan.Plan;
import org.gangmu.plan.Target;
import org.gangmu.reading.Reading;
import org.gangmu.series.Observations;

/**
 * How a region's five-year plan stands on a day: a verdict on each of its targets. A pure function of the readings; the
 * same readings and day give the same evaluation at any time.
 */
public record Evaluation(String region, LocalDate asOf, Plan plan, RuleSet rules, List<Verdict> verdicts) {
    public Evaluation {
        verdicts = List.copyOf(verdicts);
    }

    /** By the national convention. */
    public static Optional<Evaluation> of(String region, LocalDate asOf, List<Reading> readings) {
        return of(region, asOf, readings, RuleSet.national());
    }

    /**
     * The evaluation of the outline of {@code region} that is valid on {@code asOf}, by the documents of that region known
     * by then. Empty when no such outline with a readable table of indicators is among the readings.
     */
    public static Optional<Evaluation> of(String region, LocalDate asOf, List<Reading> readings, RuleSet rules) {
        return of(asOf, rules, region, Known.of(region, asOf, readings, Adjustments.NONE));
    }

    /** The same by all that is known: each target is judged as it is valid on {@code asOf}, and its reason says what changed it. */
    public static Optional<Evaluation> of(LocalDate asOf, RuleSet rules, String region, Known known) {
        return findPlan(region, asOf, known.readings()).map(document -> {
            Plan plan = known.adjustments().on(document, region, asOf);
            IndicatorJudge judge = new IndicatorJudge(rules, plan.period(), asOf, known.observations());
            return new Evaluation(
                    region,
                    asOf,
                    plan,
                    rules,
                    plan.targets().stream()
                            .map(target -> judge(judge, target, plan, region))
                            .toList());
        });
    }

    private static Verdict judge(IndicatorJudge judge, Target target, Plan plan, String region) {
        Verdict verdict = judge.judge(target);
        return plan.findAdjustment(target, region)
                .map(change -> verdict.because(change.chinese(), change.english()))
                .orElse(verdict);
    }

    /** The five-year plan of {@code region} that is valid on {@code asOf}: the latest outline with a readable table. */
    public static Optional<Plan> findPlan(String region, LocalDate asOf, List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.documents().stream()
                        .filter(document -> region.equals(document.region())
                                && !Observations.knownFrom(document).isAfter(asOf))
                        .flatMap(document -> Plan.ofOutline(reading, document).stream()))
                .filter(plan -> plan.period().firstYear() <= asOf.getYear())
                .max(Comparator.comparing((Plan plan) -> plan.period().first())
                        .thenComparing(plan -> Observations.knownFrom(plan.document())));
    }

    /** How many verdicts have each light, in the order green, yellow, red, grey. */
    public Map<Light, Long> counts() {
        Map<Light, Long> counts = new TreeMap<>();
        for (Light light : Light.values()) {
            counts.put(light, verdicts.stream().filter(v -> v.light() == light).count());
        }
        return counts;
    }
}
