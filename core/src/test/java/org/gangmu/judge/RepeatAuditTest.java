package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.judge.Audited.budget;
import static org.gangmu.judge.Audited.family;
import static org.gangmu.judge.Audited.report;
import static org.gangmu.judge.Audited.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same figure told twice: by hand. */
class RepeatAuditTest {
    private static final String PLAN = report(2023, "全年完成一般公共预算收入44.62亿元。");

    private static String budgetReport(String amount) {
        return budget(2023, "一般公共预算", "全区一般公共预算收入完成" + amount + "。");
    }

    @Test
    void twoReportsOfOneWinterAgreeWithinTheirDigits() {
        assertThat(family(FindingRule.REPEAT, PLAN, budgetReport("446,200万元")))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.REPEAT, PLAN, budgetReport("446,238万元")))
                .singleElement()
                .asString()
                .startsWith("rounding");
        assertThat(family(FindingRule.REPEAT, PLAN, budgetReport("456,200万元")))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void theSameDigitsInAnotherMagnitudeAreASlippedUnit() {
        assertThat(family(FindingRule.UNIT_SLIP, PLAN, budgetReport("44.62万元")))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void aUnitThatDoesNotConvertSaysNothing() {
        assertThat(texts(PLAN, budgetReport("44.62亿美元"))).isEmpty();
    }

    @Test
    void growthsOfOneWinterAreComparedToo() {
        String other = budget(2023, "一般公共预算", "全区一般公共预算收入同比增长%s%%。");
        String plan = report(2023, "全年一般公共预算收入增长6.4%，圆满完成年度目标。");
        assertThat(family(FindingRule.REPEAT, plan, other.formatted("6.4")))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.REPEAT, plan, other.formatted("7.4")))
                .singleElement()
                .asString()
                .startsWith("contradicts");
        assertThat(family(FindingRule.REPEAT, plan, other.formatted("7.4").replace("同比", "同口径")))
                .isEmpty();
    }

    @Test
    void thisYearsBaseIsLastYearsReport() {
        String before = report(2022, "全年社会消费品零售总额232.6亿元，居全市前列。");
        String after = "全年社会消费品零售总额243.3亿元，比上年的%s亿元增长5.6%%。";
        assertThat(family(FindingRule.BASE, before, report(2023, after.formatted("232.6"))))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.BASE, before, report(2023, after.formatted("230.4"))))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void anEstimateThatWasSettledIsUnclear() {
        String before = report(2022, "预计全年社会消费品零售总额实现232.6亿元，居全市前列。");
        String after = report(2023, "全年社会消费品零售总额243.3亿元，比上年的230.4亿元增长5.6%。");
        assertThat(family(FindingRule.BASE, before, after))
                .singleElement()
                .asString()
                .startsWith("unclear");
    }

    @Test
    void aDocumentThatComesTwiceRepeatsNothing() {
        assertThat(texts(PLAN, PLAN)).isEmpty();
    }

    @Test
    void findingsKeepTheirKeyWhateverFileTheirDocumentsComeIn() {
        List<Finding> one = texts(PLAN, budgetReport("456,200万元"));
        List<Finding> other = texts(budgetReport("456,200万元"), PLAN);
        assertThat(one)
                .extracting(Finding::key)
                .isEqualTo(other.stream().map(Finding::key).toList());
        assertThat(one).singleElement().extracting(Finding::key).asString().startsWith("repeat|sha256:");
    }

    @Test
    void aThousandDocumentsThatAgreeAreComparedWithOneAndNotWithEachOther() {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            reports.add(report(2023, "全年完成一般公共预算收入44.62亿元，第" + i + "次会议通过。"));
        }
        reports.add(budgetReport("456,200万元"));
        List<Finding> findings = texts(reports.toArray(String[]::new));
        assertThat(findings).hasSize(1000);
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Outcome.CONTRADICTS)
                .hasSize(1);
    }
}
