package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.statement.Appointment;
import org.gangmu.statement.BudgetLine;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class BudgetAndAppointmentTest {
    private static final String BUDGET = "关于云溪区2022年预算执行情况和2023年预算草案的报告\n——2023年1月10日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n";
    private static final String NOTICE = "云溪区人民政府\n关于顾清远等工作人员任免职务的通知\n云政任〔2023〕2号\n各街道办事处，区政府各部门：\n";

    @Test
    void linesOfTheFourBooksAreToldByTheirHeadings() {
        List<BudgetLine> lines = read(
                BUDGET
                        + "一、2022年预算执行情况\n（一）一般公共预算执行情况。教育支出90,062万元，增长3.1%。\n（二）政府性基金预算执行情况。城乡社区支出183,514万元。\n二、2023年预算草案\n（一）一般公共预算安排。一般公共预算收入570,650万元，增长8%。");
        assertThat(lines)
                .extracting(l -> l.book() + " " + l.side() + " " + l.amount() + " " + l.phase() + " " + l.year() + " "
                        + l.growth())
                .containsExactly(
                        "general expenditure 90062 executed 2022 3.1",
                        "fund expenditure 183514 executed 2022 null",
                        "general revenue 570650 budget 2023 8");
    }

    @Test
    void whoIsAppointedAndWhoIsRemovedIsToldApart() {
        List<Appointment> found = Reader.standard()
                .read(SourceText.of(
                        "t.txt", NOTICE + "区政府决定，任命：\n顾清远为区财政局局长；\n陆 遥为区水务局副局长（试用期一年）。\n免去：\n宋启明的区财政局局长职务。"))
                .list(Appointment.class);
        assertThat(found)
                .extracting(a -> a.act() + " " + a.person() + " " + a.post())
                .containsExactly("appoint 顾清远 区财政局局长", "appoint 陆遥 区水务局副局长（试用期一年）", "remove 宋启明 区财政局局长");
    }

    private static List<BudgetLine> read(String text) {
        return Reader.standard().read(SourceText.of("t.txt", text)).list(BudgetLine.class);
    }
}
