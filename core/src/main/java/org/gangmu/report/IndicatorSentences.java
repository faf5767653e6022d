package org.gangmu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.judge.Cause;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.quantity.Bound;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Judged;
import org.gangmu.report.Value.Lit;
import org.gangmu.report.Value.Observed;
import org.gangmu.series.Observation;

/** Says a verdict on an indicator in sentences whose numbers can be computed again. Stateless. */
final class IndicatorSentences {
    private IndicatorSentences() {}

    /** One sentence, and a second one where prices differ. */
    static List<Draft> of(Verdict verdict) {
        List<Draft> said = new ArrayList<>();
        said.add(main(verdict).shining(verdict.light()));
        if (verdict.basis().equals("mixed") && verdict.light() != Light.GREY) {
            said.add(Sentence.of(
                            "{name}的目标按不变价推算、实绩为现价，口径不同，不作“已达到”论。",
                            "The target of {name} is in constant prices and its value in current ones, so it is never"
                                    + " called reached.")
                    .with("name", Basis.name(verdict.target())));
        }
        if (verdict.forecast() != null && verdict.probability() != null && !verdict.reached()) {
            said.add(forecast(verdict));
        }
        return said;
    }

    private static Draft forecast(Verdict verdict) {
        return Sentence.of(
                        "按走势外推，期末约为{value}，八成可能在{low}至{high}之间，如期完成的可能{probability}。",
                        "If it goes on as it did it ends at {value}, with four chances in five between {low} and {high};"
                                + " the probability to meet the target is {probability}.")
                .with("value", Judged.of(verdict, Aspect.FORECAST))
                .with("low", Judged.of(verdict, Aspect.FORECAST_LOW))
                .with("high", Judged.of(verdict, Aspect.FORECAST_HIGH))
                .with("probability", Judged.of(verdict, Aspect.PROBABILITY));
    }

    private static Draft main(Verdict verdict) {
        Observation latest = verdict.latest();
        if (verdict.light() == Light.GREY || latest == null) {
            return grey(verdict);
        }
        if (verdict.reached() && verdict.target().value() != null) {
            return reached(verdict, latest);
        }
        if (verdict.target().value() == null && verdict.value() != null) {
            return growth(verdict);
        }
        if (verdict.path() == null) {
            return told(verdict);
        }
        if (verdict.target().fiveYearSum()) {
            return sum(verdict);
        }
        return verdict.progress() == null ? duty(verdict) : path(verdict, latest);
    }

    private static Draft start(Verdict verdict, String chinese, String english) {
        return Sentence.of(
                        "{name}" + Basis.nature(verdict.target()) + chinese,
                        "{name}" + Basis.natureEnglish(verdict.target()) + english)
                .with("name", Basis.name(verdict.target()));
    }

    private static Draft reached(Verdict verdict, Observation latest) {
        return start(
                        verdict,
                        "{latest}，已达到规划期末目标{target}。",
                        ": {latest}; the plan's final target of {target} is reached.")
                .with("latest", new Observed(latest))
                .with("target", target(verdict.target()));
    }

    private static Draft path(Verdict verdict, Observation latest) {
        boolean above = verdict.value() != null
                && verdict.path() != null
                && verdict.value().compareTo(verdict.path()) >= 0;
        Draft draft = start(
                        verdict,
                        "{latest}，比路径应到的{due}" + (above ? "高" : "低") + "{gap}",
                        ": {latest}, {gap} " + (above ? "above" : "below") + " the {due} the path asks for")
                .with("latest", new Observed(latest))
                .with("due", Judged.of(verdict, Aspect.PATH))
                .with(
                        "gap",
                        Value.Computed.of(
                                Formula.GAP,
                                Value.Computed.SHARE,
                                Judged.of(verdict, Aspect.VALUE),
                                Judged.of(verdict, Aspect.PATH)));
        boolean belowBase = verdict.progress() != null && verdict.progress().signum() < 0;
        if (belowBase && verdict.target().base() != null) {
            boolean falling = verdict.target().value() != null
                    && verdict.target()
                                    .value()
                                    .value()
                                    .compareTo(verdict.target().base().value())
                            < 0;
            draft.and(
                            falling ? "，也高于起点{base}" : "，也低于起点{base}",
                            falling
                                    ? ", above even the {base} it started from"
                                    : ", short even of the {base} it started from")
                    .with(
                            "base",
                            new Value.Told(
                                    verdict.target().base(),
                                    verdict.target().unit(),
                                    verdict.target().span()));
        } else {
            draft.and("，完成目标进程的{progress}", "; {progress} of the way is done")
                    .with("progress", Judged.of(verdict, Aspect.PROGRESS));
        }
        return draft.and("（时间进度{elapsed}），{light}。", " after {elapsed} of the time: {light}.")
                .with("elapsed", Judged.of(verdict, Aspect.ELAPSED))
                .with("light", new Lit(verdict));
    }

    private static Draft sum(Verdict verdict) {
        return start(
                        verdict,
                        "到{year}底累计{value}，按时间进度应累计{due}（五年{target}的{elapsed}），{light}。",
                        ": {value} in all by {year}, where {due} is due ({elapsed} of {target} for five years): {light}.")
                .with("year", Judged.of(verdict, Aspect.YEAR))
                .with("value", Judged.of(verdict, Aspect.VALUE))
                .with("due", Judged.of(verdict, Aspect.PATH))
                .with("target", target(verdict.target()))
                .with("elapsed", Judged.of(verdict, Aspect.ELAPSED))
                .with("light", new Lit(verdict));
    }

    private static Draft duty(Verdict verdict) {
        boolean kept = verdict.light() == Light.GREEN;
        return start(
                        verdict,
                        "要求每年" + (atMost(verdict.target()) ? "不高于" : "不低于") + "{target}，{told}，"
                                + (kept ? "均已守住" : "未全部守住") + "，{light}。",
                        ": to be " + (atMost(verdict.target()) ? "at most" : "at least")
                                + " {target} in each year; {told}; " + (kept ? "kept" : "not kept throughout")
                                + ": {light}.")
                .with("target", target(verdict.target()))
                .with("told", observed(verdict.inputs()))
                .with("light", new Lit(verdict));
    }

    private static boolean atMost(Target target) {
        boolean lower = target.value() != null
                && target.base() != null
                && target.value().value().compareTo(target.base().value()) < 0;
        return target.bound() == Bound.LE || (target.bound() != Bound.GE && lower);
    }

    private static Draft growth(Verdict verdict) {
        return start(
                        verdict,
                        "{told}，年均{value}，目标年均{target}，{light}。",
                        ": {told}; {value} a year on average against a target of {target}: {light}.")
                .with("told", observed(verdict.inputs()))
                .with("value", Judged.of(verdict, Aspect.VALUE))
                .with("target", target(verdict.target()))
                .with("light", new Lit(verdict));
    }

    private static Draft told(Verdict verdict) {
        return start(verdict, "{told}，{light}。", ": {told}: {light}.")
                .with("told", observed(verdict.inputs()))
                .with("light", new Lit(verdict));
    }

    private static Draft grey(Verdict verdict) {
        String known = verdict.inputs().isEmpty() ? "" : "已知{told}，";
        String knownEnglish = verdict.inputs().isEmpty() ? "" : " ({told} is known)";
        Cause cause = verdict.cause() == null ? Cause.NO_DATA : verdict.cause();
        Draft draft = switch (cause) {
            case TARGET_OPEN ->
                start(
                        verdict,
                        "目标为“{reference}”，" + known + "所引数值未见于已知文件，暂不能研判。",
                        ": the target is “{reference}”, and no document at hand tells that number" + knownEnglish
                                + ".");
            case NO_TARGET ->
                start(verdict, "规划未设目标值，" + known + "不予评灯。", ": the plan sets no target" + knownEnglish + ".");
            case NO_BASE ->
                start(
                        verdict,
                        "规划未载起点值，" + known + "不能判断快慢。",
                        ": the plan tells no base to start from" + knownEnglish + ".");
            case NO_DATA ->
                start(verdict, "自规划期开始以来未见公布数据，暂不能研判。", ": nothing has been published since the plan began.");
            case NOT_COMPARABLE ->
                start(
                        verdict,
                        "公布数据的单位或口径与目标不一致，" + known + "不能比较。",
                        ": what is published is in a unit or definition that does not compare" + knownEnglish + ".");
            case GROWTH_ONLY ->
                start(
                        verdict,
                        "只公布了部分年份的增速，" + known + "推不出水平，暂不能研判。",
                        ": only growth is published, and not for every year, so no level follows" + knownEnglish + ".");
            case YEARS_MISSING ->
                start(
                        verdict,
                        known + "其余年份未见公布，不能断定快慢。",
                        ": some years are not published, so nobody can tell" + knownEnglish + ".");
            case STALE ->
                start(
                        verdict,
                        known + "数据距今过久，不足以说明当前情况。",
                        ": the latest value is too old to speak for today" + knownEnglish + ".");
        };
        if (!known.isEmpty() && cause != Cause.NO_DATA) {
            draft.with("told", observed(verdict.inputs()));
        }
        return cause == Cause.TARGET_OPEN ? draft.with("reference", reference(verdict.target())) : draft;
    }

    static Value reference(Target target) {
        String words = target.reference() == null ? target.indicator() : target.reference();
        return new Value.Named(target.span(), words, words);
    }

    private static Value observed(List<Observation> observations) {
        return new Value.Listed(observations.stream().map(Observed::new).collect(Collectors.toList()));
    }

    /** The number to be reached: a level, or the growth where only that is told. */
    static Value target(Target target) {
        if (target.value() != null) {
            return new Value.Told(target.value(), target.unit(), target.span());
        }
        return target.growth() != null ? new Value.Told(target.growth(), "%", target.span()) : reference(target);
    }
}
