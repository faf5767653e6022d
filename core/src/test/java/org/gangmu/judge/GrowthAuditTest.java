package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.judge.Audited.family;
import static org.gangmu.judge.Audited.report;
import static org.gangmu.judge.Audited.texts;

import org.junit.jupiter.api.Test;

/** Growth, difference, multiple, average and output a head: every example is computed by hand. */
class GrowthAuditTest {
    private static final String RETAIL = "2021年全区社会消费品零售总额实现232.6亿元；2022年社会消费品零售总额实现243.3亿元，增长%s%%。\n";

    @Test
    void growthIsComputedFromTwoLevelsOfOneSentence() {
        // 243.3 / 232.6 = 1.0460
        assertThat(family(FindingRule.GROWTH, RETAIL.formatted("4.6")))
                .containsExactly("holds: 243.3亿元 ÷ 232.6亿元 − 1 = 4.6%，原文4.6%");
        assertThat(family(FindingRule.GROWTH, RETAIL.formatted("5.6")))
                .containsExactly("contradicts: 243.3亿元 ÷ 232.6亿元 − 1 = 4.6%，原文5.6%");
    }

    @Test
    void growthThatOnlyTheInputsRoundingExplainsIsRounding() {
        // 1.2 / 1.1 = 1.0909, but 1.15 / 1.15 = 1 and 1.25 / 1.05 = 1.19
        String text = "2021年全区技术合同成交额1.1亿元；2022年技术合同成交额1.2亿元，增长%s。\n";
        assertThat(family(FindingRule.GROWTH, text.formatted("12.3%")))
                .singleElement()
                .asString()
                .startsWith("rounding");
        assertThat(family(FindingRule.GROWTH, text.formatted("21.3%")))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void countsAreExact() {
        // 125 / 142 = 0.8803, and neither was rounded
        String text = "2021年全市共发生生产安全事故142起；2022年全市共发生生产安全事故125起，下降%s%%。\n";
        assertThat(family(FindingRule.GROWTH, text.formatted("12.0")))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.GROWTH, text.formatted("12.6")))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void lastYearsReportConfirmsAGrowthOrLeavesItUnclear() {
        String before = report(2022, "全年社会消费品零售总额232.6亿元，居全市前列。");
        assertThat(family(FindingRule.GROWTH, before, report(2023, "全年社会消费品零售总额243.3亿元，增长4.6%。")))
                .containsExactly("holds: 243.3亿元 ÷ 232.6亿元 − 1 = 4.6%，原文4.6%");
        assertThat(family(FindingRule.GROWTH, before, report(2023, "全年社会消费品零售总额243.3亿元，增长2.0%。")))
                .containsExactly("unclear: 243.3亿元 ÷ 232.6亿元 − 1 = 4.6%，原文2.0%");
    }

    @Test
    void outputInConstantPricesAndOtherScopesContradictNothing() {
        assertThat(family(FindingRule.GROWTH, "2021年全区地区生产总值1213.2亿元；2022年地区生产总值1300亿元，增长3.1%。\n"))
                .allMatch(finding -> finding.startsWith("unclear"));
        assertThat(family(FindingRule.GROWTH, "2021年税收收入100亿元；2022年税收收入90亿元，同口径增长3.1%。\n"))
                .allMatch(finding -> finding.startsWith("unclear"));
    }

    @Test
    void aBaseOfZeroOrBelowSaysNothing() {
        assertThat(texts("2021年全区进口总额0亿元；2022年进口总额1.2亿元，增长20%。\n")).isEmpty();
        assertThat(texts("2021年全区工业企业利润-3.2亿元；2022年工业企业利润5.1亿元，增长30%。\n"))
                .allMatch(finding -> finding.verdict() != Outcome.CONTRADICTS);
    }

    @Test
    void aYearWithoutItsPredecessorSaysNothing() {
        assertThat(family(
                        FindingRule.GROWTH,
                        report(2021, "全年社会消费品零售总额210.2亿元，居全市前列。"),
                        report(2023, "全年社会消费品零售总额243.3亿元，增长4.6%。")))
                .isEmpty();
    }

    @Test
    void averageGrowthTakesTheRootOfTheYears() {
        // (1486.1 / 1059.6)^(1/5) = 1.06999
        String text = "2020年地区生产总值1059.6亿元，到2025年地区生产总值达到1486.1亿元，“十四五”期间地区生产总值年均增长%s%%。\n";
        assertThat(family(FindingRule.COMPOUND_GROWTH, text.formatted("7.0")))
                .containsExactly("holds: (1486.1亿元 ÷ 1059.6亿元)^(1/5) − 1 = 6.999%，原文7.0%");
        assertThat(family(FindingRule.COMPOUND_GROWTH, text.formatted("9.0")))
                .allMatch(finding -> finding.startsWith("unclear"));
    }

    @Test
    void netIncreasesAreTheDifferenceOfTwoYears() {
        String before = report(2022, "全区有效期内高新技术企业达到205家。");
        assertThat(family(FindingRule.DIFFERENCE, before, report(2023, "全区有效期内高新技术企业达到258家，净增53家。")))
                .containsExactly("holds: 258家 − 205家 = 53家，原文53家");
        assertThat(family(FindingRule.DIFFERENCE, before, report(2023, "全区有效期内高新技术企业达到258家，净增58家。")))
                .containsExactly("unclear: 258家 − 205家 = 53家，原文58家");
        assertThat(family(FindingRule.DIFFERENCE, before, report(2023, "全区有效期内高新技术企业达到258家，新认定80家。")))
                .isEmpty();
    }

    @Test
    void risingInAnOrderIsCountedTowardsTheFirst() {
        String text = "一般公共预算收入省内排名由2015年的第33位上升至2020年的第27位，五年间上升了%d个位次。\n";
        assertThat(family(FindingRule.DIFFERENCE, text.formatted(6))).containsExactly("holds: 33位 − 27位 = 6个位次，原文6个位次");
        assertThat(family(FindingRule.DIFFERENCE, text.formatted(8)))
                .containsExactly("contradicts: 33位 − 27位 = 6个位次，原文8个位次");
    }

    @Test
    void distancesToOtherPlacesAreNoDifferencesOfYears() {
        assertThat(family(
                        FindingRule.DIFFERENCE,
                        report(2022, "全区城镇登记失业率2.5%。"),
                        report(2023, "全区城镇登记失业率2.3%，低于全市0.9个百分点。")))
                .isEmpty();
    }

    @Test
    void aMultipleIsOneLevelDividedByAnother() {
        // 52.8 / 39 = 1.354
        String text = "2020年一般公共预算收入由2015年的39亿元增长到52.8亿元，是2015年的%s倍。\n";
        assertThat(family(FindingRule.MULTIPLE, text.formatted("1.4")))
                .containsExactly("holds: 52.8亿元 ÷ 39亿元 = 1.354，原文1.4倍");
        assertThat(family(FindingRule.MULTIPLE, text.formatted("1.7")))
                .containsExactly("contradicts: 52.8亿元 ÷ 39亿元 = 1.354，原文1.7倍");
        assertThat(family(FindingRule.MULTIPLE, "2020年一般公共预算收入52.8亿元，是2010年的3.4倍。\n"))
                .isEmpty();
    }

    @Test
    void anAverageAYearIsTheSumOfTheYearsDividedByThem() {
        // 1692 / 5 = 338.4
        String text = "“十三五”时期是全区综合实力跨越提升的五年。五年来，固定资产投资累计完成1692亿元，年均投资达到%s亿元。\n";
        assertThat(family(FindingRule.AVERAGE, report(2021, text.formatted("338"))))
                .containsExactly("holds: 1692亿元 ÷ 5 = 338.4亿元，原文年均338亿元");
        assertThat(family(FindingRule.AVERAGE, report(2021, text.formatted("383"))))
                .containsExactly("contradicts: 1692亿元 ÷ 5 = 338.4亿元，原文年均383亿元");
    }

    @Test
    void outputAHeadIsOutputDividedByTheMeanPopulation() {
        // 1213.2 亿 / ((90.2 万 + 91.58 万) / 2) = 133480.03
        String before = report(2022, "全区常住人口稳步增长，年末常住人口90.20万人。");
        String after = "全年地区生产总值1213.2亿元，人均地区生产总值%s元，年末常住人口91.58万人。";
        assertThat(family(FindingRule.PER_CAPITA, before, report(2023, after.formatted("133480"))))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.PER_CAPITA, before, report(2023, after.formatted("143480"))))
                .singleElement()
                .asString()
                .startsWith("unclear");
        assertThat(family(FindingRule.PER_CAPITA, report(2023, after.formatted("143480"))))
                .isEmpty();
    }
}
