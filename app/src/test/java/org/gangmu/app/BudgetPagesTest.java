package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The budget over HTTP, on the sample district; one test goes on where the one before left it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=Budget" // a store of its own: what it takes in would be found by others
        })
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BudgetPagesTest {
    private static final List<Object> HEAD =
            List.of("外部编号", "预算本", "收支", "年度", "截至月份", "阶段", "科目编码", "科目名称", "金额", "单位", "上级编号", "说明");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor reviewer;
    private Visitor legislator;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        accounts.put(new Account("legislator", Role.LEGISLATOR, true), "correct horse");
        reviewer = new Visitor(port);
        reviewer.signIn("reviewer", "correct horse");
        legislator = new Visitor(port);
        legislator.signIn("legislator", "correct horse");
    }

    private static HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return visitor.post(path, form);
    }

    @SafeVarargs
    private HttpResponse<String> importing(Visitor visitor, List<Object>... rows) {
        return visitor.send(visitor.multipart("/budget/import", "b.xlsx", sheet(rows), visitor.token())
                .build());
    }

    @SafeVarargs
    private static byte[] sheet(List<Object>... rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) {
                    if (rows[i].get(j) instanceof Number number) {
                        row.createCell(j).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(j).setCellValue(rows[i].get(j).toString());
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> row(String id, String item, Object amount, String unit, String parent) {
        return List.of(id, "一般公共预算", "支出", 2031, 12, "年初预算", "", item, amount, unit, parent, "");
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", "correct horse");
    }

    @Test
    @Order(1)
    void theFourBooksStandSideBySideAndLeadToTheirSentences() {
        String page = reader().get("/budget?year=2022").body();
        assertThat(page)
                .contains("一般公共预算", "政府性基金", "国有资本经营", "社会保险基金", "561,700 万元", "完成调整预算的 99.4%", "教育支出", "24.6%")
                .contains("每一个合计、每一笔结余都能对上");
        Matcher line = Pattern.compile("/budget/line\\?id=([^\"]+)\"[^>]*>教育支出").matcher(page);
        assertThat(line.find()).isTrue();
        String drilled = reader().get("/budget/line?id=" + line.group(1)).body();
        assertThat(drilled).contains("一般公共预算支出", "支出总计", "138,400 万元", "教育支出138,400万元", "205", "144,700 万元");
        assertThat(reader().get("/budget/line?id=nothing").statusCode()).isEqualTo(404);
        assertThat(reader().get("/budget?lang=en").body()).contains("books, all");
    }

    @Test
    @Order(2)
    void debtStandsAgainstItsLimitWithAGradeAndItsThreshold() {
        assertThat(reader().get("/budget/debt").body())
                .contains("1,046,800 万元", "1,068,000 万元", "98.0%", "自 98% 起", "债务率");
        assertThat(reader().get("/budget/focus").body()).contains("77.8%", "原文自报", "民生支出 44.4 亿元", "上级补助收入");
    }

    @Test
    @Order(3)
    void aSheetIsTakenWholeOnceAndWhatDoesNotAddUpIsFlagged() throws IOException {
        HttpResponse<String> taken = importing(
                reviewer,
                HEAD,
                row("T-1", "一般公共预算支出", 1000, "万元", ""),
                row("T-2", "教育支出", 600, "万元", "T-1"),
                row("T-3", "农林水支出", "300.5", "万元", "T-1"));
        assertThat(taken.body()).contains("新增 3 行，更正 0 行，0 行原已在册", "现在有 1 处");
        assertThat(reader().get("/budget?year=2031").body()).contains("600万元 + 300.5万元 = 900.5万元", "相差99.5万元", "矛盾");
        assertThat(importing(reviewer, HEAD, row("T-3", "农林水支出", 400, "万元", "T-1"))
                        .body())
                .contains("新增 0 行，更正 1 行");
        assertThat(importing(reviewer, HEAD, row("T-3", "农林水支出", 400, "万元", "T-1"))
                        .body())
                .contains("新增 0 行，更正 0 行，1 行原已在册");
        assertThat(reader().get("/budget?year=2031").body()).contains("都能对上");
        assertThat(store.budgetEntries().count()).isEqualTo(4);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                reviewer.getBytes("/budget?format=xlsx").body()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(7).getStringCellValue())
                    .isEqualTo("科目名称");
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(80);
        }
    }

    @Test
    @Order(4)
    void aSheetWithAFaultIsRefusedAsAWholeWithEachCell() {
        long before = store.budgetEntries().count();
        HttpResponse<String> refused = importing(
                reviewer,
                HEAD,
                row("F-1", "一般公共预算支出", 1000, "万元", ""),
                row("F-2", "教育支出", 6000, "万元", "F-1"),
                row("F-3", "农林水支出", "很多", "万元", "F-1"),
                row("F-4", "农林水支出", 4, "美元", "F-9"),
                row("F-1", "其他支出", 4, "万元", "F-1"));
        assertThat(refused.body()).contains("没有入账", "I4：“很多”不是金额", "J5：“美元”不是人民币金额的单位");
        assertThat(store.budgetEntries().count()).isEqualTo(before);
        assertThat(importing(
                                reviewer,
                                HEAD,
                                row("F-1", "一般公共预算支出", 1000, "万元", ""),
                                row("F-2", "教育支出", 6000, "万元", "F-1"),
                                row("F-4", "农林水支出", 4, "万元", "F-9"),
                                row("F-1", "其他支出", 4, "万元", ""))
                        .body())
                .contains("I3：6000万元大于上级科目", "K4：没有编号为“F-9”的上级科目", "A5：外部编号“F-1”与第 2 行重复");
        assertThat(importing(reviewer, List.of("金额")).body()).contains("缺少“外部编号”一列");
        assertThat(store.budgetEntries().count()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void legislatorsRemarkAndChangeNothingElse() {
        assertThat(post(legislator, "/budget/remarks", "id", "T-2", "body", "请说明教育支出的安排")
                        .body())
                .contains("意见已记下", "请说明教育支出的安排", "人大代表");
        assertThat(reader().get("/budget/remarks").body()).contains("请说明教育支出的安排", "教育支出 600万元");
        assertThat(importing(legislator, HEAD, row("L-1", "其他支出", 4, "万元", "")).statusCode())
                .isEqualTo(403);
        assertThat(post(legislator, "/budget/performance", "stage", "goal").statusCode())
                .isEqualTo(403);
        assertThat(post(legislator, "/budget/remarks", "id", "T-2", "body", " ").body())
                .contains("意见没有记下");
    }

    @Test
    @Order(6)
    void theLoopOfPerformanceSkipsNoStage() {
        HttpResponse<String> begun = post(
                reviewer,
                "/budget/performance",
                "stage",
                "goal",
                "title",
                "学前教育扩容",
                "amount",
                "4200",
                "aims",
                "新增学位 | 720 | 个",
                "body",
                "依据学前教育行动计划",
                "links",
                "line:T-2");
        assertThat(begun.body()).contains("学前教育扩容", "现在可登记", "教育支出 600 万元");
        String id = begun.uri().getPath().replaceFirst(".*/", "");
        assertThat(post(reviewer, "/budget/performance", "id", id, "stage", "score", "mark", "90", "body", "好")
                        .body())
                .contains("不能跳过");
        post(reviewer, "/budget/performance", "id", id, "stage", "review", "result", "support", "body", "必要可行");
        assertThat(post(
                                reviewer,
                                "/budget/performance",
                                "id",
                                id,
                                "stage",
                                "monitor",
                                "amount",
                                "3990",
                                "aims",
                                "新增学位 | 360 | 个",
                                "body",
                                "三季度")
                        .body())
                .contains("95.0%", "50.0%", "支出明显快于目标完成");
        assertThat(post(reviewer, "/budget/performance", "id", id, "stage", "score", "mark", "86", "body", "评价")
                        .body())
                .contains("良", "按规则：予以支持");
        assertThat(post(reviewer, "/budget/performance", "id", id, "stage", "score", "mark", "96", "body", "评价")
                        .body())
                .contains("已经登记过");
        assertThat(post(reviewer, "/budget/performance", "stage", "goal", "title", "无指标", "amount", "1", "body", "x")
                        .body())
                .contains("至少要有一个指标");
    }

    @Test
    @Order(7)
    void aPolicyShowsWhatWasExpectedBesideWhatWasObserved() {
        assertThat(post(
                                reviewer,
                                "/budget/performance",
                                "stage",
                                "pre_assessment",
                                "title",
                                "高新技术企业培育政策",
                                "aims",
                                "高新技术企业数量 | 300 | 家",
                                "body",
                                "培育奖补")
                        .body())
                .contains("政策后评价", "306 家", "不等于政策效果");
        assertThat(store.verify().isIntact()).isTrue();
    }
}
