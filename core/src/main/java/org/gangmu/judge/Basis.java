package org.gangmu.judge;

import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.series.Observation;

/**
 * Whether target and value are told in the same prices. Output is planned in constant prices, base × (1+g)^n, and reported
 * in current ones; what looks reached may be inflation.
 */
final class Basis {
    private Basis() {}

    /** A measure of output whose target is its base grown at the told rate, beside a level that was printed. */
    static boolean isMixed(Target target, Observation latest) {
        Told base = target.base();
        Told goal = target.value();
        Told growth = target.growth();
        boolean output =
                (target.indicator().contains("生产总值") || target.indicator().contains("增加值"))
                        && MeasureUnit.find(target.unit())
                                .filter(unit -> unit.dimension() == Dimension.MONEY)
                                .isPresent();
        if (!output || latest.derived() || base == null || goal == null || growth == null) {
            return false;
        }
        return isGrown(base, goal, growth);
    }

    /** Whether the rate that base and target imply rounds to the told one. */
    private static boolean isGrown(Told base, Told goal, Told growth) {
        int years = goal.period().last() - base.period().last();
        if (years <= 0 || base.value().signum() <= 0 || goal.value().signum() <= 0) {
            return false;
        }
        double ratio = goal.value().doubleValue() / base.value().doubleValue();
        double implied = (StrictMath.pow(ratio, 1.0 / years) - 1) * 100;
        return Math.abs(implied - growth.value().doubleValue()) <= IndicatorJudge.halfStep(growth.value());
    }

    static void explain(VerdictDraft draft) {
        draft.say(
                "目标按不变价推算，实绩为现价，口径不同（basis: mixed），不作“已达到”论。",
                "The target is in constant prices, the value in current ones (basis: mixed); it is never called reached.");
    }
}
