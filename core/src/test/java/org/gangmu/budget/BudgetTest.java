package org.gangmu.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.gangmu.judge.Outcome;
import org.gangmu.reading.Reader;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

/** The books of an invented district, every sum made by hand. */
class BudgetTest {
    private static final String HEAD =
            "关于云溪区2022年预算执行情况和2023年预算草案的报告\n——2023年1月10日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n一、2022年预算执行情况\n";

    private static final String GENERAL =
            "（一）一般公共预算执行情况\n2022年全区一般公共预算收入完成5,000万元，完成调整预期4,800万元的104.17%，增长2.5%。分部门收入完成情况是：税务部门完成4,000万元，财政部门完成1,000万元。"
                    + "分收入项目的完成情况是：增值税3,000万元，契税1,500万元，非税收入500万元。\n"
                    + "全区一般公共预算支出6,000万元。主要支出项目：教育支出2,500万元，卫生健康支出1,500万元，一般公共服务支出2,000万元。\n"
                    + "一般公共预算收入5,000万元，加上级补助收入2,000万元、上年结转500万元，收入总计7,500万元。一般公共预算支出6,000万元，加上解支出1,200万元，支出总计7,200万元。收支相抵，结转下年支出300万元。\n";
    private static final String CAPITAL =
            "（二）国有资本经营预算执行情况\n2022年全区国有资本经营预算收入860万元，其中：利润收入710万元，股利、股息收入150万元。加上年结转40万元，收入总计900万元。国有资本经营预算支出530万元，调出至一般公共预算320万元，结转下年50万元。\n";
    private static final String DEBT = "（三）政府债务情况\n截至2022年底，全区地方政府债务余额9,000万元，其中：一般债务余额4,000万元，专项债务余额5,000万元，%s\n";

    @Test
    void partsKnowTheirWholeByWhatAddsUpAndByTheWords() {
        Budget budget = budget(GENERAL);
        assertThat(tree(budget, Book.GENERAL, Side.REVENUE, Phase.EXECUTED))
                .containsExactly(
                        "一般公共预算收入 5000 < 收入总计",
                        "税务部门 4000 < 一般公共预算收入",
                        "财政部门 1000 < 一般公共预算收入",
                        "增值税 3000 < 一般公共预算收入",
                        "契税 1500 < 一般公共预算收入",
                        "非税收入 500 < 一般公共预算收入",
                        "上级补助收入 2000 < 收入总计",
                        "上年结转 500 < 收入总计",
                        "收入总计 7500");
        assertThat(tree(budget, Book.GENERAL, Side.REVENUE, Phase.ADJUSTED)).containsExactly("一般公共预算收入 4800");
        assertThat(tree(budget, Book.GENERAL, Side.EXPENDITURE, Phase.EXECUTED))
                .contains("教育支出 2500 < 一般公共预算支出", "上解支出 1200 < 支出总计", "结转下年支出 300");
    }

    @Test
    void thePlanOfSeveralYearsIsReadFromItsOwnDocument() {
        Budget budget = Budget.of(
                List.of(Reader.standard()
                        .read(SourceText.of(
                                "notes.txt",
                                "关于云溪区2023年“三公”经费预算和2023—2025年中期财政规划的说明\n云溪区财政局\n2023年2月6日\n一、“三公”经费情况\n（一）2023年“三公”经费预算安排\n"
                                        + "2023年全区“三公”经费支出安排181万元。其中：公务用车购置及运行维护费142万元，公务接待费39万元。\n"
                                        + "二、2022年直达资金执行情况\n2022年上级下达直达资金480万元，直达资金支出460万元。\n"
                                        + "三、2023—2025年中期财政规划\n（一）一般公共预算规划\n"
                                        + "2024年，全区一般公共预算收入预期5,300万元，增长6.0%；一般公共预算支出安排6,200万元。\n"
                                        + "2025年，全区一般公共预算收入预期5,600万元；一般公共预算支出安排6,400万元。\n"))),
                null);
        assertThat(budget.lines())
                .extracting(line -> line.account().year() + " "
                        + line.account().phase().code() + " "
                        + line.account().side().code() + " " + line.item() + " " + line.amount())
                .containsExactly(
                        "2023 budget expenditure “三公”经费支出 181",
                        "2023 budget expenditure 公务用车购置及运行维护费 142",
                        "2023 budget expenditure 公务接待费 39",
                        "2022 executed revenue 直达资金 480",
                        "2022 executed expenditure 直达资金支出 460",
                        "2024 rolling revenue 一般公共预算收入 5300",
                        "2024 rolling expenditure 一般公共预算支出 6200",
                        "2025 rolling revenue 一般公共预算收入 5600",
                        "2025 rolling expenditure 一般公共预算支出 6400");
    }

    @Test
    void aLineToldTwiceIsOneLine() {
        Budget budget = budget(GENERAL);
        assertThat(budget.lines().stream().filter(line -> budget.again(line) != null))
                .extracting(Line::item)
                .containsExactly("一般公共预算收入", "一般公共预算支出");
    }

    @Test
    void growthStandsBehindThePlannedAmountToo() {
        assertThat(budget(GENERAL).lines().get(0).growth()).isEqualByComparingTo("2.5");
    }

    @Test
    void whatIsAddedBehindABreakdownMakesTheTotal() {
        Budget budget = budget(CAPITAL);
        assertThat(tree(budget, Book.STATE_CAPITAL, Side.REVENUE, Phase.EXECUTED))
                .containsExactly(
                        "国有资本经营预算收入 860 < 收入总计",
                        "利润收入 710 < 国有资本经营预算收入",
                        "股利、股息收入 150 < 国有资本经营预算收入",
                        "上年结转 40 < 收入总计",
                        "收入总计 900");
        assertThat(budget.findings()).allMatch(finding -> finding.verdict() == Outcome.HOLDS);
    }

    @Test
    void executionIsMeasuredAgainstTheAdjustedBudgetAndTheCalendar() {
        Execution execution =
                Execution.of(budget(GENERAL), Book.GENERAL, Side.REVENUE, 2022).orElseThrow();
        assertThat(execution.percent()).isEqualByComparingTo("104.1667");
        assertThat(execution.calendarPercent()).isEqualByComparingTo("100");
        assertThat(Execution.of(budget(GENERAL), Book.GENERAL, Side.EXPENDITURE, 2022))
                .isEmpty();
    }

    @Test
    void livelihoodCountsTheFunctionsOfItsList() {
        Livelihood livelihood =
                Livelihood.of(budget(GENERAL), 2022, Phase.EXECUTED).orElseThrow();
        assertThat(livelihood.lines()).extracting(Line::item).containsExactly("教育支出", "卫生健康支出");
        assertThat(livelihood.percent()).isEqualByComparingTo("66.6667");
    }

    @Test
    void compositionNamesTheRestThatIsNotTold() {
        Budget budget = budget("（一）一般公共预算执行情况\n2022年全区一般公共预算支出1,000万元，其中：教育支出600万元，农林水支出300万元。\n");
        Line whole = budget.headline(new Account(Book.GENERAL, Side.EXPENDITURE, 2022, 12, Phase.EXECUTED))
                .orElseThrow();
        assertThat(Shares.of(whole, budget.children(whole)))
                .extracting(share -> share.item() + " "
                        + share.percent().stripTrailingZeros().toPlainString())
                .containsExactly("教育支出 60", "农林水支出 30", " 10");
    }

    @Test
    void aLimitThatIsClaimedAndNotPrintedCannotBeChecked() {
        Budget budget = budget(DEBT.formatted("未达到上级下达的债务限额。"));
        Debt debt = Debt.of(budget, 2022).orElseThrow();
        assertThat(debt.balance()).extracting(Line::text).isEqualTo("9000万元");
        assertThat(debt.special()).extracting(Line::text).isEqualTo("5000万元");
        assertThat(debt.limitUse()).isEmpty();
        assertThat(budget.findings())
                .filteredOn(finding -> finding.rule() == FindingRule.LIMIT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Outcome.UNCLEAR))
                .extracting(Finding::message)
                .asString()
                .contains("未达到上级下达的债务限额");
    }

    @Test
    void debtNearItsLimitIsGraded() {
        Budget budget = budget("（一）政府债务情况\n上级核定我区2022年地方政府债务限额9,200万元。截至2022年底，全区地方政府债务余额9,000万元，未超过限额。\n");
        BigDecimal use = Debt.of(budget, 2022).orElseThrow().limitUse().orElseThrow();
        assertThat(use).isEqualByComparingTo("97.8261");
        assertThat(Grades.standard().of(Grades.LIMIT_USE, use).orElseThrow().code())
                .isEqualTo("yellow");
        assertThat(Grades.parse("limit_use\tred\t90")
                        .of(Grades.LIMIT_USE, use)
                        .orElseThrow()
                        .code())
                .isEqualTo("red");
        assertThat(Grades.standard()
                        .of(Grades.LIMIT_USE, BigDecimal.valueOf(100))
                        .orElseThrow()
                        .code())
                .isEqualTo("orange");
    }

    @Test
    void aSubjectIsFoundUnderTheNamesOfOtherYears() {
        Subjects subjects = Subjects.standard();
        assertThat(subjects.findByName("农林水事务支出", Side.EXPENDITURE, 2020)
                        .orElseThrow()
                        .code())
                .isEqualTo("213");
        assertThat(subjects.findByCode("210", 2013).orElseThrow().name()).isEqualTo("医疗卫生支出");
        assertThat(subjects.findByCode("210", 2022).orElseThrow().name()).isEqualTo("卫生健康支出");
        assertThat(subjects.findByCode("224", 2018)).isEmpty();
        assertThat(subjects.names("211")).extracting(Subjects.Subject::name).containsExactly("环境保护支出", "节能环保支出");
    }

    @Test
    void enteredPartsThatDoNotMakeTheirWholeAreFlaggedWithTheGap() {
        Line whole = entered("a", "一般公共预算支出", "1000", "万元", null);
        Line part = entered("b", "教育支出", "600", "万元", "a");
        Line wrong = entered("c", "农林水支出", "300", "万元", "a");
        assertThat(LineChecks.of(Budget.of(List.of(), null, List.of(whole, part, wrong), List.of())))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.verdict()).isEqualTo(Outcome.CONTRADICTS);
                    assertThat(flag.message()).contains("600万元 + 300万元 = 900万元", "相差100万元");
                });
        Line right = entered("c", "农林水支出", "400", "万元", "a");
        assertThat(LineChecks.of(Budget.of(List.of(), null, List.of(whole, part, right), List.of())))
                .singleElement()
                .satisfies(flag -> assertThat(flag.verdict()).isEqualTo(Outcome.HOLDS));
    }

    @Test
    void anEnteredAmountInTheWrongUnitIsFlagged() {
        Line before = entered("a", "教育支出", "90062", "万元", null);
        Line slipped = new Line(
                "b",
                new Account(Book.GENERAL, Side.EXPENDITURE, 2023, 12, Phase.BUDGET),
                "教育支出",
                null,
                new BigDecimal("94000"),
                "元",
                null,
                null,
                null);
        assertThat(LineChecks.of(Budget.of(List.of(), null, List.of(before, slipped), List.of())))
                .extracting(LineFlag::rule)
                .containsExactly("unit_slip");
    }

    private static Line entered(
            String id, String item, String amount, String unit, @org.jspecify.annotations.Nullable String parent) {
        return new Line(
                id,
                new Account(Book.GENERAL, Side.EXPENDITURE, 2022, 12, Phase.EXECUTED),
                item,
                null,
                new BigDecimal(amount),
                unit,
                parent,
                null,
                null);
    }

    private static Budget budget(String sections) {
        List<Reading> readings = List.of(Reader.standard().read(SourceText.of("t.txt", HEAD + sections)));
        return Budget.of(readings, null, List.of(), Audit.of(readings));
    }

    private static List<String> tree(Budget budget, Book book, Side side, Phase phase) {
        return budget.lines(new Account(book, side, 2022, 12, phase)).stream()
                .map(line -> line.item() + " " + line.amount()
                        + (line.parent() == null
                                ? ""
                                : " < "
                                        + budget.find(line.parent())
                                                .orElseThrow()
                                                .item()))
                .toList();
    }
}
