package org.gangmu.report;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.report.Problem.Severity;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Amount;
import org.gangmu.report.Value.Computed;
import org.gangmu.report.Value.Judged;
import org.gangmu.report.Value.Observed;

/** Indicators behind their path, and the pace they still need. */
final class BehindProblems {
    /** From how many times the plan's own pace on its target is worth a hearing, by the practice of mid-term adjustments. */
    private static final double HEARING = 2;

    private final Basis basis;
    private final Verdict verdict;
    private final Target target;

    private BehindProblems(Basis basis, Verdict verdict) {
        this.basis = basis;
        this.verdict = verdict;
        this.target = verdict.target();
    }

    static List<Problem> of(Basis basis) {
        List<Problem> problems = new ArrayList<>();
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            for (Verdict verdict : basis.with(light)) {
                problems.add(new BehindProblems(basis, verdict).problem());
            }
        }
        return problems;
    }

    private Problem problem() {
        Severity severity = verdict.light() == Light.YELLOW
                ? Severity.SLOW
                : target.isBinding() ? Severity.BINDING_BEHIND : Severity.BEHIND;
        return new Problem(severity, verdict.light(), List.of(said()), advice());
    }

    private Draft said() {
        boolean slow = verdict.light() == Light.YELLOW;
        Draft draft = Sentence.of(
                        (target.isBinding() ? "约束性指标" : "") + "{name}" + (slow ? "偏慢" : "明显落后"),
                        "{name}" + (target.isBinding() ? ", a binding target," : "")
                                + (slow ? " is slow" : " is far behind"))
                .with("name", Basis.name(target))
                .shining(verdict.light());
        if (isOnPath()) {
            draft.and("，距规划期末目标{target}还差{gap}", ", {gap} short of the plan's final target of {target}")
                    .with("target", IndicatorSentences.target(target))
                    .with("gap", gap());
        } else if (target.value() != null || target.growth() != null) {
            draft.and("，目标为{target}", "; the target is {target}").with("target", IndicatorSentences.target(target));
            if (verdict.latest() != null) {
                draft.and("，{latest}", ", and {latest} is told").with("latest", new Observed(verdict.latest()));
            }
        }
        if (verdict.forecast() != null && verdict.probability() != null) {
            draft.and("，按目前走势如期完成的可能{probability}", "; as it goes the probability to meet it is {probability}")
                    .with("probability", Judged.of(verdict, Aspect.PROBABILITY));
        }
        return draft.and("。", ".");
    }

    /** Whether there is a way from where it stands to a number. */
    private boolean isOnPath() {
        return verdict.progress() != null && target.value() != null && verdict.value() != null;
    }

    private Amount goal() {
        Told value = target.value();
        if (value == null) {
            throw new IllegalStateException("no number to reach: " + target.indicator());
        }
        return new Value.Told(value, target.unit(), target.span());
    }

    private Amount now() {
        return Judged.of(verdict, Aspect.VALUE);
    }

    private Amount gap() {
        return falls() ? difference(now(), goal()) : difference(goal(), now());
    }

    private Computed difference(Amount a, Amount b) {
        return Computed.of(Formula.MINUS, stepUnit(), a, b);
    }

    /** Whether less is to be reached. */
    private boolean falls() {
        return goal().amount() < now().amount();
    }

    private String stepUnit() {
        return target.unit().equals("%") ? "个百分点" : target.unit();
    }

    private Computed yearsLeft() {
        return Computed.of(Formula.MINUS, "年", basis.head(Head.PLAN_LAST), Judged.of(verdict, Aspect.YEAR));
    }

    private List<Draft> advice() {
        if (!isOnPath()) {
            return List.of(duty());
        }
        if (yearsLeft().amount() < 1) {
            return List.of(Sentence.of(
                            "由{owner}书面说明{name}未完成的原因，随总结评估一并报告；下一规划确定目标时以{value}为起点重新测算。",
                            "{owner} is to explain in writing, with the final evaluation, why {name} was missed; the next plan starts from {value}.")
                    .with("owner", basis.owner(target))
                    .with("name", Basis.name(target))
                    .with("value", now()));
        }
        List<Draft> advice = new ArrayList<>();
        boolean compound = verdict.rule().endsWith("compound") && now().amount() > 0;
        advice.add(compound ? byRate() : byStep());
        hearing(compound).ifPresent(advice::add);
        return advice;
    }

    private Draft byRate() {
        Computed rate = Computed.of(Formula.YEARLY_RATE, Computed.SHARE, goal(), now(), yearsLeft());
        Computed next = Computed.of(Formula.NEXT_BY_RATE, target.unit(), goal(), now(), yearsLeft());
        return Sentence.of(
                        "由{owner}牵头，将{year}{name}目标定为" + (falls() ? "不高于" : "不低于")
                                + "{next}；余下{left}须保持年均{rate}的增速，才能达到规划期末目标{target}。",
                        "{owner} is to set the target of {name} for {year} at {next} or "
                                + (falls() ? "less" : "more")
                                + "; over the {left} left it takes growth of {rate} a year to reach {target}.")
                .with("owner", basis.owner(target))
                .with("year", Judged.of(verdict, Aspect.NEXT_YEAR))
                .with("name", Basis.name(target))
                .with("next", next)
                .with("left", yearsLeft())
                .with("rate", rate)
                .with("target", goal());
    }

    private Draft byStep() {
        Computed step = falls()
                ? Computed.of(Formula.YEARLY_STEP, stepUnit(), now(), goal(), yearsLeft())
                : Computed.of(Formula.YEARLY_STEP, stepUnit(), goal(), now(), yearsLeft());
        Draft draft = Sentence.of("由{owner}牵头，", "{owner} is to ").with("owner", basis.owner(target));
        if (target.fiveYearSum()) {
            draft.and("把余下{left}每年的{name}任务定为不低于{step}", "set {name} at {step} or more for each of the {left} left");
        } else {
            draft.and(
                            "将{year}{name}目标定为" + (falls() ? "不高于" : "不低于") + "{next}；余下{left}每年须"
                                    + (falls() ? "下降" : "提高") + "{step}",
                            "set the target of {name} for {year} at {next} or " + (falls() ? "less" : "more")
                                    + ": {step} in each of the {left} left")
                    .with("year", Judged.of(verdict, Aspect.NEXT_YEAR))
                    .with("next", Computed.of(Formula.NEXT_BY_STEP, target.unit(), goal(), now(), yearsLeft()));
        }
        return draft.and("，才能达到规划期末目标{target}。", ", so that {target} is reached.")
                .with("name", Basis.name(target))
                .with("left", yearsLeft())
                .with("step", step)
                .with("target", goal());
    }

    /** What the plan asked for a year, beside what it takes now. */
    private java.util.Optional<Draft> hearing(boolean compound) {
        Told base = target.base();
        if (base == null || target.fiveYearSum()) {
            return java.util.Optional.empty();
        }
        Formula pace = compound ? Formula.YEARLY_RATE : Formula.YEARLY_STEP;
        String unit = compound ? Computed.SHARE : stepUnit();
        Amount from = new Value.Told(base, target.unit(), target.span());
        Computed years = Computed.of(Formula.MINUS, "年", basis.head(Head.PLAN_LAST), basis.head(Head.BASE_YEAR));
        Computed planned = Computed.of(pace, unit, goal(), from, years);
        Computed needed = Computed.of(pace, unit, goal(), now(), yearsLeft());
        Computed times = Computed.of(Formula.RATIO, "倍", needed, planned);
        return times.amount() < HEARING
                ? java.util.Optional.empty()
                : java.util.Optional.of(Sentence.of(
                                "这是规划原定每年{planned}的{times}；如论证认为达不到，应依照法定程序提请同级人大常委会审查批准调整目标，不宜搁置到期末。",
                                "That is {times} the {planned} a year the plan meant; if it is found out of reach, the target should go to the standing committee of the people's congress to be adjusted by law, and not be left to the end.")
                        .with("planned", absolute(planned, pace, unit, from, years))
                        .with("times", times));
    }

    private Computed absolute(Computed planned, Formula pace, String unit, Amount from, Computed years) {
        return planned.amount() >= 0 || pace == Formula.YEARLY_RATE
                ? planned
                : Computed.of(pace, unit, from, goal(), years);
    }

    private Draft duty() {
        Draft draft = Sentence.of("由{owner}说明{name}未守住的年份及原因", "{owner} is to explain when and why {name} was not kept")
                .with("owner", basis.owner(target))
                .with("name", Basis.name(target));
        return target.value() == null && target.growth() == null
                ? draft.and("。", ".")
                : draft.and("，并把下一年度的计划值定在{target}的要求以内。", ", and to plan next year within {target}.")
                        .with("target", IndicatorSentences.target(target));
    }
}
