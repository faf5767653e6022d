package org.gangmu.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gangmu.allotment.Fault.Kind;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.Span;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Figure;
import org.gangmu.statement.TaskClause;
import org.junit.jupiter.api.Test;

class AllotmentTest {
    private static final Period YEARS = Period.years(2021, 2025);
    private static final Span ROW = new Span("sha256:aa", 0, 10);
    private static final Predicate<String> KNOWN = Set.of("区商务局", "区财政局", "区税务局", "东湖街道办事处", "柳泉镇人民政府")::contains;

    private static Told told(String value, Period period) {
        return new Told(new BigDecimal(value), period, ROW, 3);
    }

    private static Target target(String name, String unit, String base, String value, boolean sum, String growth) {
        return new Target(
                name,
                null,
                Catalogue.standard().key(name),
                unit,
                "",
                null,
                base.isEmpty() ? null : told(base, Period.year(2020)),
                value.isEmpty() ? null : told(value, Period.year(2025)),
                Bound.EQ,
                sum ? YEARS : Period.year(2025),
                sum,
                null,
                growth.isEmpty() ? null : told(growth, YEARS),
                ROW);
    }

    private static final Target REVENUE = target("一般公共预算收入", "亿元", "38.60", "55.40", false, "7.5");
    private static final Target SCHOOLS = target("新建学校数", "所", "", "33", true, "");
    private static final Target UNEMPLOYMENT = target("城镇登记失业率", "%", "3.2", "3.5", false, "");

    private static Allotment allotment(Target target, Division division, Rule rule, Part... parts) {
        return Allotment.of(Whole.of(target, YEARS), division, rule, List.of(parts));
    }

    private static Part part(String holder, String value, String unit) {
        return Part.of(holder, new BigDecimal(value), unit);
    }

    private static List<Kind> kinds(Allotment allotment) {
        return allotment.faults(KNOWN).stream().map(Fault::kind).toList();
    }

    @Test
    void partsInOtherUnitsAddUpExactlyAndWhatIsLeftIsTold() {
        Allotment some = allotment(
                REVENUE, Division.AGENCIES, Rule.SUM, part("区税务局", "48.4", "亿元"), part("区财政局", "60000.1", "万元"));
        assertThat(some.faults(KNOWN)).isEmpty();
        assertThat(some.balance().allotted()).isEqualByComparingTo("54.40001");
        assertThat(some.balance().left()).isEqualByComparingTo("0.99999");
        assertThat(some.balance().state()).isEqualTo(Balance.State.LEFT);
        assertThat(allotment(REVENUE, Division.AGENCIES, Rule.SUM, part("区税务局", "554000", "万元"))
                        .balance()
                        .state())
                .isEqualTo(Balance.State.EXACT);
        assertThat(allotment(REVENUE, Division.AGENCIES, Rule.SUM, part("区税务局", "55.41", "亿元"))
                        .balance()
                        .state())
                .isEqualTo(Balance.State.OVER);
        assertThat(allotment(REVENUE, Division.AGENCIES, Rule.SUM).balance().left())
                .isEqualByComparingTo("55.40");
    }

    @Test
    void whatContradictsItselfIsRefusedWithTheReason() {
        assertThat(kinds(allotment(REVENUE, Division.AGENCIES, Rule.SUM, part("区税务局", "5", "公里"))))
                .containsExactly(Kind.UNIT);
        assertThat(kinds(allotment(REVENUE, Division.AGENCIES, Rule.SUM, part("区天文局", "5", "亿元"))))
                .containsExactly(Kind.UNKNOWN);
        assertThat(kinds(allotment(REVENUE, Division.YEARS, Rule.SUM, part("2021", "55.4", "亿元"))))
                .containsExactly(Kind.RULE);
        assertThat(kinds(allotment(REVENUE, Division.YEARS, Rule.NOT_ADDITIVE, part("2026", "60", "亿元"))))
                .containsExactly(Kind.OUTSIDE);
        assertThat(kinds(allotment(REVENUE, Division.YEARS, Rule.NOT_ADDITIVE, part("2025", "55.3", "亿元"))))
                .containsExactly(Kind.END);
        assertThat(kinds(allotment(SCHOOLS, Division.YEARS, Rule.SUM, part("2021", "3", "所"), part("2021", "4", "所"))))
                .containsExactly(Kind.TWICE);
        assertThat(kinds(allotment(SCHOOLS, Division.YEARS, Rule.SUM, part("2021", "-3", "所"))))
                .containsExactly(Kind.SIGN);
        assertThat(kinds(allotment(UNEMPLOYMENT, Division.REGIONS, Rule.WEIGHT, part("东湖街道办事处", "3.1", "%"))))
                .contains(Kind.RULE, Kind.WEIGHT);
        Fault fault = allotment(REVENUE, Division.AGENCIES, Rule.SUM, part("区税务局", "5", "公里"))
                .faults(KNOWN)
                .get(0);
        assertThat(fault.chinese()).contains("区税务局", "公里", "亿元");
        assertThat(fault.english()).contains("does not convert");
    }

    @Test
    void aPartThatIsDividedAgainCannotHoldItself() {
        Part commerce = part("区商务局", "10", "亿元");
        Whole part = Whole.of(REVENUE, YEARS).part(Division.AGENCIES, commerce);
        assertThat(part.key()).endsWith("/区商务局");
        assertThat(kinds(Allotment.of(part, Division.AGENCIES, Rule.SUM, List.of(commerce))))
                .containsExactly(Kind.CIRCULAR);
        Whole year = Whole.of(REVENUE, YEARS).part(Division.YEARS, part("2023", "48", "亿元"));
        assertThat(year.years()).isEqualTo(Period.year(2023));
        assertThat(kinds(Allotment.of(year, Division.AGENCIES, Rule.SUM, List.of(commerce))))
                .isEmpty();
        assertThat(kinds(Allotment.of(year, Division.YEARS, Rule.NOT_ADDITIVE, List.of(part("2023", "48", "亿元")))))
                .contains(Kind.CIRCULAR);
    }

    @Test
    void eachAtLeastHoldsPartByPartAndTurnsRoundForALimit() {
        Target forest = target("森林覆盖率", "%", "20", "22", false, "");
        assertThat(kinds(allotment(
                        forest,
                        Division.REGIONS,
                        Rule.MINIMUM,
                        part("东湖街道办事处", "21.9", "%"),
                        part("柳泉镇人民政府", "30", "%"))))
                .containsExactly(Kind.MINIMUM);
        Whole most = new Whole("u", "失业率", new BigDecimal("3.5"), "%", Bound.LE, YEARS, Whole.Manner.RATE, List.of());
        assertThat(kinds(Allotment.of(
                        most,
                        Division.REGIONS,
                        Rule.MINIMUM,
                        List.of(part("东湖街道办事处", "3.6", "%"), part("柳泉镇人民政府", "3", "%")))))
                .containsExactly(Kind.MINIMUM);
    }

    // quotas 9.988, 9.064, 7.182, 5.260, 3.321, 1.185: the two steps left go to the first and, by its .321, to the
    // fifth
    @Test
    void sharesByWeightAreThoseOfTheLargestRemainders() {
        List<BigDecimal> populations = IntStream.of(27744, 25178, 19951, 14610, 9225, 3292)
                .mapToObj(BigDecimal::valueOf)
                .toList();
        assertThat(Apportion.byWeights(BigDecimal.valueOf(36), populations, 0))
                .extracting(BigDecimal::intValue)
                .containsExactly(10, 9, 7, 5, 4, 1);
        assertThat(Apportion.byWeights(
                        BigDecimal.ONE, List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(2)), 0))
                .extracting(BigDecimal::intValue)
                .containsExactly(0, 1, 0);
    }

    @Test
    void sharesAddUpExactlyAndEachIsWithinOneStepOfItsQuota() {
        Random random = new Random(20240201);
        for (int round = 0; round < 500; round++) {
            int scale = random.nextInt(4);
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(1_000_000) - 200_000, scale);
            List<BigDecimal> weights = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> BigDecimal.valueOf(1 + random.nextInt(999), random.nextInt(3)))
                    .toList();
            List<BigDecimal> parts = Apportion.byWeights(whole, weights, scale);
            assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal away = parts.get(i).multiply(sum).subtract(whole.multiply(weights.get(i)));
                assertThat(away.abs())
                        .isLessThan(BigDecimal.ONE.movePointLeft(scale).multiply(sum));
            }
        }
    }

    @Test
    void theProposalForYearsFollowsThePathAndEndsAtTheTarget() {
        assertThat(FirstFill.years(REVENUE, YEARS))
                .extracting(part -> part.holder() + " " + part.value())
                .containsExactly("2021 41.49", "2022 44.60", "2023 47.94", "2024 51.54", "2025 55.40");
        Target life = target("人均预期寿命", "岁", "79.0", "80.0", false, "");
        assertThat(FirstFill.years(life, YEARS))
                .extracting(part -> String.valueOf(part.value()))
                .containsExactly("79.2", "79.4", "79.6", "79.8", "80.0");
        assertThat(FirstFill.years(SCHOOLS, YEARS))
                .extracting(part -> String.valueOf(part.value()))
                .containsExactly("7", "7", "7", "6", "6");
        assertThat(FirstFill.years(target("固定资产投资", "亿元", "", "", false, "8"), YEARS))
                .extracting(part -> part.value() + part.unit())
                .containsOnly("8%");
        assertThat(FirstFill.years(target("甲", "亿元", "", "", false, ""), YEARS)).isEmpty();
        for (Target each : List.of(REVENUE, life, SCHOOLS)) {
            Rule rule = Whole.of(each, YEARS).rules(Division.YEARS).get(0);
            assertThat(Allotment.of(Whole.of(each, YEARS), Division.YEARS, rule, FirstFill.years(each, YEARS))
                            .faults(KNOWN))
                    .isEmpty();
        }
    }

    @Test
    void aTasksNumberIsSummedUnlessItsWordsTellALevelOrAYearlyAmount() {
        TaskClause clause = new TaskClause(
                new Span("sha256:aa", 100, 200),
                "三年行动计划",
                List.of(),
                "1",
                "改造",
                "改造老旧小区",
                List.of(),
                List.of(),
                null,
                "r");
        assertThat(TaskWholes.of(clause, List.of(figure("改造老旧小区33个", "33", "个")), Period.years(2022, 2024)))
                .extracting(Whole::value, Whole::manner, Whole::key)
                .containsExactly(new BigDecimal("33"), Whole.Manner.FLOW, "sha256:aa@100");
        assertThat(TaskWholes.of(clause, List.of(figure("企业达到9家", "9", "家")), Period.years(2022, 2024))
                        .manner())
                .isEqualTo(Whole.Manner.LEVEL);
        assertThat(TaskWholes.of(clause, List.of(figure("每年新增25家", "25", "家")), Period.years(2022, 2024))
                        .manner())
                .isEqualTo(Whole.Manner.RATE);
        assertThat(TaskWholes.of(clause, List.of(), Period.years(2022, 2024)).value())
                .isNull();
    }

    private static Figure figure(String quote, String value, String unit) {
        return new Figure(
                new Span("sha256:aa", 120, 140),
                130,
                quote,
                "老旧小区",
                new BigDecimal(value),
                null,
                unit,
                Measure.LEVEL,
                Bound.EQ,
                Status.TARGET,
                Period.year(2024),
                List.of(),
                false,
                "r");
    }

    @Test
    void aTaskWithANumberIsSharedAndOneWithoutHasPartsOfItsOwn() {
        Whole schools = Whole.ofTask(
                "t@1", "新建33所中小学和幼儿园", new BigDecimal(33), "所", Period.years(2022, 2024), Whole.Manner.FLOW);
        Allotment shared = Allotment.of(
                schools,
                Division.REGIONS,
                Rule.WEIGHT,
                List.of(
                        Part.weighing("东湖街道办事处", new BigDecimal("1.5"), "所"),
                        Part.weighing("柳泉镇人民政府", BigDecimal.ONE, "所")));
        assertThat(shared.faults(KNOWN)).isEmpty();
        assertThat(shared.parts())
                .extracting(part -> String.valueOf(part.value()))
                .containsExactly("20", "13");
        assertThat(shared.balance().state()).isEqualTo(Balance.State.EXACT);
        Whole chains = Whole.ofTask("t@2", "实施产业链链长制", null, "", Period.years(2022, 2024), Whole.Manner.FLOW);
        assertThat(kinds(Allotment.of(chains, Division.AGENCIES, Rule.SUM, List.of(part("区商务局", "1", "")))))
                .containsExactly(Kind.RULE);
    }
}
