package org.gangmu.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.document.Span;
import org.gangmu.judge.RuleSet;
import org.gangmu.lineage.Decision;
import org.gangmu.plan.Plan;

/**
 * The evaluation of a plan as a report (规划实施评估报告): a pure function of what was known on a day. The same readings, day
 * and rulings give the same report at any time.
 *
 * @param regionName as shown to people: 济南市市中区
 * @param decisions of people on links of the lineage, by the links' keys
 * @param method how it was judged; speaks of no row
 */
public record Report(
        ReportKind kind,
        String region,
        String regionName,
        LocalDate asOf,
        Plan plan,
        RuleSet rules,
        Map<String, Decision> decisions,
        List<Chapter> chapters,
        Text method) {
    public Report {
        decisions = Map.copyOf(decisions);
        chapters = List.copyOf(chapters);
        Set<String> ids = new HashSet<>();
        chapters.stream().flatMap(Chapter::sentences).forEach(sentence -> {
            if (!ids.add(sentence.id())) {
                throw new IllegalArgumentException("Two sentences have the place " + sentence.id());
            }
        });
    }

    /** The report on {@code basis}. */
    public static Report of(ReportKind kind, Basis basis) {
        Problems problems = new Problems(basis);
        List<Chapter> chapters = Stream.of(
                        new OverallChapter(basis, problems).chapter(),
                        new IndicatorChapter(basis).chapter(),
                        new TaskChapter(basis).chapter(),
                        new ProjectChapter(basis).chapter(),
                        new BudgetChapter(basis).chapter(),
                        problems.chapter(),
                        problems.suggestions(),
                        new TableChapter(basis).chapter())
                .flatMap(Optional::stream)
                .toList();
        return new Report(
                kind,
                basis.evaluation().region(),
                basis.regionName(),
                basis.evaluation().asOf(),
                basis.evaluation().plan(),
                basis.evaluation().rules(),
                basis.decisions(),
                chapters,
                Method.of(basis.evaluation().rules()));
    }

    /** 济南市市中区“十四五”规划实施情况中期评估报告. */
    public Text title() {
        int reviewed = Math.min(asOf.getYear() - 1, plan.period().lastYear());
        boolean yearly = kind == ReportKind.YEARLY;
        return new Text(
                planName() + "实施情况" + (yearly ? reviewed + "年度评估" : kind.title().chinese()) + "报告",
                kind.title().english() + (yearly ? " " + reviewed : "") + ": the plan of " + regionName + " for "
                        + plan.period().firstYear() + "–" + plan.period().lastYear());
    }

    /** Five-year plans are known by their number: that of 2021 to 2025 is the fourteenth. */
    private String planName() {
        int first = plan.period().firstYear();
        boolean numbered = plan.period().length() == 5 && first >= 1981 && (first - 2001) % 5 == 0;
        return numbered ? regionName + "“" + ordinal((first - 2001) / 5 + 10) + "五”规划" : "《" + plan.title() + "》";
    }

    public Stream<Sentence> sentences() {
        return chapters.stream().flatMap(Chapter::sentences);
    }

    /** The chapter with this code. */
    public Optional<Chapter> findChapter(String code) {
        return chapters.stream().filter(chapter -> chapter.code().equals(code)).findFirst();
    }

    /** Every row the report rests on, in the order in which they are first cited; what stands there is number 1, 2, … */
    public List<Span> sources() {
        return sentences()
                .flatMap(sentence -> sentence.sources().stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** 一, 二, … 十, 十一. Of one to ninety-nine. */
    public static String ordinal(int number) {
        String digits = "零一二三四五六七八九";
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("Not from 1 to 99: " + number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : String.valueOf(digits.charAt(number / 10))) + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
    }
}
