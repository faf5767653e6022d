package org.gangmu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * A target that was changed by those who may (计划调整). The old target stays; which of the two counts is a matter of the day.
 *
 * @param id names it; any text
 * @param goal the target that is changed
 * @param before its number until then; null where the plan told none
 * @param value its number from then on, in {@code unit}
 * @param unit that of the target; {@code %} of a growth
 * @param from the first day on which the new number counts; never before {@link Authority#date}
 */
public record Adjustment(
        String id,
        Goal goal,
        @Nullable BigDecimal before,
        BigDecimal value,
        String unit,
        Bound bound,
        Authority authority,
        LocalDate from) {

    /**
     * Names a target, whichever document repeats it.
     *
     * @param region its code
     * @param key of the indicator, by {@link org.gangmu.catalogue.Catalogue#key}
     * @param period when it is to be reached; of a five-year sum, the five years
     * @param measure {@link Measure#LEVEL}, or {@link Measure#GROWTH} of a target told by growth alone
     */
    public record Goal(String region, String key, Period period, Measure measure) {
        /** The goal that {@code target} of {@code region} sets. */
        public static Goal of(Target target, String region) {
            boolean growth = target.value() == null && target.growth() != null;
            return new Goal(region, target.key(), target.period(), growth ? Measure.GROWTH : Measure.LEVEL);
        }
    }

    /**
     * By what right it was changed.
     *
     * @param basis the act of law or resolution: 区人大常委会关于批准…调整方案的决议
     * @param number of that act; may be empty
     * @param date the day of the decision, from which it is known
     * @param approvedBy who approved it
     */
    public record Authority(String basis, String number, LocalDate date, String approvedBy) {}

    public Adjustment {
        if (from.isBefore(authority.date())) {
            throw new IllegalArgumentException("an adjustment counts from the day it was decided on ("
                    + authority.date() + ") at the earliest, not from " + from);
        }
    }

    /** Whether the new number is the one that counts on {@code day}, unless a later adjustment does. */
    public boolean isInForce(LocalDate day) {
        return !from.isAfter(day);
    }

    /** In a sentence: what changed, from when, by what right. */
    public String chinese() {
        String number = authority.number().isEmpty() ? "" : "（" + authority.number() + "）";
        return "目标依据“" + authority.basis() + "”" + number + "，经" + authority.approvedBy() + "批准，自" + from + "起"
                + (before == null ? "定为" : "由" + before.toPlainString() + unit + "调整为") + value.toPlainString() + unit
                + "。";
    }

    /** The same in English; names stay as they are. */
    public String english() {
        String number = authority.number().isEmpty() ? "" : " (" + authority.number() + ")";
        return "By “" + authority.basis() + "”" + number + ", approved by " + authority.approvedBy()
                + ", the target is "
                + value.toPlainString() + " " + unit + " from " + from
                + (before == null ? "." : " instead of " + before.toPlainString() + ".");
    }
}
