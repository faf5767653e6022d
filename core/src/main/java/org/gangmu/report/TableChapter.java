package org.gangmu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.report.ChapterDraft.Line;
import org.gangmu.report.Sentence.Draft;

/** 附表: every indicator of the plan on a line. */
final class TableChapter {
    static final String CODE = "table";

    private final Basis basis;

    TableChapter(Basis basis) {
        this.basis = basis;
    }

    Optional<Chapter> chapter() {
        ChapterDraft chapter = new ChapterDraft(CODE, "附表", "Table");
        List<Line> lines = new ArrayList<>();
        basis.evaluation().verdicts().forEach(verdict -> lines.add(line(verdict)));
        chapter.table(
                new Text("主要指标完成情况表", "All indicators of the plan"),
                List.of(
                        new Text("指标", "Indicator"),
                        new Text("属性", "Nature"),
                        new Text("起点", "Base"),
                        new Text("目标", "Target"),
                        new Text("最新", "Latest"),
                        new Text("研判", "Judgement")),
                List.of(24, 9, 14, 19, 20, 14),
                lines);
        return chapter.chapter();
    }

    private static Line line(Verdict verdict) {
        Target target = verdict.target();
        return new Line(
                List.of(
                        cell(Basis.name(target)),
                        nature(target),
                        base(target),
                        goal(target),
                        latest(verdict),
                        cell(new Value.Lit(verdict)).shining(verdict.light())),
                verdict.light());
    }

    private static Draft cell(Value value) {
        return Sentence.of("{value}", "{value}").with("value", value);
    }

    private static Draft blank() {
        return Sentence.of("—", "—");
    }

    private static Draft nature(Target target) {
        return target.nature() == null
                ? blank()
                : target.isBinding() ? Sentence.of("约束性", "binding") : Sentence.of("预期性", "expected");
    }

    private static Draft base(Target target) {
        Told base = target.base();
        return base == null ? blank() : cell(new Value.Told(base, target.unit(), target.span()));
    }

    private static Draft goal(Target target) {
        if (target.isOpen() && target.reference() == null) {
            return blank();
        }
        Value goal = IndicatorSentences.target(target);
        if (target.value() == null && target.growth() != null) {
            return Sentence.of("年均增长{value}", "growth of {value} a year").with("value", goal);
        }
        return target.fiveYearSum() && target.value() != null
                ? Sentence.of("五年累计{value}", "{value} in five years").with("value", goal)
                : cell(goal);
    }

    private static Draft latest(Verdict verdict) {
        if (verdict.target().fiveYearSum() && verdict.value() != null && verdict.latest() != null) {
            return Sentence.of("至{year}底累计{value}", "{value} by {year}")
                    .with("year", Value.Judged.of(verdict, Aspect.YEAR))
                    .with("value", Value.Judged.of(verdict, Aspect.VALUE));
        }
        return verdict.latest() == null ? blank() : cell(new Value.Observed(verdict.latest()));
    }
}
