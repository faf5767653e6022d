package org.gangmu.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Period;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;
import org.gangmu.series.Series;

/**
 * Judges a target of a five-year plan by what was observed: which kind of target it is, and whether there is enough to
 * judge by. The arithmetic is in {@link PathJudge}, {@link SumJudge} and {@link GrowthJudge}. A pure function.
 */
public final class IndicatorJudge {
    private final RuleSet rules;
    private final Period years;
    private final LocalDate asOf;
    private final Observations observations;

    /**
     * @param years those of the plan
     * @param observations known by {@code asOf}
     */
    public IndicatorJudge(RuleSet rules, Period years, LocalDate asOf, Observations observations) {
        this.rules = rules;
        this.years = years;
        this.asOf = asOf;
        this.observations = observations;
    }

    /** The verdict on one target. Never throws on what documents tell; what is missing is a grey light that names it. */
    public Verdict judge(Target target) {
        VerdictDraft draft = new VerdictDraft(target, rules);
        draft.elapsed = elapsed(Math.min(asOf.getYear() - 1, years.last()));
        Series growth = observations.growth(target.key());
        if (target.isOpen()) {
            return open(draft, target, growth);
        }
        Told value = target.value();
        if (value == null) {
            return new GrowthJudge(draft, years).judge(growth);
        }
        Series levels = observations.levels(target.key(), target.unit());
        if (target.fiveYearSum()) {
            Series parts = levels.byYear().isEmpty() ? observations.reductions(target.key()) : levels;
            return new SumJudge(draft, years)
                    .judge(
                            parts.byYear().isEmpty() ? levels : parts,
                            value.value().doubleValue());
        }
        return judgeLevel(draft, levels, growth, value);
    }

    private Verdict open(VerdictDraft draft, Target target, Series growth) {
        Optional<Observation> known = latest(observations.levels(target.key(), target.unit()), growth);
        known.or(() -> latestFall(target)).ifPresent(draft::observed);
        String reference = target.reference();
        if (reference == null) {
            return draft.say("规划未设目标值。", "The plan tells no target.").grey(Cause.NO_TARGET);
        }
        draft.say(
                "目标为“" + reference + "”，所引数值未见于已知文件，下达后方可研判。",
                "The target is “" + reference + "”; the number it refers to is in no document known.");
        if (draft.latest != null) {
            draft.say(Say.chinese(draft.latest) + "。", Say.english(draft.latest) + ".");
        }
        return draft.grey(Cause.TARGET_OPEN);
    }

    private Optional<Observation> latest(Series levels, Series growth) {
        return levels.findLatest(years.first(), years.last()).or(() -> growth.findLatest(years.first(), years.last()));
    }

    /** A reduction (单位地区生产总值能耗降低) is mostly told as the growth, below zero, of the thing itself. */
    private Optional<Observation> latestFall(Target target) {
        String whole = target.key().replaceFirst("_reduction$", "");
        return whole.equals(target.key())
                ? Optional.empty()
                : observations.growth(whole).findLatest(years.first(), years.last());
    }

    private Verdict judgeLevel(VerdictDraft draft, Series levels, Series growth, Told value) {
        Told base = draft.target.base();
        if (base == null) {
            latest(levels, growth).ifPresent(draft::observed);
            return draft.say("规划未载基期值，无从计算路径。", "The plan tells no base to draw a path from.")
                    .grey(Cause.NO_BASE);
        }
        Optional<Observation> change = levels.findChange(base.period().last());
        Series comparable =
                change.map(changed -> levels.before(changed.period().last())).orElse(levels);
        Series known = comparable.completedBy(growth, base.period().last(), base.value(), draft.target.unit());
        Optional<Observation> latest = known.findLatest(years.first(), Math.min(asOf.getYear(), years.last()));
        if (change.isPresent()) {
            explainChange(draft, change.get());
            if (latest.isEmpty()
                    || latest.get().period().last() < change.get().period().last()) {
                latest.ifPresent(draft::observed);
                return draft.say("变动前后不可比，又未见同口径增速可供接续。", "Without comparable growth nothing leads across it.")
                        .grey(Cause.NOT_COMPARABLE);
            }
        }
        if (latest.isEmpty()) {
            return nothingKnown(draft, levels, growth);
        }
        draft.observed(latest.get());
        int year = latest.get().period().last();
        draft.elapsed = elapsed(year);
        Path path =
                Path.of(draft.target, base.value().doubleValue(), value.value().doubleValue(), years.length());
        if (monthsSince(year) > rules.freshMonths()) {
            return draft.say(
                            "最近一次数据为" + Say.chinese(latest.get()) + "，距今已超过" + rules.freshMonths() + "个月。",
                            "The latest value, " + Say.english(latest.get()) + ", is older than " + rules.freshMonths()
                                    + " months.")
                    .grey(Cause.STALE);
        }
        return new PathJudge(draft, path, year - years.first() + 1).judge(known, latest.get());
    }

    /** Nothing is compared across a change of definition in silence: what follows it is derived from growth. */
    private static void explainChange(VerdictDraft draft, Observation changed) {
        draft.inputs.add(changed);
        draft.say(
                Say.chinese(changed) + "系口径变动后的数，不与规划基期直接相比。",
                Say.english(changed) + " is told by a changed definition and is not compared with the plan's base.");
    }

    private Verdict nothingKnown(VerdictDraft draft, Series levels, Series growth) {
        Optional<Observation> rate = growth.findLatest(years.first(), years.last());
        if (rate.isPresent()) {
            draft.observed(rate.get());
            String missing = years(growth, rate.get().period().last());
            return draft.say(
                            "仅公布增速（" + Say.chinese(rate.get()) + "），" + missing + "未公布，无法推算水平。",
                            "Only growth is told (" + Say.english(rate.get()) + "); without " + missing
                                    + " no level follows.")
                    .grey(Cause.GROWTH_ONLY);
        }
        if (!levels.incomparable().isEmpty()) {
            Observation other = levels.incomparable().get(0);
            draft.observed(other);
            return draft.say(
                            "文件所载" + Say.chinese(other) + "，单位与目标（" + draft.target.unit() + "）不可换算。",
                            Say.english(other) + " does not convert to the target's unit.")
                    .grey(Cause.NOT_COMPARABLE);
        }
        return draft.say(
                        "截至" + asOf + "已知文件均未载" + years.first() + "年以来的数据。",
                        "No document known by " + asOf + " tells a value since " + years.first() + ".")
                .grey(Cause.NO_DATA);
    }

    private String years(Series growth, int last) {
        return GrowthJudge.yearsText(growth.missing(years.first(), last));
    }

    private long monthsSince(int year) {
        return Period.months(year, 12, asOf.getYear(), asOf.getMonthValue()).length() - 1L;
    }

    private double elapsed(int year) {
        return Math.max(0, Math.min(1, (double) (year - years.first() + 1) / years.length()));
    }

    /** Half the last printed digit of a plan's number. */
    static double halfStep(BigDecimal printed) {
        return 0.5 * StrictMath.pow(10, -printed.scale());
    }
}
