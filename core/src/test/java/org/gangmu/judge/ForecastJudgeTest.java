package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a verdict says of the plan's end. */
class ForecastJudgeTest {
    private static final String REVENUE = "一般公共预算收入（亿元） 100 %s 15 预期性";

    /** 2017 to 2023: 70, 80, 90, 100, 110, 120, 130. */
    private static Ledger tenAYear(String goal) {
        Ledger ledger = Ledger.outline(REVENUE.formatted(goal));
        for (int year = 2017; year <= 2023; year++) {
            ledger.told(year, "一般公共预算收入", String.valueOf(70 + 10 * (year - 2017)), "亿元");
        }
        return ledger;
    }

    @Test
    void aSteadyRiseGoesOnToThePlansEnd() {
        Verdict verdict = tenAYear("200").judge("2024-02-01");
        PlanForecast forecast = verdict.forecast();
        assertThat(forecast).isNotNull();
        assertThat(forecast.year()).isEqualTo(2025);
        assertThat(forecast.observations()).isEqualTo(7);
        assertThat(forecast.value().doubleValue()).isBetween(140.0, 156.0); // a line goes to 150
        assertThat(forecast.low()).isLessThan(forecast.value());
        assertThat(forecast.high()).isGreaterThan(forecast.value());
        assertThat(forecast.sources()).hasSize(7);
        assertThat(forecast.reason()).contains("由2017至2023年7个数据外推，2025年约为", "八成可能在", "达到目标的概率");
        assertThat(forecast.reasonEnglish()).startsWith("From 7 values of 2017–2023, 2025 is forecast at");
    }

    @Test
    void theProbabilityFallsAsTheTargetRises() {
        double easy = tenAYear("120").judge("2024-02-01").probability().doubleValue();
        double even = tenAYear("148").judge("2024-02-01").probability().doubleValue();
        double hard = tenAYear("200").judge("2024-02-01").probability().doubleValue();
        assertThat(easy).isGreaterThan(0.85);
        assertThat(even).isBetween(0.1, 0.9);
        assertThat(hard).isLessThan(0.1);
    }

    @Test
    void whatIsToFallIsReachedBelowItsTarget() {
        Ledger deaths = Ledger.outline("亿元地区生产总值生产安全事故死亡率（人/亿元） 0.021 ≤0.020 - 约束性");
        String[] values = {"0.024", "0.023", "0.022", "0.021", "0.018", "0.016"};
        for (int i = 0; i < values.length; i++) {
            deaths.told(2017 + i, "亿元地区生产总值生产安全事故死亡率", values[i], "人/亿元");
        }
        Verdict verdict = deaths.judge("2023-02-01");
        assertThat(verdict.forecast().value().doubleValue()).isLessThan(0.017);
        assertThat(verdict.probability().doubleValue()).isGreaterThan(0.8);
    }

    @Test
    void aBoundToBeKeptIsForecastAsKept() {
        Ledger rate = Ledger.outline("城镇登记失业率（%） 2.8 ≤3.5 - 预期性");
        for (int year = 2018; year <= 2022; year++) {
            rate.told(year, "城镇登记失业率", year % 2 == 0 ? "2.8" : "2.7", "%");
        }
        Verdict verdict = rate.judge("2023-01-31");
        assertThat(verdict.probability().doubleValue()).isGreaterThan(0.8);
        assertThat(verdict.forecast().reason()).contains("守住目标的概率");
    }

    @Test
    void threeYearsAndTheBaseSufficeTwoDoNot() {
        Ledger three = Ledger.outline(REVENUE.formatted("200"))
                .told(2021, "一般公共预算收入", "115", "亿元")
                .told(2022, "一般公共预算收入", "132", "亿元")
                .told(2023, "一般公共预算收入", "150", "亿元");
        assertThat(three.judge("2023-02-01").forecast()).isNull();
        assertThat(three.judge("2024-02-01").forecast().observations()).isEqualTo(4);
    }

    @Test
    void nothingIsForecastOnceThePlansEndIsKnown() {
        Ledger done = tenAYear("140").told(2024, "一般公共预算收入", "140", "亿元").told(2025, "一般公共预算收入", "150", "亿元");
        Verdict verdict = done.judge("2026-02-01");
        assertThat(verdict.reached()).isTrue();
        assertThat(verdict.forecast()).isNull();
        assertThat(verdict.probability()).isNull();
    }

    @Test
    void inDifferentPricesThereIsAForecastButNoProbability() {
        // 100 × 1.15^5 = 201.1: the target is the base grown at the told rate, in constant prices.
        Ledger output = Ledger.outline("地区生产总值（亿元） 100 201 15 预期性");
        for (int year = 2018; year <= 2023; year++) {
            output.told(year, "地区生产总值", String.valueOf(80 + 10 * (year - 2018)), "亿元");
        }
        Verdict verdict = output.judge("2024-02-01");
        assertThat(verdict.basis()).isEqualTo("mixed");
        assertThat(verdict.forecast().probability()).isNull();
        assertThat(verdict.forecast().reason()).contains("价格口径不同");
    }

    @Test
    void anAmountIsNotExpectedBelowZero() {
        Ledger falling = Ledger.outline("一般公共预算收入（亿元） 20 30 15 预期性");
        String[] values = {"60", "41", "19", "12", "2", "1"};
        for (int i = 0; i < values.length; i++) {
            falling.told(2017 + i, "一般公共预算收入", values[i], "亿元");
        }
        assertThat(falling.judge("2023-02-01").forecast().low()).isNotNegative();
    }
}
