package org.gangmu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.document.Span;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.report.Problem.Severity;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Computed;

/** 总体判断: how the plan stands, in a few sentences, by a rule that is told. */
final class OverallChapter {
    /** Fewer judged than this share of all, and no conclusion on the whole is drawn. */
    private static final double ENOUGH = 0.5;
    /** From this share of green among the judged the plan runs well, unless a binding target is far behind. */
    private static final double WELL = 0.8;
    /** From this share it runs, with weak points; below it, it is behind as a whole. */
    private static final double FAIR = 0.6;

    private final Basis basis;
    private final Problems problems;
    private final List<Verdict> all;

    OverallChapter(Basis basis, Problems problems) {
        this.basis = basis;
        this.problems = problems;
        this.all = basis.evaluation().verdicts();
    }

    Optional<Chapter> chapter() {
        ChapterDraft chapter = new ChapterDraft("overall", "总体判断", "Overall judgement");
        chapter.say(plan(), documents(), lights());
        chapter.say(conclusion());
        List<Draft> outstanding = new ArrayList<>();
        named(
                all.stream().filter(Verdict::reached).toList(),
                "已提前达到规划期末目标的有：{names}。",
                "Already at the plan's final target: {names}.",
                outstanding);
        named(basis.with(Light.RED), "明显落后的有：{names}。", "Far behind: {names}.", outstanding);
        contradictions().ifPresent(outstanding::add);
        chapter.say(outstanding);
        return chapter.chapter();
    }

    private Draft plan() {
        List<Verdict> binding = all.stream().filter(v -> v.target().isBinding()).toList();
        Draft draft = Sentence.of(
                        "《{plan}》（{first}至{last}）设主要指标{all}，其中约束性{binding}。",
                        "《{plan}》 ({first} to {last}) sets {all} main indicators, {binding} of them binding.")
                .with("plan", basis.planName())
                .with("first", basis.head(Head.PLAN_FIRST))
                .with("last", basis.head(Head.PLAN_LAST))
                .with("all", Counts.of(all));
        return draft.with("binding", Counts.of(binding));
    }

    private Draft documents() {
        List<Span> documents =
                basis.documents().stream().map(Basis::span).distinct().toList();
        return Sentence.of(
                        "本评估依据截至{day}已公布的文件{documents}，规划期时间已过{passed}。",
                        "This evaluation rests on the {documents} documents published by {day}, when {passed} of the plan's time had passed.")
                .with("day", basis.head(Head.AS_OF))
                .with("documents", Value.Counted.of(documents, "件"))
                .with(
                        "passed",
                        Computed.of(
                                Formula.TIME_PASSED,
                                Computed.SHARE,
                                basis.head(Head.PLAN_FIRST),
                                basis.head(Head.PLAN_LAST),
                                basis.head(Head.AS_OF)));
    }

    private Draft lights() {
        return Counts.lights(
                        Sentence.of("{all}指标中，", "Of the {all} indicators: ").with("all", Counts.of(all)), all)
                .and("。", ".");
    }

    private Draft conclusion() {
        List<Verdict> judged = all.stream().filter(v -> v.light() != Light.GREY).toList();
        List<Verdict> green = basis.with(Light.GREEN);
        Computed share = Computed.of(Formula.RATIO, Computed.SHARE, Counts.of(judged), Counts.of(all));
        if (judged.isEmpty() || share.amount() < ENOUGH) {
            return Sentence.of(
                            "能够研判的只占全部指标的{share}，不足半数，据此尚不能对规划实施作出总体结论；下列判断只及于有数据的部分，补齐数据应列为首要工作。",
                            "Only {share} of the indicators can be judged, less than half: no conclusion on the plan as a whole can be drawn yet. What follows speaks of those with data; publishing the rest comes first.")
                    .with("share", share)
                    .shining(Light.GREY);
        }
        Computed well = Computed.of(Formula.RATIO, Computed.SHARE, Counts.of(green), Counts.of(judged));
        boolean bindingRed =
                basis.with(Light.RED).stream().anyMatch(v -> v.target().isBinding());
        boolean goesWell = well.amount() >= WELL && !bindingRed;
        boolean fair = well.amount() >= FAIR;
        String chinese = goesWell ? "总体进展顺利" : fair ? "总体平稳，短板明显" : "总体滞后";
        String english = goesWell
                ? "the plan is running well as a whole"
                : fair ? "the plan is running, with clear weak points" : "the plan is behind as a whole";
        return Sentence.of(
                        "可研判的指标占{share}，其中在轨的占{well}" + (bindingRed ? "，但有约束性指标明显落后" : "") + "，规划实施" + chinese + "。",
                        "{share} of the indicators can be judged and {well} of those are on track"
                                + (bindingRed ? ", but a binding target is far behind" : "") + ": " + english + ".")
                .with("share", share)
                .with("well", well)
                .shining(goesWell ? Light.GREEN : fair ? Light.YELLOW : Light.RED);
    }

    private static void named(List<Verdict> verdicts, String chinese, String english, List<Draft> said) {
        if (!verdicts.isEmpty()) {
            List<Value> names = new ArrayList<>();
            verdicts.forEach(verdict -> names.add(Basis.name(verdict.target())));
            said.add(Sentence.of(chinese, english).with("names", new Value.Listed(names)));
        }
    }

    private Optional<Draft> contradictions() {
        List<Span> claims = basis.findings().stream()
                .filter(finding -> finding.verdict() == org.gangmu.judge.Outcome.CONTRADICTS)
                .map(finding -> finding.claim().span())
                .distinct()
                .toList();
        boolean any = problems.list().stream().anyMatch(p -> p.severity() == Severity.CONTRADICTION);
        return any
                ? Optional.of(Sentence.of(
                                "核对各文件数据，发现相互矛盾{count}，详见“存在问题”。",
                                "The audit of the documents' figures found {count} that contradict others; see “Problems”.")
                        .with("count", Value.Counted.of(claims, "处"))
                        .shining(Light.RED))
                : Optional.empty();
    }
}
