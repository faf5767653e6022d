package org.gangmu.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How investments come through the stages of promotion.
 *
 * @param steps one for each stage of the line
 * @param promisedWan of all that are not lost, in 万元
 * @param arrivedWan likewise
 */
public record Funnel(List<Step> steps, BigDecimal promisedWan, BigDecimal arrivedWan) {
    public Funnel {
        steps = List.copyOf(steps);
    }

    /**
     * A stage.
     *
     * @param reached how many ever came to it or beyond
     * @param here how many are in it
     * @param conversion of those that reached it and did not stay, the share that went on, in per cent; null where none left
     * @param days the median of the days in it of those that left it; null where none left
     */
    public record Step(
            LeadStage stage,
            int reached,
            int here,
            @Nullable BigDecimal conversion,
            @Nullable Long days) {}

    /** The investments as they were known on {@code day}. */
    public static Funnel of(Collection<Lead> leads, LocalDate day) {
        var steps = new ArrayList<Step>();
        for (LeadStage stage : LeadStage.LINE) {
            int reached = 0;
            int here = 0;
            int on = 0;
            var left = new ArrayList<Long>();
            for (Lead lead : leads) {
                boolean came = false;
                boolean went = false;
                for (Lead.Stay stay : lead.stays()) {
                    boolean line = stay.stage() != LeadStage.LOST;
                    came |= line && stay.stage().compareTo(stage) >= 0;
                    went |= line && stay.stage().compareTo(stage) > 0;
                    if (stay.stage() == stage && stay.to() != null) {
                        left.add(stay.days(day));
                    }
                }
                reached += came ? 1 : 0;
                on += went ? 1 : 0;
                here += lead.stage() == stage ? 1 : 0;
            }
            int gone = reached - here;
            BigDecimal conversion = gone == 0
                    ? null
                    : BigDecimal.valueOf(on)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(gone), 0, RoundingMode.HALF_UP);
            left.sort(null);
            steps.add(new Step(
                    stage, reached, here, conversion, left.isEmpty() ? null : left.get((left.size() - 1) / 2)));
        }
        List<Lead> alive =
                leads.stream().filter(lead -> lead.stage() != LeadStage.LOST).toList();
        return new Funnel(
                steps,
                alive.stream()
                        .map(lead -> lead.promisedWan() == null ? BigDecimal.ZERO : lead.promisedWan())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                alive.stream().map(Lead::arrivedWan).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
