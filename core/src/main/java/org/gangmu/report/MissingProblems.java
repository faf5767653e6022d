package org.gangmu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gangmu.judge.Cause;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.report.Problem.Severity;
import org.gangmu.report.Sentence.Draft;

/** Indicators without a light: what is missing, and who is to publish it. */
final class MissingProblems {
    private final Basis basis;

    private MissingProblems(Basis basis) {
        this.basis = basis;
    }

    static List<Problem> of(Basis basis) {
        MissingProblems missing = new MissingProblems(basis);
        List<Problem> problems = new ArrayList<>();
        missing.open(problems);
        missing.silent(problems);
        return problems;
    }

    private List<Verdict> with(Predicate<Cause> cause) {
        return basis.evaluation().verdicts().stream()
                .filter(verdict -> verdict.cause() != null && cause.test(verdict.cause()))
                .toList();
    }

    private void open(List<Problem> problems) {
        List<Verdict> open = with(cause -> cause == Cause.TARGET_OPEN);
        if (open.isEmpty()) {
            return;
        }
        boolean binding = open.stream().allMatch(v -> v.target().isBinding());
        Draft said = Sentence.of(
                        "{names}" + (open.size() == 1 ? "" : "等{count}") + (binding ? "约束性" : "")
                                + "指标的目标写为“{reference}”，" + "下达的数值未见公布，完成与否无从判定。",
                        "The target of {names}" + (open.size() == 1 ? "" : " ({count} in all)")
                                + (binding ? ", all binding," : "")
                                + " reads “{reference}”; the assigned number has not been published, so nobody can tell whether it is met.")
                .with("names", new Value.Listed(names(open)))
                .with("reference", IndicatorSentences.reference(open.get(0).target()))
                .shining(Light.GREY);
        if (open.size() > 1) {
            said.with("count", Counts.of(open));
        }
        problems.add(new Problem(
                Severity.TARGET_OPEN,
                Light.GREY,
                List.of(said),
                List.of(byOwner(
                        open,
                        "分别核实上级下达的目标值，写入年度计划并向社会公布：",
                        "To obtain the assigned targets, put them into the yearly plan and publish them: "))));
    }

    private void silent(List<Problem> problems) {
        List<Draft> said = new ArrayList<>();
        said(
                said,
                with(cause -> cause == Cause.NO_DATA || cause == Cause.STALE),
                "没有可用的近期数据，完成情况无从判定。",
                "have no recent value, so nobody can tell how they stand.");
        said(
                said,
                with(cause -> cause == Cause.YEARS_MISSING || cause == Cause.GROWTH_ONLY),
                "只公布了部分年份的数据，不能得出可比的结果。",
                "are published for some years only, which gives no comparable result.");
        said(
                said,
                with(cause -> cause == Cause.NOT_COMPARABLE),
                "公布的单位或口径与规划不一致。",
                "are published in another unit or definition than the plan's.");
        said(
                said,
                with(cause -> cause == Cause.NO_BASE || cause == Cause.NO_TARGET),
                "在规划中没有写明起点或目标数值。",
                "have no base or no target in the plan.");
        if (!said.isEmpty()) {
            List<Verdict> silent = with(cause -> cause != Cause.TARGET_OPEN);
            problems.add(new Problem(
                    Severity.MISSING,
                    Light.GREY,
                    said,
                    List.of(byOwner(
                                    silent,
                                    "补齐并公布自{first}起各年的实际值，口径与规划一致：",
                                    "To publish each year's value from {first} on, in the plan's own terms: ")
                            .with("first", basis.head(Head.PLAN_FIRST)))));
        }
    }

    /** The names stand in the advice. */
    private void said(List<Draft> said, List<Verdict> verdicts, String chinese, String english) {
        if (!verdicts.isEmpty()) {
            said.add(Sentence.of("{count}指标" + chinese, "{count} indicators " + english)
                    .with("count", Counts.of(verdicts))
                    .shining(Light.GREY));
        }
    }

    private static List<Value> names(List<Verdict> verdicts) {
        List<Value> names = new ArrayList<>();
        verdicts.forEach(verdict -> names.add(Basis.name(verdict.target())));
        return names;
    }

    /** “发展改革部门（甲、乙），商务部门（丙）”: who is to act on what. */
    private Draft byOwner(List<Verdict> verdicts, String chinese, String english) {
        Map<Value.Called, List<Verdict>> owners = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            owners.computeIfAbsent(basis.owner(verdict.target()), owner -> new ArrayList<>())
                    .add(verdict);
        }
        Draft draft = Sentence.of(chinese, english);
        int number = 0;
        for (Map.Entry<Value.Called, List<Verdict>> own : owners.entrySet()) {
            number++;
            draft.and(
                            (number == 1 ? "" : "，") + "{owner" + number + "}（{names" + number + "}）",
                            (number == 1 ? "" : ", ") + "{owner" + number + "} ({names" + number + "})")
                    .with("owner" + number, own.getKey())
                    .with("names" + number, new Value.Listed(names(own.getValue())));
        }
        return draft.and("。", ".");
    }
}
