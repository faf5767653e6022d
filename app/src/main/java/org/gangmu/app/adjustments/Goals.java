package org.gangmu.app.adjustments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.app.indicators.Judgements;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Known;
import org.gangmu.judge.Pace;
import org.gangmu.judge.Running;
import org.gangmu.plan.Adjustment.Goal;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The targets that can be adjusted on a day: those of the five-year plan, and those of the plan's years so far. */
@Component
final class Goals {
    private final Judgements judgements;

    Goals(Judgements judgements) {
        this.judgements = judgements;
    }

    /** A target as it is valid on the day. @param value null where the plan tells no number */
    record Open(Goal goal, Target target, @Nullable BigDecimal value, String unit) {
        /** Its name in forms: {@code 2025|level|gdp}. */
        String code() {
            return goal.period() + "|" + goal.measure().code() + "|" + goal.key();
        }
    }

    List<Open> list(LocalDate day) {
        Optional<Judgement> judgement = judgements.on(day);
        if (judgement.isEmpty()) {
            return List.of();
        }
        Map<Goal, Open> goals = new LinkedHashMap<>();
        Evaluation evaluation = judgement.get().evaluation();
        evaluation.plan().targets().forEach(target -> put(goals, target, evaluation.region()));
        Known known = judgement.get().known();
        for (int year = day.getYear(); year >= evaluation.plan().period().firstYear(); year--) {
            Running.of(evaluation.region(), day, year, 0, evaluation.rules(), known).paces().stream()
                    .map(Pace::target)
                    .forEach(target -> put(goals, target, evaluation.region()));
        }
        return List.copyOf(goals.values());
    }

    private static void put(Map<Goal, Open> goals, Target target, String region) {
        Goal goal = Goal.of(target, region);
        boolean growth = goal.measure() == Measure.GROWTH;
        Told told = growth ? target.growth() : target.value();
        goals.putIfAbsent(
                goal, new Open(goal, target, told == null ? null : told.value(), growth ? "%" : target.unit()));
    }

    Optional<Open> find(String code, LocalDate day) {
        return list(day).stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
