package org.gangmu.app.indicators;

import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Known;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Target;
import org.gangmu.series.Observations;

/** The plan judged on a day, with the holdings and all else it was judged by. Immutable and thread-safe. */
public record Judgement(Holdings holdings, Evaluation evaluation, Known known) {

    public Observations observations() {
        return known.observations();
    }

    /** The adjustment by which a target, one of the plan's or of a year's, has its number on the day. */
    public Optional<Adjustment> findAdjustment(Target target) {
        return known.adjustments().find(target, evaluation.region(), evaluation.asOf());
    }

    /** The verdict on the indicator with this key in addresses. */
    public Optional<Verdict> find(String id) {
        return evaluation.verdicts().stream()
                .filter(verdict -> id(verdict).equals(id))
                .findFirst();
    }

    /** An indicator's key in addresses: the catalogue's id, or its name in the plan where the catalogue does not know it. */
    public static String id(Verdict verdict) {
        String known = verdict.target().indicatorId();
        return known == null ? verdict.target().indicator() : known;
    }

    /** The verdicts with this light, in the order of the plan. */
    public List<Verdict> list(Light light) {
        return evaluation.verdicts().stream().filter(v -> v.light() == light).toList();
    }

    public int count(Light light) {
        return list(light).size();
    }

    public int total() {
        return evaluation.verdicts().size();
    }
}
