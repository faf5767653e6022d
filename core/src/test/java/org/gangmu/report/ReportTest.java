package org.gangmu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gangmu.judge.Light;
import org.gangmu.quantity.Period;
import org.gangmu.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static List<Reading> readings = List.of();
    private static Report report;

    @BeforeAll
    static void read() {
        readings = Sample.readings();
        report = Sample.report(readings);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, YEARLY",
        "2023-01-31, MID_TERM",
        "2023-12-31, MID_TERM",
        "2024-02-01, YEARLY",
        "2026-01-10, FINAL"
    })
    void theDayTellsWhichEvaluationOfThePlanIsDue(LocalDate day, ReportKind kind) {
        assertThat(ReportKind.due(Period.years(2021, 2025), day)).isEqualTo(kind);
    }

    @Test
    void aReportHasTheChaptersSuchReportsHaveAndATitleThatSaysWhichItIs() {
        assertThat(report.title().chinese()).isEqualTo("云溪区“十四五”规划实施情况2023年度评估报告");
        assertThat(report.chapters())
                .extracting(Chapter::code)
                .containsSubsequence(
                        "overall", "indicators", "tasks", "projects", "budget", "problems", "suggestions", "table");
    }

    /** 22 of 26 judged are 84.6 %, 20 of 22 green are 90.9 %, and no binding target is red. */
    @Test
    void theOverallJudgementCountsAndConcludesByItsRule() {
        assertThat(Sample.text(report, "overall"))
                .contains("设主要指标26项，其中约束性9项")
                .contains("26项指标中，在轨20项、明显落后2项、暂不能研判4项。")
                .contains("可研判的指标占84.6%，其中在轨的占90.9%，规划实施总体进展顺利。")
                .contains("发现相互矛盾4处");
    }

    /**
     * By hand: (71.5 ÷ 45.2)^(1/2) − 1 = 25.8 %, 45.2 × 1.2577 = 56.85; the plan meant (71.5 ÷ 46.5)^(1/5) − 1 = 8.99 %,
     * and 25.77 ÷ 8.99 = 2.87. Nursery places: (4.6 − 2.3) ÷ 2 = 1.15 a year.
     */
    @Test
    void whatIsBehindIsAdvisedThePaceItStillNeedsAndWhoIsToKeepIt() {
        assertThat(Sample.text(report, "suggestions"))
                .contains("由区商务局牵头，将2024年进出口总额目标定为不低于56.85亿元；余下2年须保持年均25.8%的增速，才能达到规划期末目标71.5亿元。")
                .contains("这是规划原定每年9%的2.87倍")
                .contains("将2024年每千人口拥有3岁以下婴幼儿托位数目标定为不低于3.45个；余下2年每年须提高1.15个");
    }

    @Test
    void thePlantedContradictionsAreProblemsOnceForEachIndicatorAndNoOthersAre() {
        List<String> problems = report.findChapter("problems").orElseThrow().blocks().stream()
                .filter(block -> block.sentences()
                        .anyMatch(s -> s.text().chinese().contains("二者不一")
                                || s.text().chinese().contains("两处不一")))
                .map(block -> block.sentences().map(s -> s.text().chinese()).reduce("", String::concat))
                .toList();
        assertThat(problems).hasSize(3);
        assertThat(problems).anyMatch(text -> text.contains("230.4亿元") && text.contains("232.6亿元"));
        assertThat(problems).anyMatch(text -> text.contains("表中为32.5%，正文为33.5%"));
        assertThat(problems).anyMatch(text -> text.contains("45.62亿元") && text.contains("44.62亿元"));
    }

    /** The theatre, the greenway and the hospital, each with who is to answer for it, and no other. */
    @Test
    void droppedPromisesAndTheSlippingHospitalAreProblemsAndNoOthersAre() {
        String problems = Sample.text(report, "problems");
        assertThat(problems)
                .contains("“云溪大剧院”承诺后没有下文", "“环锦屏山绿道”承诺后没有下文")
                .contains("“云溪区人民医院新院区”一再推迟：2021年3月规划纲要承诺2022年底建成投用，2024年1月计划报告改为2024年9月");
        assertThat(problems.split("没有下文", -1)).hasSize(3);
        assertThat(problems.split("一再推迟", -1)).hasSize(2);
        assertThat(Sample.text(report, "suggestions"))
                .contains("由区文化和旅游局在下一次计划执行情况报告中说明“云溪大剧院”")
                .contains("按2024年9月底的最新承诺倒排到月");
        assertThat(Sample.text(report, "projects")).contains("推迟的1个：云溪区人民医院新院区。", "没有下文的2个：云溪大剧院、环锦屏山绿道。");
        assertThat(Sample.text(report, "tasks")).contains("按数量兑现的有");
    }

    @Test
    void redStandsBeforeContradictionsAndThoseBeforeMissingData() {
        List<String> firsts = report.findChapter("problems").orElseThrow().blocks().stream()
                .map(block -> block.sentences().findFirst().orElseThrow().text().chinese())
                .toList();
        assertThat(firsts.get(0)).contains("进出口总额明显落后");
        assertThat(firsts.get(2)).contains("社会消费品零售总额");
        assertThat(firsts.get(firsts.size() - 1)).contains("完成市下达任务");
    }

    @Test
    void everySentenceRestsOnRowsAndIsCompleteInBothLanguages() {
        assertThat(report.sentences()).allSatisfy(sentence -> {
            assertThat(sentence.text().chinese()).isNotBlank().doesNotContain("{", "null", "NaN", "？");
            assertThat(sentence.text().english()).isNotBlank().doesNotContain("{", "null", "NaN");
            boolean blankCell = sentence.values().isEmpty() && sentence.id().startsWith("table");
            assertThat(sentence.sources().isEmpty()).as(sentence.id()).isEqualTo(blankCell);
        });
    }

    @Test
    void theSameReadingsInAnyOrderGiveTheSameReport() {
        List<Reading> turned = new ArrayList<>(readings);
        Collections.reverse(turned);
        assertThat(Sample.report(turned)
                        .sentences()
                        .map(s -> s.text().chinese())
                        .toList())
                .isEqualTo(report.sentences().map(s -> s.text().chinese()).toList());
    }

    /** 147 ÷ 89.23 = 1.6474, whose cube root is 1.181; 89.23 × 1.181 = 105.4. (34 − 30.7) ÷ 3 = 1.1. */
    @Test
    void theMidTermOfARealDistrictIsCompleteAndPutsTheBindingTargetFirst() {
        List<Reading> real = Sample.real();
        Report midTerm = Sample.report("370103", "济南市市中区", LocalDate.of(2023, 1, 31), real);
        assertThat(midTerm.title().chinese()).isEqualTo("济南市市中区“十四五”规划实施情况中期评估报告");
        assertThat(ReportGuard.check(midTerm, real)).isEmpty();
        Block.Table table = (Block.Table)
                midTerm.findChapter("table").orElseThrow().blocks().get(0);
        assertThat(table.rows()).hasSize(23).allSatisfy(row -> {
            assertThat(row.light()).isNotNull();
            String judged = row.cells().get(5).text().chinese();
            assertThat(judged).isNotEqualTo(Light.GREY.chineseName()); // a grey one names its reason
        });
        assertThat(Sample.text(midTerm, "overall")).contains("不足半数，据此尚不能对规划实施作出总体结论");
        assertThat(Sample.text(midTerm, "problems")).startsWith("约束性指标森林覆盖率明显落后，距规划期末目标34%还差3.3个百分点。");
        assertThat(Sample.text(midTerm, "suggestions"))
                .contains("将2023年森林覆盖率目标定为不低于31.8%；余下3年每年须提高1.1个百分点")
                .contains("将2023年一般公共预算收入目标定为不低于105.4亿元；余下3年须保持年均18.1%的增速");
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "14, 十四", "20, 二十", "21, 二十一"})
    void chaptersAreNumberedInChinese(int number, String ordinal) {
        assertThat(Report.ordinal(number)).isEqualTo(ordinal);
    }
}
