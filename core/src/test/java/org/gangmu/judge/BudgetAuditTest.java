package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.judge.Audited.budget;
import static org.gangmu.judge.Audited.family;
import static org.gangmu.judge.Audited.report;
import static org.gangmu.judge.Audited.texts;

import org.junit.jupiter.api.Test;

/** Sums, balances, funds, limits and shares of the plan: every example is computed by hand. */
class BudgetAuditTest {
    private static final String GENERAL = "一般公共预算";

    private static final String ACCOUNT = "一般公共预算收入446,200万元，加上级补助收入152,300万元、上年结转8,400万元，收入总计%s万元。"
            + "一般公共预算支出561,700万元，加上解支出36,600万元，支出总计598,300万元。收支相抵，结转下年支出%s万元。";

    @Test
    void partsAddUpToTheTotalTheyBreakDown() {
        assertThat(family(FindingRule.SUM, "2020年全区新建、改造公共卫生间17座，其中新建4座，改造提升13座。\n"))
                .singleElement()
                .asString()
                .startsWith("holds: 4座 + 13座 = 17座");
    }

    @Test
    void anIncompleteBreakdownSaysNothing() {
        assertThat(texts("2020年全区一般公共预算支出458,619万元，其中教育支出90,062万元，卫生健康支出45,056万元。\n"))
                .isEmpty();
    }

    @Test
    void thingsOfTwoKindsAreNotAddedUp() {
        assertThat(texts("2020年全区新认定省级孵化器13家。其中夺得国际赛事金牌9枚、银牌4枚。\n")).isEmpty();
    }

    @Test
    void zerosMakeNoSum() {
        assertThat(texts("2024年末本单位共有车辆1辆，其中：机要通信用车1辆、应急保障用车0辆。\n")).isEmpty();
    }

    @Test
    void aBreakdownByDefinitionLeavesNothingOut() {
        String trade = "2022年全市进出口总额13880.4亿元，其中出口8897.0亿元，进口%s亿元。\n";
        assertThat(family(FindingRule.SUM, trade.formatted("4983.4")))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.SUM, trade.formatted("4893.4")))
                .singleElement()
                .asString()
                .startsWith("contradicts: 8897.0亿元 + 4893.4亿元 = 13790.4亿元");
        assertThat(family(FindingRule.SUM, trade.formatted("4983.5")))
                .singleElement()
                .asString()
                .startsWith("rounding");
    }

    @Test
    void anAccountIsAddedUpAndBalanced() {
        // 446200 + 152300 + 8400 = 606900; 561700 + 36600 = 598300; 606900 - 598300 = 8600
        String text = budget(2023, GENERAL, ACCOUNT.formatted("606,900", "8,600"));
        assertThat(texts(text)).hasSize(3).allMatch(finding -> finding.verdict() == Outcome.HOLDS);
        assertThat(family(FindingRule.STOCK_FLOW, text))
                .containsExactly("holds: 606900万元 = 598300万元 + 8600万元 = 606900万元");
    }

    @Test
    void aWrongTotalIsFoundByItsTermsAndByTheBalance() {
        String text = budget(2023, GENERAL, ACCOUNT.formatted("609,600", "8,600"));
        assertThat(family(FindingRule.SUM, text)).anyMatch(finding -> finding.startsWith("contradicts: 446200万元"));
        assertThat(family(FindingRule.STOCK_FLOW, text))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void aDeficitClosesTheTotals() {
        // 103400.34 - 87900.34 = 15500
        String text = "一般公共预算收入85447.34亿元，加上调入资金2453亿元（包括从预算稳定调节基金调入2130亿元），收入总量为87900.34亿元。"
                + "一般公共预算支出102381.80亿元，加上补充预算稳定调节基金1018.54亿元，支出总量为103400.34亿元。收支总量相抵，赤字%s亿元。";
        assertThat(texts(budget(2023, GENERAL, text.formatted("15500.00"))))
                .hasSize(3)
                .allMatch(finding -> finding.verdict() == Outcome.HOLDS);
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, GENERAL, text.formatted("15600.00"))))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void totalsThatNothingClosesSayNothing() {
        String text = "一般公共预算收入40亿元，加上级补助收入50亿元，收入总计90亿元。一般公共预算支出60亿元，加上解支出20亿元，支出总计80亿元。";
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, GENERAL, text))).isEmpty();
    }

    @Test
    void whatStandsInBracketsIsNoTermOfTheAccount() {
        // 249.2 + 6.9 + 28.5 + 4.3 + 9.1 = 298.0
        String text = "一般公共预算财力249.2亿元（含市拨专款54.5亿元），加上年结转收入6.9亿元、地方政府一般债务转贷收入28.5亿元、"
                + "调入资金4.3亿元、动用预算稳定调节基金9.1亿元，收入总量为298.0亿元。";
        assertThat(texts(budget(2023, GENERAL, text)))
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void aSubtractionInOneSentenceLeavesNothingOut() {
        // 717 = 215 + 502
        String text = "国有资本经营预算收入完成717万元，减按规定调入公共财政预算215万元，支出为%s万元，主要用于企业改革等相关支出。";
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "国有资本经营预算", text.formatted("502"))))
                .containsExactly("holds: 717万元 = 215万元 + 502万元 = 717万元");
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "国有资本经营预算", text.formatted("520"))))
                .containsExactly("contradicts: 717万元 ≠ 215万元 + 520万元，合计735万元，相差18万元");
    }

    @Test
    void anAccountWithoutTotalsContradictsOnlyBySlipsOfThePen() {
        // 261491 = 261426 + 50 + 15
        String text = "政府性基金预算总收入为261,491万元。政府性基金预算支出为%s万元。上解上级支出50万元，结转下年支出15万元。";
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "政府性基金预算", text.formatted("261,426"))))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "政府性基金预算", text.formatted("261,926"))))
                .singleElement()
                .asString()
                .startsWith("contradicts");
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "政府性基金预算", text.formatted("237,180"))))
                .isEmpty();
    }

    @Test
    void aBreakdownThatMissesItsTotalByOneDigitContradicts() {
        // 13880 + 35964 = 49844
        String text = "社会保险基金预算收入为%s万元，其中：城乡居民基本养老保险基金预算收入13,880万元，机关事业单位养老保险基金预算收入35,964万元。";
        assertThat(family(FindingRule.SUM, budget(2023, "社会保险基金预算", text.formatted("49,844"))))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.SUM, budget(2023, "社会保险基金预算", text.formatted("49,448"))))
                .isEmpty(); // 396 apart: no slip
        assertThat(family(FindingRule.SUM, budget(2023, "社会保险基金预算", text.formatted("48,944"))))
                .singleElement()
                .asString()
                .startsWith("contradicts");
        assertThat(family(FindingRule.SUM, budget(2023, "社会保险基金预算", text.formatted("52,844"))))
                .singleElement()
                .asString()
                .startsWith("contradicts");
        assertThat(family(FindingRule.SUM, budget(2023, "社会保险基金预算", text.formatted("57,120"))))
                .isEmpty();
    }

    @Test
    void theThreePublicExpensesLeaveNothingOut() {
        String text = "2021年“三公”经费预算为%s万元，其中：因公出国（境）费用107万元，公务用车购置及运行维护费328万元，公务接待费164万元。\n";
        assertThat(family(FindingRule.SUM, text.formatted("599")))
                .singleElement()
                .asString()
                .startsWith("holds");
        assertThat(family(FindingRule.SUM, text.formatted("529")))
                .singleElement()
                .asString()
                .startsWith("contradicts");
    }

    @Test
    void aFundClosesOverTwoYears() {
        // 93800 + 82600 - 73400 = 103000; 82600 - 73400 = 9200
        String review = "社会保险基金预算收入78,300万元。社会保险基金预算支出68,800万元。年末社会保险基金滚存结余93,800万元。";
        String draft = "社会保险基金预算收入82,600万元。社会保险基金预算支出73,400万元。当年收支结余9,200万元，年末社会保险基金滚存结余%s万元。";
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "社会保险基金预算", review, draft.formatted("103,000"))))
                .hasSize(2)
                .allMatch(finding -> finding.startsWith("holds"));
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "社会保险基金预算", review, draft.formatted("102,000"))))
                .anyMatch(finding -> finding.startsWith("contradicts: 93800万元 + 82600万元 − 73400万元 = 103000万元")
                        && finding.endsWith("相差1000万元"));
    }

    @Test
    void whatWasBudgetedIsNotTakenForWhatWasExecuted() {
        // 84300 + 78300 - 68800 = 93800, and 9500 as the year's surplus
        String review = "社会保险基金收入年初预算75,000万元，社会保险基金预算收入完成78,300万元。社会保险基金预算支出68,800万元。"
                + "当年收支结余9,500万元，加上年滚存结余84,300万元，年末滚存结余93,800万元。";
        assertThat(family(FindingRule.STOCK_FLOW, budget(2023, "社会保险基金预算", review)))
                .hasSize(2)
                .allMatch(finding -> finding.startsWith("holds"));
    }

    @Test
    void aFundWithoutItsOpeningBalanceSaysNothing() {
        String review = "社会保险基金预算收入78,300万元。社会保险基金预算支出68,800万元。年末社会保险基金滚存结余93,800万元。";
        assertThat(texts(budget(2023, "社会保险基金预算", review))).isEmpty();
    }

    @Test
    void whatOneYearCarriesOnTheNextCarriesIn() {
        String review = "政府性基金预算支出为261,426万元，结转下年支出15万元。";
        String draft = "政府性基金预算支出为7,300万元，其中专项债券付息支出7,285万元，上年结转支出%s万元。";
        assertThat(family(FindingRule.STOCK_FLOW, budget(2021, "政府性基金预算", review, draft.formatted("15"))))
                .containsExactly("holds: 2021年上年结转15万元，2020年结转下年15万元");
        assertThat(family(FindingRule.STOCK_FLOW, budget(2021, "政府性基金预算", review, draft.formatted("51"))))
                .containsExactly("unclear: 2021年上年结转51万元，2020年结转下年15万元");
    }

    @Test
    void debtStaysWithinItsLimit() {
        String text = "上级核定我区地方政府债务限额1,068,000万元。截至年末，全区地方政府债务余额%s万元，未超过核定限额。";
        assertThat(family(FindingRule.LIMIT, budget(2023, "地方政府债务", text.formatted("1,046,800"))))
                .containsExactly("holds: 地方政府债务余额1046800万元 ≤ 限额1068000万元，原文称未超限额");
        assertThat(family(FindingRule.LIMIT, budget(2023, "地方政府债务", text.formatted("1,086,800"))))
                .containsExactly("contradicts: 地方政府债务余额1086800万元 > 限额1068000万元，原文称未超限额");
        assertThat(family(FindingRule.LIMIT, budget(2023, "地方政府债务", "全区地方政府债务余额271,617万元，未达到上级下达的债务限额。")))
                .isEmpty();
    }

    @Test
    void aShareOfThePlanIsRecomputedWhicheverIsToldFirst() {
        // 0.39 / 2.85 = 13.684 %
        String text = "2024年全区“三公”经费支出年初预算为2.85万元，支出决算为0.39万元，完成预算的%s%%。\n";
        assertThat(family(FindingRule.PLAN_SHARE, text.formatted("13.68")))
                .containsExactly("holds: 0.39万元 ÷ 2.85万元 = 13.6842%，原文13.68%");
        assertThat(family(FindingRule.PLAN_SHARE, text.formatted("16.38")))
                .containsExactly("contradicts: 0.39万元 ÷ 2.85万元 = 13.6842%，原文16.38%");
    }

    @Test
    void aRateThatWasCutOffInsteadOfRoundedIsNoContradiction() {
        // 9746.50 / 10210.34 = 95.4572 %
        assertThat(family(FindingRule.PLAN_SHARE, "2024年全区一般公共预算财政拨款支出年初预算为10210.34万元，支出决算为9746.50万元，完成年初预算的95.45%。\n"))
                .singleElement()
                .asString()
                .startsWith("rounding");
    }

    @Test
    void aPlanOfZeroSaysNothing() {
        assertThat(family(FindingRule.PLAN_SHARE, "2024年全区出国经费支出年初预算为0万元，支出决算为0.39万元，完成预算的100%。\n"))
                .isEmpty();
    }

    @Test
    void aShareIsItsPartDividedByItsWhole() {
        // 439.7 / 624.3 = 70.431 %
        String text = "2022年地区生产总值624.3亿元，服务业增加值439.7亿元，占地区生产总值比重%s%%。\n";
        assertThat(family(FindingRule.SHARE, text.formatted("70.4")))
                .containsExactly("holds: 439.7亿元 ÷ 624.3亿元 = 70.431%，原文70.4%");
        assertThat(family(FindingRule.SHARE, text.formatted("74.0")))
                .containsExactly("contradicts: 439.7亿元 ÷ 624.3亿元 = 70.431%，原文74.0%");
    }

    @Test
    void aShareOfSomethingElseIsNotTheAmountBeforeIt() {
        String text = "2022年地区生产总值486.2亿元，外贸进出口总额达到46.5亿元，数字经济核心产业增加值占地区生产总值比重达到6.8%。\n";
        assertThat(family(FindingRule.SHARE, text)).isEmpty();
    }

    @Test
    void theSharesOfTheIndustriesMakeAHundredAndFitTheirOutput() {
        String text = "2022年三次产业结构调整为0.3∶29.2∶%s。";
        assertThat(family(FindingRule.COMPOSITION, report(2023, text.formatted("70.5"))))
                .containsExactly("holds: 0.3 + 29.2 + 70.5 = 100.0");
        assertThat(family(FindingRule.COMPOSITION, report(2023, "2022年选课比例为5∶3∶1。")))
                .isEmpty();
    }
}
