package org.gangmu.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Indicator.Direction;
import org.gangmu.catalogue.Indicator.Kind;
import org.gangmu.plan.Target;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Period;
import org.gangmu.series.Months;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;

/**
 * Judges how an indicator runs within a year against that year's target (DESIGN §4, running pace). An amount is compared with
 * the part of its target that is due by its own season, else by the calendar; a growth with the growth aimed at; a rate with
 * its bound; what holds on a day with the way from the last year's end to the target. Each says what the months left still
 * need, and whether that was ever reached. A pure function.
 */
public final class PaceJudge {
    private static final int FRESH_MONTHS = 4;

    private final RuleSet rules;
    private final LocalDate asOf;
    private final Observations observations;
    private final int throughMonth;

    /** By all months known. */
    public PaceJudge(RuleSet rules, LocalDate asOf, Observations observations) {
        this(rules, asOf, observations, 0);
    }

    /**
     * @param observations known by {@code asOf}
     * @param throughMonth of the year judged; what came after is not looked at. 0 for all months known
     */
    public PaceJudge(RuleSet rules, LocalDate asOf, Observations observations, int throughMonth) {
        this.throughMonth = throughMonth;
        this.rules = rules;
        this.asOf = asOf;
        this.observations = observations;
    }

    /** The pace against {@code target}, which is one of a single year. What is missing is a grey light that names it. */
    public Pace judge(Target target) {
        PaceDraft draft = new PaceDraft(target, rules);
        int year = target.period().last();
        Months levels = upTo(year, observations.months(target.key(), unit(target)));
        Months growth = upTo(year, observations.monthlyGrowth(target.key()));
        Optional<Observation> latest = (target.growth() != null ? growth : levels).findLatest(year);
        if (latest.isEmpty()) {
            return nothing(draft, levels.findLatest(year).or(() -> growth.findLatest(year)), year);
        }
        draft.observed(latest.get());
        if (throughMonth != 0 && latest.get().period().lastMonth() < throughMonth - 2) {
            return draft.say(
                            "截至" + throughMonth + "月，最近一次数据为" + Say.chinese(latest.get()) + "。",
                            "The latest value is " + Say.english(latest.get()) + ".")
                    .grey(Cause.STALE);
        }
        if (isStale(latest.get(), year)) {
            return draft.say(
                            "最近一次数据为" + Say.chinese(latest.get()) + "，已超过" + FRESH_MONTHS + "个月。",
                            "The latest value, " + Say.english(latest.get()) + ", is older than " + FRESH_MONTHS
                                    + " months.")
                    .grey(Cause.STALE);
        }
        Months completed = levels.completedBy(growth);
        if (target.growth() != null) {
            return new GrowthPace(draft, completed, growth, year)
                    .judge(target.growth().value().doubleValue());
        }
        return judgeLevel(draft, completed, year);
    }

    private Months upTo(int year, Months months) {
        return throughMonth == 0 ? months : months.upTo(year, throughMonth);
    }

    private static String unit(Target target) {
        return Catalogue.standard()
                .findById(target.key())
                .filter(known -> target.value() == null)
                .map(Indicator::unit)
                .orElse(target.unit());
    }

    private Pace nothing(PaceDraft draft, Optional<Observation> other, int year) {
        if (other.isPresent()) {
            draft.observed(other.get());
            return draft.say(
                            "已知" + Say.chinese(other.get()) + "，与目标不是同一种量（水平或增速），无从比较。",
                            Say.english(other.get()) + " is known, which is not what the target measures.")
                    .grey(Cause.NOT_COMPARABLE);
        }
        return draft.say(
                        "截至" + asOf + "，已知文件均未载" + year + "年各月数据。", "No month of " + year + " is told by " + asOf + ".")
                .grey(Cause.NO_DATA);
    }

    /** A year that is over keeps its last value; in a year that runs, what is old says nothing of today. */
    private boolean isStale(Observation latest, int year) {
        int since = Period.months(year, latest.period().lastMonth(), year, 12).length()
                - 1
                + (asOf.getYear() - year) * 12
                - (12 - asOf.getMonthValue());
        return throughMonth == 0 && latest.period().lastMonth() < 12 && since > FRESH_MONTHS;
    }

    private Pace judgeLevel(PaceDraft draft, Months levels, int year) {
        double goal =
                draft.target.value() == null ? 0 : draft.target.value().value().doubleValue();
        Kind kind = kind(draft.target);
        boolean kept = draft.target.bound() == Bound.LE || direction(draft.target) == Direction.DUTY;
        if (kind == Kind.RATE || kept) {
            return kind == Kind.RATE || draft.month == 12 ? bound(draft, goal) : ceiling(draft, goal);
        }
        return kind == Kind.STOCK ? stock(draft, levels, goal, year) : flow(draft, levels, goal, year);
    }

    private static Kind kind(Target target) {
        return Catalogue.standard().findById(target.key()).map(Indicator::kind).orElse(Kind.AMOUNT);
    }

    private static Direction direction(Target target) {
        return Catalogue.standard()
                .findById(target.key())
                .map(Indicator::better)
                .orElse(Direction.NONE);
    }

    /** A rate stands where it should or not; within a year there is no part of it. */
    private Pace bound(PaceDraft draft, double goal) {
        double value = value(draft);
        int sign = draft.target.bound() == Bound.LE || direction(draft.target) == Direction.DOWN ? -1 : 1;
        boolean kept = Path.atLeast(sign * value, sign * goal);
        draft.due = goal;
        draft.say(
                latest(draft) + "，" + (kept ? "符合" : "未达") + "年度目标" + Say.number(goal) + draft.target.unit() + "。",
                latestEnglish(draft) + (kept ? " meets" : " does not meet") + " the year's " + Say.number(goal) + ".");
        return draft.light(kept ? Light.GREEN : draft.month == 12 ? Light.RED : Light.YELLOW, "bound");
    }

    /** What must not exceed an amount in the year (单位…不超过) is green while the amount is not used up. */
    private Pace ceiling(PaceDraft draft, double goal) {
        double value = value(draft);
        draft.due = goal;
        draft.share = goal == 0 ? null : value / goal;
        draft.say(
                latest(draft) + "，全年不超过" + Say.number(goal) + draft.target.unit() + "。",
                latestEnglish(draft) + " of at most " + Say.number(goal) + ".");
        return draft.light(value <= goal ? Light.GREEN : Light.RED, "ceiling");
    }

    private Pace stock(PaceDraft draft, Months levels, double goal, int year) {
        Optional<Observation> before = levels.find(year - 1, 12);
        if (before.isEmpty()) {
            return draft.say((year - 1) + "年末的数未见于已知文件，无从计算路径。", "The end of " + (year - 1) + " is told nowhere.")
                    .grey(Cause.NO_BASE);
        }
        draft.inputs.add(before.get());
        double base = before.get().value().doubleValue();
        if (goal <= base && direction(draft.target) == Direction.UP) {
            return bound(draft, goal);
        }
        double value = value(draft);
        int sign = goal >= base ? 1 : -1;
        draft.dueShare = draft.month / 12.0;
        double due = base + (goal - base) * draft.dueShare;
        draft.due = due;
        draft.share = goal == base ? null : (value - base) / (goal - base);
        boolean green = Path.atLeast(sign * value, sign * due);
        boolean yellow = draft.share != null
                && Path.atLeast(draft.share, draft.dueShare - rules.paceGap() / 100)
                && draft.month < 12;
        draft.say(
                latest(draft) + "，自上年末" + Say.number(base) + "向全年目标" + Say.number(goal) + draft.target.unit() + "应到"
                        + Say.number(due) + draft.target.unit() + "。",
                latestEnglish(draft) + "; on the way from " + Say.number(base) + " to " + Say.number(goal) + " "
                        + Say.number(due) + " is due.");
        return draft.light(green ? Light.GREEN : yellow ? Light.YELLOW : Light.RED, "stock");
    }

    private Pace flow(PaceDraft draft, Months levels, double goal, int year) {
        if (goal <= 0) {
            return draft.say("年度目标不大于零，无从计算进度。", "A target not above zero has no parts.")
                    .grey(Cause.NO_TARGET);
        }
        double value = value(draft);
        Season season = Season.of(levels, year, draft.month);
        draft.seasons = season.years();
        draft.dueShare = season.share();
        draft.due = goal * season.share();
        draft.share = value / goal;
        double behind = (draft.dueShare - draft.share) * 100;
        boolean green = Path.atLeast(draft.share, draft.dueShare);
        if (draft.month == 12) {
            return wholeYear(draft, goal, green);
        }
        boolean yellow = behind <= rules.paceGap();
        draft.say(
                latest(draft) + "，完成全年目标" + Say.number(goal) + draft.target.unit() + "的" + Say.percent(draft.share)
                        + "，"
                        + due(season) + Say.percent(draft.dueShare)
                        + (green ? "。" : "，差" + Say.number(behind) + "个百分点。"),
                latestEnglish(draft) + " is " + Say.percent(draft.share) + " of the year's " + Say.number(goal) + "; "
                        + Say.percent(draft.dueShare) + dueEnglish(season)
                        + (green ? "." : ", " + Say.number(behind) + " points missing."));
        needed(draft, levels, goal - value, year);
        return draft.light(
                green ? Light.GREEN : yellow ? Light.YELLOW : Light.RED, season.isCalendar() ? "calendar" : "season");
    }

    private static Pace wholeYear(PaceDraft draft, double goal, boolean reached) {
        draft.seasons = List.of();
        String share = draft.share == null ? "" : Say.percent(draft.share);
        draft.say(
                latest(draft) + "，完成全年目标" + Say.number(goal) + draft.target.unit() + "的" + share + "。",
                latestEnglish(draft) + " is " + share + " of the year's " + Say.number(goal) + ".");
        return draft.light(reached ? Light.GREEN : Light.RED, "whole_year");
    }

    /** The growth that the months left need against the same months a year before, and the most they ever brought. */
    private static void needed(PaceDraft draft, Months levels, double missing, int year) {
        OptionalDouble before = levels.between(year - 1, draft.month, 12);
        if (draft.month == 12 || missing <= 0 || before.isEmpty() || before.getAsDouble() <= 0) {
            return;
        }
        draft.needed = (missing / before.getAsDouble() - 1) * 100;
        OptionalDouble best = IntStream.range(year - 10, year)
                .mapToObj(y -> growthOfRest(levels, y, draft.month))
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        best.ifPresent(most -> draft.best = most);
        sayNeeded(draft);
    }

    private static OptionalDouble growthOfRest(Months levels, int year, int month) {
        OptionalDouble rest = levels.between(year, month, 12);
        OptionalDouble before = levels.between(year - 1, month, 12);
        return rest.isPresent() && before.isPresent() && before.getAsDouble() > 0
                ? OptionalDouble.of((rest.getAsDouble() / before.getAsDouble() - 1) * 100)
                : OptionalDouble.empty();
    }

    /** Says what is needed, and whether it was ever reached. */
    static void sayNeeded(PaceDraft draft) {
        if (draft.needed == null) {
            return;
        }
        draft.say(
                "余下" + (12 - draft.month) + "个月需同比增长" + Say.number(draft.needed) + "%"
                        + (draft.best == null
                                ? "。"
                                : draft.best >= draft.needed
                                        ? "，历年同期最高" + Say.number(draft.best) + "%，曾经达到过。"
                                        : "，高于历年同期最高的" + Say.number(draft.best) + "%，从未达到过。"),
                "The " + (12 - draft.month) + " months left need growth of " + Say.number(draft.needed) + "%"
                        + (draft.best == null
                                ? "."
                                : draft.best >= draft.needed
                                        ? "; the same months once brought " + Say.number(draft.best) + "%."
                                        : "; the most they ever brought is " + Say.number(draft.best) + "%."));
    }

    private static double value(PaceDraft draft) {
        double value = draft.latest == null ? 0 : draft.latest.value().doubleValue();
        draft.value = value;
        return value;
    }

    private static String latest(PaceDraft draft) {
        return draft.latest == null ? "" : Say.chinese(draft.latest);
    }

    private static String latestEnglish(PaceDraft draft) {
        return draft.latest == null ? "" : Say.english(draft.latest);
    }

    private static String due(Season season) {
        return season.isCalendar()
                ? "序时进度应为"
                : "按" + season.years().stream().sorted().map(String::valueOf).collect(Collectors.joining("、"))
                        + "年同期进度应为";
    }

    private static String dueEnglish(Season season) {
        return season.isCalendar()
                ? " is due by the calendar"
                : " was due by the same month of "
                        + season.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
