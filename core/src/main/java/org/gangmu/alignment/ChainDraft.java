package org.gangmu.alignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.alignment.Chain.Step;
import org.gangmu.judge.Path;
import org.gangmu.judge.Say;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.EnglishUnit;
import org.gangmu.quantity.Period;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;
import org.gangmu.series.Series;
import org.jspecify.annotations.Nullable;

/** A {@link Chain} being worked out. Used once, by one thread. */
final class ChainDraft {
    private static final double DUST = 1e-6;

    private final Target goal;
    private final Period years;
    private final String region;
    private final LocalDate asOf;
    private final YearTargets targets;
    private final Series levels;
    private final Series growth;
    private final List<Step> steps = new ArrayList<>();

    ChainDraft(
            Target goal, Period years, String region, LocalDate asOf, YearTargets targets, Observations observations) {
        this.goal = goal;
        this.years = years;
        this.region = region;
        this.asOf = asOf;
        this.targets = targets;
        this.growth = observations.growth(goal.key());
        this.levels = levels(observations);
    }

    /** The levels, completed from growth; of a reduction that is told as a fall (单位地区生产总值能耗) the falls. */
    private Series levels(Observations observations) {
        Series told = observations.levels(goal.key(), goal.unit());
        if (goal.fiveYearSum()) {
            return told.byYear().isEmpty() ? observations.reductions(goal.key()) : told;
        }
        Told base = goal.base();
        return base == null ? told : told.completedBy(growth, base.period().last(), base.value(), goal.unit());
    }

    Chain chain() {
        Told value = goal.value();
        Told base = goal.base();
        if (goal.isOpen()) {
            addSteps(null);
            String reference = goal.reference() == null ? "" : "“" + goal.reference() + "”";
            return chain(
                    Path.Shape.LINEAR,
                    null,
                    "",
                    "规划目标为" + (reference.isEmpty() ? "空" : reference) + "，没有可分解的数值",
                    "The plan tells no number" + (reference.isEmpty() ? "" : " but " + reference));
        }
        if (value == null) {
            return byGrowth();
        }
        if (goal.fiveYearSum()) {
            return sum(value.value().doubleValue());
        }
        if (base == null) {
            addSteps(null);
            return chain(Path.Shape.LINEAR, null, "", "规划未载基期值", "The plan tells no base");
        }
        return level(base.value().doubleValue(), value.value().doubleValue());
    }

    private Chain level(double from, double to) {
        Path path = Path.of(goal, from, to, years.length());
        addSteps(path.shape() == Path.Shape.DUTY ? null : path.shape());
        Optional<Observation> latest = levels.findLatest(years.first(), years.last());
        if (path.shape() == Path.Shape.DUTY) {
            return chain(
                    path.shape(),
                    null,
                    "",
                    "逐年守住的目标，不需要追赶",
                    "A bound to be kept in each year: there is nothing to catch up");
        }
        int last = latest.map(o -> o.period().last()).orElse(years.first() - 1);
        double value = latest.map(o -> o.value().doubleValue()).orElse(from);
        int left = years.last() - last;
        boolean down = to < from;
        boolean reached = down ? value <= to : value >= to;
        String known = latest.map(o -> last + "年" + Say.number(o.value().doubleValue()) + goal.unit())
                .orElse("尚无" + years.first() + "年以来的数据");
        String knownEnglish = latest.map(o -> english(Say.number(o.value().doubleValue()), goal.unit()) + " in " + last)
                .orElse("No value since " + years.first() + " is known");
        String aim = years.last() + "年目标" + Say.number(to) + goal.unit();
        String aimEnglish = "the target of " + years.last() + " is " + Say.number(to);
        if (reached || left == 0) {
            String how = reached ? "，已达到" : "，未达到";
            return chain(
                    path.shape(),
                    null,
                    "",
                    known + how + aim,
                    knownEnglish + "; " + aimEnglish + (reached ? ": reached" : ": missed"));
        }
        boolean compound = path.shape() == Path.Shape.COMPOUND && value > 0;
        double needed = compound ? (StrictMath.pow(to / value, 1.0 / left) - 1) * 100 : (to - value) / left;
        String unit = compound ? "%" : goal.unit().equals("%") ? "个百分点" : goal.unit();
        return needed(path.shape(), needed, unit, down, known + "，" + aim, knownEnglish + "; " + aimEnglish, left);
    }

    private Chain sum(double to) {
        addSteps(Path.Shape.SUM);
        var told = levels.byYear().subMap(years.first(), true, years.last(), true);
        int last = told.isEmpty() ? years.first() - 1 : told.lastKey();
        double sum =
                told.values().stream().mapToDouble(o -> o.value().doubleValue()).sum();
        List<Integer> missing = told.isEmpty() ? List.of() : levels.missing(years.first(), last);
        int left = years.last() - last;
        String known = "已累计" + Say.number(sum) + goal.unit() + "，五年目标" + Say.number(to) + goal.unit();
        String knownEnglish = english(Say.number(sum), goal.unit()) + " so far of " + Say.number(to);
        if (!missing.isEmpty()) {
            return chain(
                    Path.Shape.SUM,
                    null,
                    "",
                    known + "，" + text(missing) + "未载，余下所需无法计算",
                    knownEnglish + "; what " + english(missing) + " brought is not known");
        }
        if (left == 0 || sum >= to) {
            return chain(
                    Path.Shape.SUM,
                    null,
                    "",
                    known + (sum >= to ? "，已达到" : "，未达到"),
                    knownEnglish + (sum >= to ? ": reached" : ": missed"));
        }
        return needed(Path.Shape.SUM, (to - sum) / left, goal.unit(), false, known, knownEnglish, left);
    }

    /** 年均增长8%: the growth of the years left that makes the average, ((1+g)^n / ∏(1+gᵢ))^(1/left) − 1. */
    private Chain byGrowth() {
        addSteps(Path.Shape.COMPOUND);
        Told told = goal.growth();
        double target = told == null ? 0 : told.value().doubleValue();
        int last = growth.findLatest(years.first(), years.last())
                .map(o -> o.period().last())
                .orElse(years.first() - 1);
        List<Integer> missing = last < years.first() ? List.of() : growth.missing(years.first(), last);
        int left = years.last() - last;
        String aim = "目标年均增长" + Say.number(target) + "%";
        String aimEnglish = "The target is " + Say.number(target) + "% a year";
        if (!missing.isEmpty()) {
            return chain(
                    Path.Shape.COMPOUND,
                    null,
                    "",
                    aim + "，" + text(missing) + "增速未载，余下所需无法计算",
                    aimEnglish + "; the growth of " + english(missing) + " is not known");
        }
        double product = growth.byYear().subMap(years.first(), true, years.last(), true).values().stream()
                .mapToDouble(o -> 1 + o.value().doubleValue() / 100)
                .reduce(1, (one, other) -> one * other);
        if (left == 0 || product <= 0) {
            return chain(Path.Shape.COMPOUND, null, "", aim, aimEnglish);
        }
        double whole = StrictMath.pow(1 + target / 100, years.length());
        double needed = (StrictMath.pow(whole / product, 1.0 / left) - 1) * 100;
        return needed(Path.Shape.COMPOUND, needed, "%", false, aim, aimEnglish, left);
    }

    /** Without the dust of binary arithmetic. */
    private static @Nullable Double round(@Nullable Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).round(new MathContext(9)).doubleValue();
    }

    private Chain needed(
            Path.Shape shape, double exact, String unit, boolean down, String known, String knownEnglish, int left) {
        int sign = down ? -1 : 1;
        double needed = BigDecimal.valueOf(exact).round(new MathContext(9)).doubleValue();
        List<Integer> reached = steps.stream()
                .filter(step -> step.pace() != null && sign * (step.pace() - needed) >= -DUST)
                .map(Step::year)
                .toList();
        long told = steps.stream().filter(step -> step.pace() != null).count();
        YearTarget planned = planned();
        Boolean suffices = suffices(shape, planned, needed, sign);
        String pace =
                (needed < 0 ? "下降" : shape == Path.Shape.COMPOUND ? "增长" : "") + Say.number(Math.abs(needed)) + unit;
        String paceEnglish = english(Say.number(needed), unit);
        String ever = told == 0 ? "" : reached.isEmpty() ? "，已有各年均未达到这一速度" : "，" + text(reached) + "曾达到这一速度";
        String everEnglish = told == 0
                ? ""
                : reached.isEmpty() ? "; no year so far reached that" : "; reached in " + english(reached);
        String plan = planned == null || suffices == null
                ? ""
                : "；" + planned.target().period() + "年计划"
                        + Say.number(planned.value().doubleValue()) + planned.unit() + (suffices ? "，够用" : "，不足以达到");
        String planEnglish = planned == null || suffices == null
                ? ""
                : "; the plan of " + planned.target().period() + " aims at "
                        + english(Say.number(planned.value().doubleValue()), planned.unit())
                        + (suffices ? ": enough" : ": not enough");
        String reason = known + "，余下" + left + "年每年需" + pace + ever + plan;
        String english = knownEnglish + "; the " + left + " years left need " + paceEnglish + " each" + everEnglish
                + planEnglish;
        return new Chain(goal, shape, steps, left, needed, unit, reached, planned, suffices, reason, english);
    }

    private Chain chain(Path.Shape shape, @Nullable Double needed, String unit, String reason, String english) {
        return new Chain(
                goal, shape, steps, years.last() - lastKnown(), needed, unit, List.of(), null, null, reason, english);
    }

    private int lastKnown() {
        return steps.stream()
                .filter(step -> step.level() != null || step.growth() != null)
                .mapToInt(Step::year)
                .max()
                .orElse(years.first() - 1);
    }

    /** The target of the first year behind the last known value: by growth where the goal grows, else by level. */
    private @Nullable YearTarget planned() {
        return steps.stream()
                .filter(step -> step.year() > lastKnown())
                .map(step -> step.byGrowth() != null ? step.byGrowth() : step.byLevel())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Growth against growth, a year's part of a sum against the part needed; a level aimed at against the level due next. */
    private @Nullable Boolean suffices(Path.Shape shape, @Nullable YearTarget planned, double needed, int sign) {
        if (planned == null) {
            return null;
        }
        double value = planned.value().doubleValue();
        if (planned.growth() != (shape == Path.Shape.COMPOUND) && planned.growth()) {
            return null;
        }
        if (planned.growth() || shape == Path.Shape.SUM) {
            return sign * (value - needed) >= -DUST;
        }
        Observation before = levels.byYear().get(planned.target().period().last() - 1);
        if (!planned.unit().equals(goal.unit()) || before == null) {
            return null;
        }
        double from = before.value().doubleValue();
        double pace = shape == Path.Shape.COMPOUND ? (value / from - 1) * 100 : value - from;
        return sign * (pace - needed) >= -DUST;
    }

    /** @param shape how paces are counted; null where they say nothing */
    private void addSteps(Path.@Nullable Shape shape) {
        for (int year = years.first(); year <= years.last(); year++) {
            Observation level = year > asOf.getYear() ? null : levels.byYear().get(year);
            Observation rate = year > asOf.getYear() ? null : growth.byYear().get(year);
            steps.add(new Step(
                    year,
                    targets.find(region, year, goal.key(), true).orElse(null),
                    targets.find(region, year, goal.key(), false).orElse(null),
                    level,
                    rate,
                    shape == null ? null : round(pace(shape, year, level, rate))));
        }
    }

    private @Nullable Double pace(Path.Shape shape, int year, @Nullable Observation level, @Nullable Observation rate) {
        if (shape == Path.Shape.SUM) {
            return level == null ? null : level.value().doubleValue();
        }
        if (shape == Path.Shape.COMPOUND && rate != null) {
            return rate.value().doubleValue();
        }
        Double before = before(year);
        if (level == null || before == null) {
            return null;
        }
        double value = level.value().doubleValue();
        return shape == Path.Shape.COMPOUND
                ? before > 0 ? (value / before - 1) * 100 : null
                : Double.valueOf(value - before);
    }

    private @Nullable Double before(int year) {
        Told base = goal.base();
        if (base != null && base.period().last() == year - 1) {
            return base.value().doubleValue();
        }
        Observation told = levels.byYear().get(year - 1);
        return told == null ? null : (Double) told.value().doubleValue();
    }

    private static String text(List<Integer> years) {
        return years.stream().map(year -> year + "年").collect(Collectors.joining("、"));
    }

    private static String english(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** “5.5%”, “1300 hundred million yuan”, “306”. */
    private static String english(String number, String unit) {
        return unit.equals("%") ? number + unit : (number + " " + EnglishUnit.of(unit)).strip();
    }
}
