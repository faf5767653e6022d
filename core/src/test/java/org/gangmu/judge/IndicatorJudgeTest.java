package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;
import org.junit.jupiter.api.Test;

/** Worked examples; the arithmetic stands in the comments. */
class IndicatorJudgeTest {
    private static final String REVENUE = "一般公共预算收入（亿元） 100 200 15 预期性";

    @Test
    void anAmountAheadOfItsCompoundPathIsGreen() {
        // 100 × (200/100)^(2/5) = 131.9508
        Verdict verdict =
                Ledger.outline(REVENUE).told(2022, "一般公共预算收入", "132", "亿元").judge("2023-01-31");
        assertThat(verdict.light()).isEqualTo(Light.GREEN);
        assertThat(verdict.path().doubleValue()).isCloseTo(131.9508, Offset.offset(0.0001));
        assertThat(verdict.progress()).isEqualByComparingTo("0.32");
        assertThat(verdict.elapsed()).isEqualByComparingTo("0.4");
        assertThat(verdict.turnsAt().doubleValue()).isCloseTo(131.9508, Offset.offset(0.0001));
        assertThat(verdict.turnsTo()).isEqualTo(Light.RED); // at the path progress is 0.3195 < 0.8 × 0.4
        assertThat(verdict.sources()).hasSize(2);
    }

    @Test
    void behindThePathYellowBeginsAtEightTenthsOfTheTime() {
        // linear: base 10, target 20, after two years due 14; progress 0.32 = 0.8 × 0.4 at 13.2
        Ledger share = Ledger.outline("森林覆盖率（%） 10.0 20.0 - 约束性");
        Verdict yellow = share.told(2022, "森林覆盖率", "13.2", "%").judge("2023-01-31");
        assertThat(yellow.light()).isEqualTo(Light.YELLOW);
        Verdict red = Ledger.outline("森林覆盖率（%） 10.0 20.0 - 约束性")
                .told(2022, "森林覆盖率", "13.1", "%")
                .judge("2023-01-31");
        assertThat(red.light()).isEqualTo(Light.RED);
        assertThat(red.turnsTo()).isEqualTo(Light.YELLOW);
        assertThat(red.turnsAt()).isEqualByComparingTo("13.2");
        // (14 − 13.1) / 14 = 6.4 %; (13.1 − 10) / 10 = 31 %; (20 − 13.1) / 3 = 2.3
        assertThat(red.reason()).contains("13.1%，低于路径应到的14%（6.4%）；完成31%，时间已过40%", "每年需提高2.3个百分点");
        assertThat(red.reasonEnglish()).contains("6.4% below the path's 14", "31% of the way after 40% of the time");
        Verdict ahead = share.told(2023, "森林覆盖率", "17.0", "%").judge("2024-02-01");
        assertThat(ahead.reason()).contains("高于路径应到的16%");
    }

    @Test
    void theStricterRulesCallABindingTargetBehindItsPathRed() {
        Ledger share = Ledger.outline("森林覆盖率（%） 10.0 20.0 - 约束性").told(2022, "森林覆盖率", "13.9", "%");
        assertThat(share.judge("2023-01-31").light()).isEqualTo(Light.YELLOW);
        Verdict strict = share.judge("2023-01-31", RuleSet.find("strict").orElseThrow());
        assertThat(strict.light()).isEqualTo(Light.RED);
        assertThat(strict.rule()).isEqualTo("strict/2 linear");
    }

    @Test
    void whatIsToFallIsAheadWhenItIsLower() {
        Ledger deaths = Ledger.outline("亿元地区生产总值生产安全事故死亡率（人/亿元） 0.021 ≤0.015 - 约束性");
        Verdict verdict =
                deaths.told(2023, "亿元地区生产总值生产安全事故死亡率", "0.017", "人/亿元").judge("2024-02-01");
        assertThat(verdict.path()).isEqualByComparingTo("0.0174"); // 0.021 − 0.006 × 3/5
        assertThat(verdict.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aBoundToBeKeptInEachYearIsBrokenByOneYear() {
        String row = "城镇登记失业率（%） 2.8 ≤3.5 - 预期性";
        Ledger kept = Ledger.outline(row).told(2021, "城镇登记失业率", "2.7", "%").told(2022, "城镇登记失业率", "3.5", "%");
        assertThat(kept.judge("2023-01-31").light()).isEqualTo(Light.GREEN);
        Ledger broken = Ledger.outline(row).told(2021, "城镇登记失业率", "3.6", "%").told(2022, "城镇登记失业率", "3.1", "%");
        assertThat(broken.judge("2023-01-31").light()).isEqualTo(Light.YELLOW);
        Ledger now = Ledger.outline(row).told(2022, "城镇登记失业率", "3.6", "%");
        assertThat(now.judge("2023-01-31").light()).isEqualTo(Light.RED);
    }

    @Test
    void aFiveYearSumCountsTheYearsTogether() {
        String row = "城镇新增就业（万人） [6.2] [6.5] - 预期性";
        Ledger jobs = Ledger.outline(row).told(2021, "城镇新增就业", "1.4", "万人").told(2022, "城镇新增就业", "12700", "人");
        Verdict verdict = jobs.judge("2023-01-31");
        assertThat(verdict.value()).isEqualByComparingTo("2.67"); // 1.4 + 1.27
        assertThat(verdict.path()).isEqualByComparingTo("2.6"); // 6.5 × 2/5
        assertThat(verdict.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aSumWithAYearUntoldIsGreyUnlessTheOthersSuffice() {
        String row = "实际利用外资（亿美元） [10] [16] - 预期性";
        Verdict open = Ledger.outline(row).told(2022, "实际使用外资", "4.8", "亿美元").judge("2023-01-31");
        assertThat(open.cause()).isEqualTo(Cause.YEARS_MISSING);
        assertThat(open.reason()).contains("2021年");
        Verdict enough = Ledger.outline(row).told(2022, "实际使用外资", "6.5", "亿美元").judge("2023-01-31");
        assertThat(enough.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void aReductionOverFiveYearsAddsUpTheFallsToldOfTheThingItself() {
        Verdict verdict = Ledger.outline("单位地区生产总值能耗降低（%） [17] [14] - 约束性")
                .growth(2021, "单位地区生产总值能耗", "-3.1")
                .growth(2022, "单位GDP能耗", "-2.9")
                .judge("2023-01-31");
        assertThat(verdict.value()).isEqualByComparingTo("6"); // due 14 × 2/5 = 5.6
        assertThat(verdict.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void growthAloneIsJudgedByItsAverageSoFar() {
        // 1.113 × 1.086 × 1.072 = 1.29574; the third root is 1.09020
        Ledger investment = Ledger.outline("固定资产投资（亿元） - - 8 预期性")
                .growth(2021, "固定资产投资", "11.3")
                .growth(2022, "固定资产投资", "8.6")
                .growth(2023, "固定资产投资", "7.2");
        Verdict verdict = investment.judge("2024-02-01");
        assertThat(verdict.value().doubleValue()).isCloseTo(9.02, Offset.offset(0.005));
        assertThat(verdict.light()).isEqualTo(Light.GREEN);
        Verdict gap = Ledger.outline("固定资产投资（亿元） - - 8 预期性")
                .growth(2022, "固定资产投资", "5")
                .judge("2023-01-31");
        assertThat(gap.cause()).isEqualTo(Cause.YEARS_MISSING);
    }

    @Test
    void aLevelIsDerivedFromTheYearBeforeAndItsGrowthAndSaysSo() {
        // 100 × 1.10 × 1.20 = 132
        Verdict verdict = Ledger.outline(REVENUE)
                .growth(2021, "一般公共预算收入", "10")
                .growth(2022, "一般公共预算收入", "20")
                .judge("2023-01-31");
        assertThat(verdict.value()).isEqualByComparingTo("132");
        assertThat(verdict.latest().derived()).isTrue();
        assertThat(verdict.reason()).contains("推算");
        Verdict gap = Ledger.outline(REVENUE).growth(2022, "一般公共预算收入", "20").judge("2023-01-31");
        assertThat(gap.cause()).isEqualTo(Cause.GROWTH_ONLY);
    }

    @Test
    void whatBecameKnownLaterIsNotUsed() {
        Ledger revenue =
                Ledger.outline(REVENUE).told(2021, "一般公共预算收入", "116", "亿元").told(2022, "一般公共预算收入", "90", "亿元");
        assertThat(revenue.judge("2022-06-30").value()).isEqualByComparingTo("116");
        assertThat(revenue.judge("2023-01-31").value()).isEqualByComparingTo("90");
    }

    @Test
    void anActualSupersedesTheEstimateOfTheSameYear() {
        Ledger revenue = Ledger.outline(REVENUE)
                .told(2022, "一般公共预算收入", "133", "亿元", Measure.LEVEL, Status.ESTIMATE)
                .told(LocalDate.of(2024, 1, 9), 2022, "一般公共预算收入", "131", "亿元", Measure.LEVEL, Status.ACTUAL);
        assertThat(revenue.judge("2023-06-30").value()).isEqualByComparingTo("133");
        assertThat(revenue.judge("2024-01-31").value()).isEqualByComparingTo("131");
    }

    @Test
    void reachedMeansTheWholeRoundingIntervalPasses() {
        String row = "基本养老保险参保人数（人） 102379 107601 - 预期性";
        // 10.8万 may be 107,500
        Verdict rounded =
                Ledger.outline(row).told(2022, "居民养老保险参保人数", "10.8", "万人").judge("2023-01-31");
        assertThat(rounded.reached()).isFalse();
        assertThat(rounded.light()).isEqualTo(Light.GREEN);
        Verdict certain =
                Ledger.outline(row).told(2022, "居民养老保险参保人数", "10.77", "万人").judge("2023-01-31");
        assertThat(certain.reached()).isTrue(); // at least 107,650
    }

    @Test
    void aTargetInConstantPricesIsNeverReachedByAValueInCurrentOnes() {
        // 1059.6 × 1.07^5 = 1486.1
        Verdict verdict = Ledger.outline("地区生产总值（亿元） 1059.6 1486.1 7 预期性")
                .told(2022, "地区生产总值", "1500", "亿元")
                .judge("2023-01-31");
        assertThat(verdict.basis()).isEqualTo("mixed");
        assertThat(verdict.reached()).isFalse();
        assertThat(verdict.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void whatCannotBeJudgedIsGreyAndNamesWhy() {
        assertThat(Ledger.outline(REVENUE).judge("2023-01-31").cause()).isEqualTo(Cause.NO_DATA);
        assertThat(Ledger.outline("空气质量优良天数比率（%） 63.7 完成市下达任务 - 约束性")
                        .judge("2023-01-31")
                        .cause())
                .isEqualTo(Cause.TARGET_OPEN);
        assertThat(Ledger.outline("进出口总额（亿元） 87 111 5 预期性")
                        .told(2022, "进出口总额", "16", "亿美元")
                        .judge("2023-01-31")
                        .cause())
                .isEqualTo(Cause.NOT_COMPARABLE);
        assertThat(Ledger.outline(REVENUE)
                        .told(2021, "一般公共预算收入", "120", "亿元")
                        .judge("2024-01-31")
                        .cause())
                .isEqualTo(Cause.STALE);
        assertThat(Ledger.outline("常住人口（万人） - 120 - 预期性")
                        .told(2022, "常住人口", "101", "万人")
                        .judge("2023-01-31")
                        .cause())
                .isEqualTo(Cause.NO_BASE);
    }

    @Test
    void zeroAndNegativeBasesGiveANumberOrAReasonNeverNaN() {
        for (String base : new String[] {"0", "-5", "100", "200", "300"}) {
            Verdict verdict = Ledger.outline("一般公共预算收入（亿元） " + base + " 200 15 预期性")
                    .told(2022, "一般公共预算收入", "0", "亿元")
                    .judge("2023-01-31");
            assertThat(verdict.reason()).isNotBlank().doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    @Test
    void behindThePathTheForecastDecidesBetweenYellowAndRed() {
        // due in 2023: 100 × 2^(3/5) = 151.57; (149 − 100) / 100 of the way after 0.6 of the time: 0.49 ≥ 0.8 × 0.6
        Verdict behind = revenue("114", "131", "149").judge("2024-02-01");
        assertThat(behind.probability()).isBetween(new java.math.BigDecimal("0.1"), new java.math.BigDecimal("0.3"));
        assertThat(behind.light()).isEqualTo(Light.RED);
        assertThat(behind.reason()).contains("照此下去，达到目标的概率为", "低于规则所定的50%");
        Verdict byProgress = revenue("114", "131", "149")
                .judge("2024-02-01", RuleSet.find("national/1").orElseThrow());
        assertThat(byProgress.light()).isEqualTo(Light.YELLOW);
        assertThat(byProgress.rule()).isEqualTo("national/1 compound");
        Verdict tolerant = revenue("114", "131", "149").judge("2024-02-01", yellowFrom(0.1));
        assertThat(tolerant.light()).isEqualTo(Light.YELLOW);
        assertThat(tolerant.reason()).contains("不低于规则所定的10%");
    }

    @Test
    void theValueThatWouldTurnTheLightDoes() {
        RuleSet tolerant = yellowFrom(0.1);
        Verdict red = revenue("114", "128", "130").judge("2024-02-01", tolerant);
        assertThat(red.light()).isEqualTo(Light.RED);
        assertThat(red.turnsTo()).isEqualTo(Light.YELLOW);
        double yellow = red.turnsAt().doubleValue();
        assertThat(yellow).isBetween(130.0, 151.5);
        assertThat(revenue("114", "128", turned(yellow, +0.1))
                        .judge("2024-02-01", tolerant)
                        .light())
                .isEqualTo(Light.YELLOW);
        assertThat(revenue("114", "128", turned(yellow, -0.1))
                        .judge("2024-02-01", tolerant)
                        .light())
                .isEqualTo(Light.RED);
    }

    @Test
    void acrossAChangeOfDefinitionOnlyGrowthLeads() {
        // 100 × 1.1 × 1.2 = 132 where 60 is told by the new definition
        String sentence = "因统计口径调整，2022年一般公共预算收入完成60亿元";
        Ledger silent =
                Ledger.outline(REVENUE).growth(2021, "一般公共预算收入", "10").saying(sentence, 2022, "一般公共预算收入", "60", "亿元");
        Verdict grey = silent.judge("2023-01-31");
        assertThat(grey.light()).isEqualTo(Light.GREY);
        assertThat(grey.cause()).isEqualTo(Cause.NOT_COMPARABLE);
        assertThat(grey.reason()).contains("2022年60亿元系口径变动后的数");
        Verdict led = silent.growth(2022, "一般公共预算收入", "20").judge("2023-01-31");
        assertThat(led.value()).isEqualByComparingTo("132");
        assertThat(led.light()).isEqualTo(Light.GREEN);
        assertThat(led.reached()).isFalse();
        Ledger usual = Ledger.outline(REVENUE).saying("2022年一般公共预算收入完成60亿元，同口径增长3%", 2022, "一般公共预算收入", "60", "亿元");
        assertThat(usual.judge("2023-01-31").value()).isEqualByComparingTo("60");
    }

    private static Ledger revenue(String first, String second, String third) {
        return Ledger.outline(REVENUE)
                .told(2021, "一般公共预算收入", first, "亿元")
                .told(2022, "一般公共预算收入", second, "亿元")
                .told(2023, "一般公共预算收入", third, "亿元");
    }

    private static RuleSet yellowFrom(double chance) {
        return new RuleSet("tolerant", 1, "宽", "tolerant", 0.8, chance, 18, false, 5, 2);
    }

    private static String turned(double value, double by) {
        return java.math.BigDecimal.valueOf(value + by)
                .setScale(4, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
