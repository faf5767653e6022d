package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.quantity.Status;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

/** Tables of accounts in the layouts in which offices publish them; the office and all its figures are invented. */
class AccountTableTest {
    private static final String HEAD = "云溪区档案馆2024年度部门决算\n第一部分 概况\n云溪区档案馆负责档案的收集和利用。\n第二部分 决算表\n";

    private static final String PAIRS = "收入支出决算总表\n单位：万元\n收入\t\t支出\n项目\t决算数\t项目\t决算数\n"
            + "一、一般公共预算财政拨款收入\t812.50\t一、一般公共服务支出\t690.20\n"
            + "二、政府性基金预算财政拨款收入\t\t二、外交支出\n"
            + "八、其他收入\t\t八、社会保障和就业支出\t80.30\n"
            + "\t\t九、卫生健康支出\t42.00\n"
            + "本年收入合计\t812.50\t本年支出合计\t812.50\n"
            + "总计\t812.50\t总计\t812.50\n"
            + "注：本表反映部门本年度的总收支和年末结转结余情况。\n";

    private static final String CODES = "支出决算表\n单位：万元\n项目\t\t本年支出合计\t基本支出\t项目支出\n功能分类科目编码\t科目名称\n"
            + "合计\t\t812.50\t500.10\t312.40\n201\t一般公共服务支出\t690.20\t377.80\t312.40\n20126\t档案事务\t690.20\t377.80\t312.40\n"
            + "2012601\t行政运行\t377.80\t377.80\n2012604\t档案馆\t312.40\t\t312.40\n注：本表反映部门本年度各项支出情况。\n";

    private static final String CODE_PAIRS = "一般公共预算财政拨款基本支出决算表\n金额单位：元\n"
            + "经济分类科目编码\t科目名称\t决算数\t经济分类科目编码\t科目名称\t决算数\n"
            + "301\t工资福利支出\t3,778,000.00\t302\t商品和服务支出\t1,223,000.00\n"
            + "30101\t基本工资\t1,500,000.00\t30201\t办公费\t0.00\n"
            + "\t\t\t30202\t印刷费\t223,000.00\n"
            + "人员经费合计\t\t3,778,000.00\t公用经费合计\t\t1,223,000.00\n";

    private static List<String> read(String tables) {
        return figures(tables).stream()
                .map(figure -> figure.indicator() + " " + figure.value() + figure.unit())
                .toList();
    }

    private static List<Figure> figures(String tables) {
        return Reader.standard().read(SourceText.of("account.txt", HEAD + tables)).list(Figure.class).stream()
                .filter(figure -> figure.rule().startsWith("account-"))
                .toList();
    }

    @Test
    void incomeAndExpenditureSideBySideAreTwoItemsOfARow() {
        assertThat(read(PAIRS))
                .containsExactly(
                        "一般公共预算财政拨款收入 812.50万元",
                        "一般公共服务支出 690.20万元",
                        "社会保障和就业支出 80.30万元",
                        "卫生健康支出 42.00万元",
                        "本年收入合计 812.50万元",
                        "本年支出合计 812.50万元",
                        "收入总计 812.50万元",
                        "支出总计 812.50万元");
        assertThat(figures(PAIRS)).allSatisfy(figure -> {
            assertThat(figure.period().toString()).isEqualTo("2024");
            assertThat(figure.status()).isEqualTo(Status.ACTUAL);
            assertThat(figure.section()).containsExactly("收入支出决算总表");
        });
    }

    @Test
    void aFigureLeadsToItsOwnNameAndNumber() {
        var text = SourceText.of("account.txt", HEAD + PAIRS);
        assertThat(figures(PAIRS)).allSatisfy(figure -> {
            String words = text.slice(figure.span().start(), figure.span().end());
            assertThat(words).endsWith(figure.value().toPlainString());
            assertThat(text.slice(figure.numberStart(), figure.span().end()))
                    .isEqualTo(figure.value().toPlainString());
        });
    }

    @Test
    void columnsBesideTheTotalAddTheirHeadToTheName() {
        assertThat(read(CODES))
                .containsExactly(
                        "支出合计 812.50万元",
                        "支出合计基本支出 500.10万元",
                        "支出合计项目支出 312.40万元",
                        "一般公共服务支出 690.20万元",
                        "一般公共服务支出基本支出 377.80万元",
                        "一般公共服务支出项目支出 312.40万元",
                        "档案事务 690.20万元",
                        "档案事务基本支出 377.80万元",
                        "档案事务项目支出 312.40万元",
                        "行政运行 377.80万元",
                        "行政运行基本支出 377.80万元",
                        "档案馆 312.40万元",
                        "档案馆项目支出 312.40万元");
    }

    @Test
    void itemsWithCodesInTwoColumnsKeepTheirOwnAmounts() {
        assertThat(read(CODE_PAIRS))
                .containsExactly(
                        "工资福利支出 3778000.00元",
                        "商品和服务支出 1223000.00元",
                        "基本工资 1500000.00元",
                        "办公费 0.00元",
                        "印刷费 223000.00元",
                        "人员经费合计 3778000.00元",
                        "公用经费合计 1223000.00元");
    }

    @Test
    void withoutTabsAmountsBelongToTheNameBeforeThem() {
        String spaced = "收支预算总表\n单位：万元\n收  入 支  出\n项  目 预算数 项  目 预算数\n"
                + "一、财政拨款收入 812.50 一、一般公共服务支出 690.20\n二、事业收入 二、社会保障和就业支出 80.30\n三、卫生健康支出 42.00\n"
                + "收入总计 812.50 支出总计 812.50\n";
        assertThat(read(spaced))
                .containsExactly(
                        "财政拨款收入 812.50万元",
                        "一般公共服务支出 690.20万元",
                        "社会保障和就业支出 80.30万元",
                        "卫生健康支出 42.00万元",
                        "收入总计 812.50万元",
                        "支出总计 812.50万元");
        assertThat(figures(spaced)).allMatch(figure -> figure.status() == Status.TARGET);
    }

    @Test
    void codesWithoutTabsAreNoAmounts() {
        String spaced = "基本支出预算表\n单位：万元\n科目编码 科目名称 预算数 科目编码 科目名称 预算数\n"
                + "301 工资福利支出 377.80 302 商品和服务支出 122.30\n30101 基本工资 150.00 30201 办公费 22.30\n";
        assertThat(read(spaced)).containsExactly("工资福利支出 377.80万元", "商品和服务支出 122.30万元", "基本工资 150.00万元", "办公费 22.30万元");
    }

    @Test
    void budgetAdjustedAndExecutedAreTold() {
        String three = "一般公共预算支出决算表\n单位：万元\n科目名称\t年初预算数\t调整预算数\t决算数\t2023年决算数\n"
                + "教育支出\t500\t520\t510\t480\n卫生健康支出\t300\t310\t309\t290\n";
        assertThat(figures(three).stream().limit(4))
                .extracting(figure -> figure.indicator() + " " + figure.value() + " "
                        + figure.status().code() + " " + figure.period())
                .containsExactly(
                        "教育支出 500 target 2024",
                        "教育支出调整预算 520 target 2024",
                        "教育支出 510 actual 2024",
                        "教育支出 480 actual 2023");
    }

    @Test
    void anOfficesAccountIsNoPartOfTheRegionsBooks() {
        List<BudgetLine> lines = Reader.standard()
                .read(SourceText.of("account.txt", HEAD + PAIRS))
                .list(BudgetLine.class);
        assertThat(lines).extracting(BudgetLine::item).contains("一般公共服务支出", "一般公共预算财政拨款收入");
        assertThat(lines).extracting(BudgetLine::rule).containsOnly("budget-mention");
    }

    @Test
    void theRegionsOwnTablesAreLinesOfItsBooks() {
        String region = "云溪区2024年财政决算\n云溪区财政局\n2025年6月30日\n一、一般公共预算\n一般公共预算收支决算表\n单位：万元\n"
                + "收入\t\t支出\n项目\t决算数\t项目\t决算数\n税收收入\t338500\t教育支出\t138400\n非税收入\t107700\t科学技术支出\t24800\n";
        List<BudgetLine> lines =
                Reader.standard().read(SourceText.of("region.txt", region)).list(BudgetLine.class);
        assertThat(lines)
                .extracting(line -> line.book() + " " + line.side() + " " + line.item() + " " + line.amount())
                .containsExactly(
                        "general revenue 税收收入 338500",
                        "general expenditure 教育支出 138400",
                        "general revenue 非税收入 107700",
                        "general expenditure 科学技术支出 24800");
        assertThat(lines).extracting(BudgetLine::rule).containsOnly("budget-account");
    }

    @Test
    void withoutAUnitOrAmountsNothingIsATableOfAccounts() {
        assertThat(read("收支表\n项目\t决算数\t项目\t决算数\n甲收入\t1.0\t乙支出\t2.0\n")).isEmpty();
        assertThat(read("分工表\n单位：万元\n项目\t责任单位\n云溪三桥\t区交通局\n")).isEmpty();
        assertThat(read("单位：万元\n项目\t决算数\n")).isEmpty();
    }
}
