package org.gangmu.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.series.Definition;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;
import org.junit.jupiter.api.Test;

/** Worked examples; the arithmetic stands in the comments. */
class PaceJudgeTest {
    private final List<Observation> told = new ArrayList<>();

    @Test
    void anAmountIsComparedWithItsOwnSeason() {
        // By June 40 % of 2021 (36 of 90) and 44 % of 2022 (44 of 100): 42 % of 120 is due, 50.4; 48 is 40 %, 2 points
        // behind.
        level("budget_revenue", "2021-01..2021-06", "36").level("budget_revenue", "2021", "90");
        level("budget_revenue", "2022-01..2022-06", "44").level("budget_revenue", "2022", "100");
        level("budget_revenue", "2023-01..2023-06", "48");
        Pace pace = judge("2023-07-20", level("budget_revenue", 2023, "120", "亿元", Bound.EQ));
        assertThat(pace.seasons()).containsExactly(2022, 2021);
        assertThat(pace.dueShare()).isEqualByComparingTo("0.42");
        assertThat(pace.due()).isEqualByComparingTo("50.4");
        assertThat(pace.share()).isEqualByComparingTo("0.4");
        assertThat(pace.light()).isEqualTo(Light.YELLOW);
        // 72 are missing where the second half of 2022 brought 56: +28.57 %; at best it brought 56 ÷ 54, +3.7 %
        assertThat(pace.needed().doubleValue()).isCloseTo(28.5714, within(0.0001));
        assertThat(pace.best().doubleValue()).isCloseTo(3.7037, within(0.0001));
        assertThat(pace.reason())
                .isEqualTo("2023年1—6月48亿元，完成全年目标120亿元的40%，按2021、2022年同期进度应为42%，差2个百分点。"
                        + "余下6个月需同比增长28.57%，高于历年同期最高的3.7%，从未达到过。");
        assertThat(pace.rule()).isEqualTo("national/2 season");
        assertThat(judge("2023-07-20", level("budget_revenue", 2023, "120", "亿元", Bound.EQ), "strict")
                        .light())
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void withoutEarlierMonthsTheCalendarStandsIn() {
        // 55 of 120 is 45.8 %, the calendar asks for 50 %: 4.2 points behind, yellow by 5, red by 3
        level("budget_revenue", "2023-01..2023-06", "55");
        Target target = level("budget_revenue", 2023, "120", "亿元", Bound.EQ);
        assertThat(judge("2023-07-20", target).rule()).isEqualTo("national/2 calendar");
        assertThat(judge("2023-07-20", target).light()).isEqualTo(Light.YELLOW);
        assertThat(judge("2023-07-20", target, "strict").light()).isEqualTo(Light.RED);
        assertThat(judge("2023-07-20", target).reason()).contains("序时进度应为50%，差4.17个百分点");
    }

    @Test
    void singleMonthsAndQuartersAreAddedToWhatCameBefore() {
        // January and February together 20, March alone 10, second quarter alone 30: 60 by June, half of 120
        level("budget_revenue", "2023-01..2023-02", "20")
                .level("budget_revenue", "2023-03", "10")
                .level("budget_revenue", "2023-04..2023-06", "30");
        Pace pace = judge("2023-07-20", level("budget_revenue", 2023, "120", "亿元", Bound.EQ));
        assertThat(pace.month()).isEqualTo(6);
        assertThat(pace.value()).isEqualByComparingTo("60");
        assertThat(pace.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void growthSaysWhatTheRestOfTheYearNeeds() {
        // June had 40 % of 2022's whole. 1.08 = 0.4 × 1.05 + 0.6 × (1 + rest): rest = (1.08 − 0.42) ÷ 0.6 − 1 = 10 %
        level("industrial_revenue", "2022-01..2022-06", "40").level("industrial_revenue", "2022", "100");
        growth("industrial_revenue", "2023-01..2023-06", "5");
        Pace pace = judge("2023-07-20", growth("industrial_revenue", 2023, "8"));
        assertThat(pace.light()).isEqualTo(Light.RED); // three points behind, two are allowed
        assertThat(pace.needed()).isEqualByComparingTo("10");
        assertThat(pace.reason()).isEqualTo("2023年1—6月增长5%，比全年目标8%低3个百分点。余下6个月需同比增长10%。");
        growth("industrial_revenue", "2023-01..2023-07", "6.1");
        assertThat(judge("2023-08-20", growth("industrial_revenue", 2023, "8")).light())
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void lastYearsMonthsFollowFromGrowth() {
        // 44 in June after +10 % was 40 the year before, 40 % of its 100
        level("retail_sales", "2022", "100").level("retail_sales", "2023-01..2023-06", "44");
        growth("retail_sales", "2023-01..2023-06", "10");
        Pace pace = judge("2023-07-20", level("retail_sales", 2023, "110", "亿元", Bound.EQ));
        assertThat(pace.dueShare()).isEqualByComparingTo("0.4");
        assertThat(pace.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void whatHoldsOnADayIsOnItsWayFromTheLastYearsEnd() {
        // from 200 to 260: by June half the way is due, 230
        level("hightech_firms", "2022", "200").level("hightech_firms", "2023-06", "229");
        Pace pace = judge("2023-07-20", level("hightech_firms", 2023, "260", "家", Bound.EQ));
        assertThat(pace.due()).isEqualByComparingTo("230");
        assertThat(pace.light()).isEqualTo(Light.YELLOW);
        assertThat(pace.rule()).endsWith("stock");
    }

    @Test
    void aRateKeepsItsBoundOrNot() {
        level("registered_unemployment", "2023-06", "3.6");
        Target bound = level("registered_unemployment", 2023, "3.5", "%", Bound.LE);
        assertThat(judge("2023-07-20", bound).light()).isEqualTo(Light.YELLOW);
        assertThat(judge("2023-07-20", bound).due()).isEqualByComparingTo("3.5");
    }

    @Test
    void whatIsMissingOrOldIsGreyAndNamed() {
        Target target = level("budget_revenue", 2023, "120", "亿元", Bound.EQ);
        assertThat(judge("2023-07-20", target).cause()).isEqualTo(Cause.NO_DATA);
        growth("budget_revenue", "2023-01..2023-03", "5");
        assertThat(judge("2023-07-20", target).cause()).isEqualTo(Cause.NOT_COMPARABLE);
        level("budget_revenue", "2023-01..2023-03", "30");
        assertThat(judge("2023-07-20", target).light()).isEqualTo(Light.GREEN);
        assertThat(judge("2023-08-20", target).cause()).isEqualTo(Cause.STALE);
        assertThat(judge("2023-07-20", level("hightech_firms", 2023, "-5", "家", Bound.EQ))
                        .cause())
                .isEqualTo(Cause.NO_DATA);
        level("new_jobs", "2023-01..2023-03", "3");
        assertThat(judge("2023-04-20", level("new_jobs", 2023, "0", "万人", Bound.EQ))
                        .cause())
                .isEqualTo(Cause.NO_TARGET);
    }

    @Test
    void anEarlierMonthIsJudgedByWhatItKnew() {
        level("budget_revenue", "2023-01..2023-03", "31").level("budget_revenue", "2023-01..2023-06", "50");
        Target target = level("budget_revenue", 2023, "120", "亿元", Bound.EQ);
        Observations known = Observations.of(told);
        Pace march = new PaceJudge(RuleSet.national(), LocalDate.parse("2023-07-20"), known, 3).judge(target);
        assertThat(march.light()).isEqualTo(Light.GREEN);
        Pace june = new PaceJudge(RuleSet.national(), LocalDate.parse("2023-07-20"), known, 6).judge(target);
        assertThat(june.light()).isEqualTo(Light.RED);
    }

    private Pace judge(String asOf, Target target) {
        return judge(asOf, target, "national");
    }

    private Pace judge(String asOf, Target target, String rules) {
        RuleSet ruleSet = RuleSet.find(rules).orElseThrow();
        return new PaceJudge(ruleSet, LocalDate.parse(asOf), Observations.of(told)).judge(target);
    }

    private PaceJudgeTest level(String key, String period, String value) {
        String unit = Catalogue.standard().findById(key).map(Indicator::unit).orElse("");
        return observe(key, period, value, unit, Measure.LEVEL);
    }

    private PaceJudgeTest growth(String key, String period, String value) {
        return observe(key, period, value, "%", Measure.GROWTH);
    }

    private PaceJudgeTest observe(String key, String period, String value, String unit, Measure measure) {
        int at = told.size() * 10;
        told.add(new Observation(
                key,
                key,
                Period.parse(period),
                measure,
                new BigDecimal(value),
                new BigDecimal("0.05"),
                unit,
                Bound.EQ,
                Status.ACTUAL,
                LocalDate.parse("2023-03-01"),
                DocumentType.STATISTICS,
                new Span("sha256:s", at, at + 5),
                at,
                value,
                Definition.USUAL,
                false));
        return this;
    }

    private static Target level(String key, int year, String value, String unit, Bound bound) {
        return target(key, year, unit, bound, told(year, value), null);
    }

    private static Target growth(String key, int year, String value) {
        String unit = Catalogue.standard().findById(key).map(Indicator::unit).orElse("");
        return target(key, year, unit, Bound.EQ, null, told(year, value));
    }

    private static Told told(int year, String value) {
        return new Told(new BigDecimal(value), Period.year(year), new Span("sha256:p", 0, 9), 3);
    }

    private static Target target(String key, int year, String unit, Bound bound, Told value, Told growth) {
        return new Target(
                key,
                key,
                key,
                unit,
                "",
                null,
                null,
                value,
                bound,
                Period.year(year),
                false,
                null,
                growth,
                new Span("sha256:p", 0, 9));
    }
}
