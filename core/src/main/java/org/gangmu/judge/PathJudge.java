package org.gangmu.judge;

import java.util.List;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Status;
import org.gangmu.series.Observation;
import org.gangmu.series.Series;
import org.jspecify.annotations.Nullable;

/** Judges a level against the path from base to target, or against a bound to be kept in every year. */
final class PathJudge {
    private static final boolean REACH = true;

    private final VerdictDraft draft;
    private final Path path;
    private final int t;
    private final int sign;
    private final String unit;

    /** @param t how many years of the plan have passed by the end of the latest observation */
    PathJudge(VerdictDraft draft, Path path, int t) {
        this.draft = draft;
        this.path = path;
        this.t = t;
        this.sign = path.sign(draft.target.bound());
        this.unit = draft.target.unit();
    }

    Verdict judge(Series known, Observation latest) {
        double value = latest.value().doubleValue();
        draft.value = value;
        draft.path = path.at(t);
        draft.rule = path.shape().name().toLowerCase(java.util.Locale.ROOT);
        draft.mixed = path.shape() != Path.Shape.DUTY && Basis.isMixed(draft.target, latest);
        ForecastJudge outlook =
                new ForecastJudge(draft, path, known, latest.period().last());
        draft.forecast = outlook.forecast();
        if (path.shape() == Path.Shape.DUTY) {
            return duty(known, latest);
        }
        draft.progress = path.progress(value);
        draft.reached = !draft.mixed && passesForCertain(latest);
        boolean green = draft.reached || Path.atLeast(sign * value, sign * draft.path);
        double threshold = draft.rules.yellowFrom() * draft.elapsed;
        Double chance = chanceAsked();
        boolean hope = chance != null ? probability() >= chance : Path.atLeast(draft.progress, threshold);
        boolean yellow = hope && !bindingIsRed();
        draft.light = green ? Light.GREEN : yellow ? Light.YELLOW : Light.RED;
        explain(latest, value);
        if (chance != null && !green) {
            explainChance(chance);
        }
        double yellowAt = chance == null ? path.valueAt(threshold) : yellowAt(outlook, chance, green, yellow, value);
        turn(green, yellow, yellowAt);
        if (draft.mixed) {
            Basis.explain(draft);
        }
        return draft.verdict();
    }

    /** From where on the forecast gives the probability asked for; the path itself where not even that does. */
    private double yellowAt(ForecastJudge outlook, double chance, boolean green, boolean yellow, double value) {
        double due = path.at(t);
        if (green) {
            return draft.reached || !outlook.suffices(chance, due) ? due : -sign * Double.MAX_VALUE;
        }
        double worse = yellow ? sign * Math.min(sign * value, sign * path.base()) : value;
        return outlook.valueFor(chance, worse, yellow ? value : due);
    }

    /** The probability that yellow asks for; null where lights do not depend on forecasts or there is none. */
    private @Nullable Double chanceAsked() {
        return draft.forecast == null || draft.forecast.probability() == null ? null : draft.rules.yellowChance();
    }

    private double probability() {
        return draft.forecast == null || draft.forecast.probability() == null
                ? 0
                : draft.forecast.probability().doubleValue();
    }

    private void explainChance(double chance) {
        String asked = Say.percent(chance);
        boolean enough = probability() >= chance;
        draft.say(
                "照此下去，达到目标的概率为" + Say.likely(probability(), "不到", "超过") + "，" + (enough ? "不低于" : "低于") + "规则所定的"
                        + asked + "。",
                "As it goes the probability to reach the target is " + Say.likely(probability(), "below ", "above ")
                        + (enough ? ", at least the " : ", below the ") + asked + " that the rules ask for.");
    }

    private boolean bindingIsRed() {
        return draft.target.isBinding() && (draft.rules.bindingBehindIsRed() || t >= path.years());
    }

    /** “reached” only if the whole rounding interval of the printed number passes, and its bound does not blur it. */
    private boolean passesForCertain(Observation latest) {
        double worst = latest.value().doubleValue() - sign * latest.halfStep().doubleValue();
        boolean blurred = latest.derived()
                || latest.bound() == Bound.APPROX
                || latest.bound() == (sign > 0 ? Bound.LE : Bound.GE);
        boolean told = latest.status() == Status.ACTUAL || latest.status() == Status.ESTIMATE;
        return told && !blurred && Path.atLeast(sign * worst, sign * path.target());
    }

    private void explain(Observation latest, double value) {
        double due = path.at(t);
        double gap = due == 0 ? 0 : Math.abs(value - due) / Math.abs(due);
        boolean above = value >= due;
        if (draft.reached) {
            draft.say(
                    Say.chinese(latest) + "，已达到" + draft.target.period().last() + "年目标" + Say.number(path.target())
                            + unit + "。",
                    Say.english(latest) + " has reached the target of " + Say.number(path.target()) + ".");
            return;
        }
        draft.say(
                Say.chinese(latest) + "，" + (above ? "高于" : "低于") + "路径应到的" + Say.number(due) + unit + "（"
                        + Say.percent(gap) + "）" + (belowBase(value) ? "，且未及起点" + Say.number(path.base()) + unit : "")
                        + "；",
                Say.english(latest) + " is " + Say.percent(gap) + (above ? " above" : " below") + " the path's "
                        + Say.number(due) + ";");
        if (!belowBase(value)) {
            draft.say(
                    "完成" + Say.percent(path.progress(value)) + "，时间已过" + Say.percent(draft.elapsed) + "。",
                    Say.percent(path.progress(value)) + " of the way after " + Say.percent(draft.elapsed)
                            + " of the time.");
        } else {
            draft.say(
                    "时间已过" + Say.percent(draft.elapsed) + "。", Say.percent(draft.elapsed) + " of the time has passed.");
        }
        needed(value);
    }

    private boolean belowBase(double value) {
        return sign * (value - path.base()) < 0;
    }

    private void needed(double value) {
        int left = path.years() - t;
        if (draft.light == Light.GREEN || left == 0) {
            return;
        }
        if (path.shape() == Path.Shape.COMPOUND && value > 0) {
            double rate = StrictMath.pow(path.target() / value, 1.0 / left) - 1;
            draft.say(
                    "余下" + left + "年需年均增长" + Say.percent(rate) + "。",
                    "The " + left + " years left need " + Say.percent(rate) + " a year.");
        } else {
            double step = (path.target() - value) / left;
            draft.say(
                    "余下" + left + "年每年需" + (step >= 0 ? "提高" : "下降") + Say.number(Math.abs(step)) + stepUnit() + "。",
                    "The " + left + " years left need " + Say.number(step) + " each.");
        }
    }

    private String stepUnit() {
        return unit.equals("%") ? "个百分点" : unit;
    }

    /** The nearest value that would turn the light, and to which. */
    private void turn(boolean green, boolean yellow, double threshold) {
        if (draft.reached) {
            return;
        }
        double due = path.at(t);
        boolean yellowBelowPath = !bindingIsRed() && sign * (due - threshold) > 0;
        if (green) {
            turnTo(yellowBelowPath ? Light.YELLOW : Light.RED, due, !REACH);
        } else if (!yellow) {
            turnTo(yellowBelowPath ? Light.YELLOW : Light.GREEN, yellowBelowPath ? threshold : due, REACH);
        } else if (Math.abs(value() - threshold) < Math.abs(due - value())) {
            turnTo(Light.RED, threshold, !REACH);
        } else {
            turnTo(Light.GREEN, due, REACH);
        }
    }

    private void turnTo(Light light, double at, boolean reach) {
        draft.turnsTo = light;
        draft.turnsAt = at;
        String how = sign > 0 ? (reach ? "达到" : "低于") : reach ? "降到" : "高于";
        draft.say(
                how + Say.number(at) + unit + "即转为“" + light.chineseName() + "”。",
                "It would turn " + light.code() + " at " + Say.number(at) + ".");
    }

    private double value() {
        return draft.value == null ? 0 : draft.value;
    }

    /** A bound to be kept in each year: 城镇登记失业率 3.5%以内. */
    private Verdict duty(Series known, Observation latest) {
        int first = draft.target.period().last() - path.years() + 1;
        List<Observation> told = List.copyOf(
                known.byYear().subMap(first, true, latest.period().last(), true).values());
        draft.inputs.clear();
        draft.inputs.addAll(told);
        List<Observation> broken = told.stream().filter(o -> !keeps(o)).toList();
        draft.turnsAt = path.target();
        String bound = (sign > 0 ? "不低于" : "不高于") + Say.number(path.target()) + unit;
        Told base = draft.target.base();
        if (sign > 0 && base != null && path.target() < path.base()) {
            draft.say(
                    "目标低于起点" + Say.plain(base.value()) + unit + "，按守住下限研判。",
                    "The target is below its base: judged as a floor.");
        }
        if (broken.isEmpty()) {
            draft.light = Light.GREEN;
            draft.turnsTo = Light.RED;
            draft.say(
                    "要求每年" + bound + "，"
                            + told.stream().map(Say::chinese).collect(java.util.stream.Collectors.joining("、"))
                            + "，均已守住。",
                    "To be kept in each year; kept in " + told.size() + " told.");
        } else {
            boolean now = !keeps(latest);
            draft.light = now ? Light.RED : Light.YELLOW;
            draft.turnsTo = now ? Light.YELLOW : Light.RED;
            draft.say(
                    "要求每年" + bound + "，"
                            + broken.stream().map(Say::chinese).collect(java.util.stream.Collectors.joining("、"))
                            + "未守住。",
                    "To be kept in each year; broken in " + broken.size() + " of " + told.size() + ".");
        }
        return draft.verdict();
    }

    private boolean keeps(Observation o) {
        return Path.atLeast(sign * o.value().doubleValue(), sign * path.target());
    }
}
