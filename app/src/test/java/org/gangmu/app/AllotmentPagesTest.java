package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Decomposition over HTTP on the sample district; one test goes on where the one before left it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AllotmentPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor dispatcher;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        dispatcher = new Visitor(port).as("dispatcher", "correct horse");
    }

    private static String page(String whole, String by) {
        return "/allotments/one?whole=" + Visitor.encoded(whole) + "&by=" + by;
    }

    private String hidden(Visitor visitor, String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(visitor.get(page).body());
        return found.find() ? found.group(1) : "";
    }

    /** @param rows holder, value, unit, weight; four of each */
    private HttpResponse<String> allot(Visitor visitor, String whole, String by, String rule, String... rows) {
        String page = page(whole, by);
        Matcher token = TOKEN.matcher(visitor.get(page).body());
        String csrf = token.find() ? token.group(1) : visitor.token();
        var fields = new java.util.ArrayList<String>(java.util.List.of(
                "_csrf",
                csrf,
                "whole",
                whole,
                "by",
                by,
                "rule",
                rule,
                "seen",
                hidden(visitor, page, "seen"),
                "reason",
                "区政府第十次常务会议"));
        String[] names = {"holder", "value", "unit", "weight"};
        for (int i = 0; i < rows.length; i++) {
            fields.add(names[i % 4]);
            fields.add(rows[i]);
        }
        String body = Stream.iterate(0, i -> i < fields.size(), i -> i + 2)
                .map(i -> fields.get(i) + "=" + Visitor.encoded(fields.get(i + 1)))
                .collect(Collectors.joining("&"));
        return visitor.post("/allotments/one", body);
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", "correct horse");
    }

    @Test
    @Order(1)
    void everybodySeesTheMatrixAndOnlyDispatchersMayChangeIt() {
        var visitor = reader();
        assertThat(visitor.get("/allotments").body()).contains("进出口总额", "未分解", "龙头企业");
        assertThat(visitor.get(page("trade", "years")).statusCode()).isIn(200, 404);
        assertThat(visitor.get("/allotments?by=planets").statusCode()).isEqualTo(400);
        assertThat(visitor.get(page("no such thing", "years")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/allotments?lang=en").body()).contains("Allotment", "not allotted");
        var reviewer = new Visitor(port).as("reviewer", "correct horse");
        assertThat(reviewer.get(page("gdp", "years")).body()).doesNotContain("签字保存");
        assertThat(allot(reviewer, "gdp", "years", "not_additive", "2025", "681.9", "", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(store.allotments().list(java.time.LocalDate.MAX)).isEmpty();
    }

    @Test
    @Order(2)
    void thePathIsProposedAndKeptWithASignature() {
        assertThat(dispatcher.get(page("gdp", "years") + "&fill=path").body())
                .contains("初稿", "value=\"520.2\"", "value=\"681.9\"");
        assertThat(store.allotments().list(java.time.LocalDate.of(2024, 2, 1))).isEmpty();
        assertThat(allot(
                                dispatcher,
                                "gdp",
                                "years",
                                "not_additive",
                                "2021",
                                "520.2",
                                "",
                                "",
                                "2024",
                                "640",
                                "",
                                "",
                                "2025",
                                "680",
                                "",
                                "")
                        .body())
                .contains("没有保存", "末年2025应为规划目标681.9亿元", "value=\"640\"");
        assertThat(allot(dispatcher, "gdp", "years", "sum", "2025", "681.9", "", "")
                        .body())
                .contains("不能跨年相加");
        assertThat(allot(
                                dispatcher,
                                "gdp",
                                "years",
                                "not_additive",
                                "2024",
                                "6372000",
                                "万元",
                                "",
                                "2025",
                                "681.9",
                                "",
                                "")
                        .body())
                .contains("已保存", "区政府第十次常务会议", "dispatcher");
        assertThat(reader().get("/allotments").body()).contains("6372000 万元");
        assertThat(reader().get("/allotments?as-of=2024-01-31").body()).doesNotContain("6372000");
    }

    @Test
    @Order(3)
    void whatContradictsItselfIsRefusedWhatIsLeftOverHasItsOwner() {
        assertThat(allot(dispatcher, "gdp", "agencies", "sum", "区天文局", "5", "亿元", "", "区财政局", "5", "公里", "")
                        .body())
                .contains("没有“区天文局”这个单位", "“公里”不能换算成“亿元”");
        assertThat(allot(dispatcher, "gdp", "agencies", "sum", "区工信局", "300.9", "", "", "区农业农村局", "81", "", "")
                        .body())
                .contains("已保存", "余 300 亿元", "区工业和信息化局");
        assertThat(reader().get("/allotments?by=agencies").body()).contains("余 300 亿元", "有余数未分");
        assertThat(allot(dispatcher, "gdp/区工业和信息化局", "agencies", "sum", "区工业和信息化局", "3", "", "")
                        .body())
                .contains("不能再分给它自己");
        assertThat(allot(dispatcher, "gdp", "regions", "weight", "东湖街道办事处", "", "", "1", "锦屏街道办事处", "", "", "2")
                        .body())
                .contains("已保存", "227.3", "454.6", "已分足");
    }

    @Test
    @Order(4)
    void anAgencysPartBecomesATaskOnceAndStandsOnItsPage() {
        String form = "_csrf=" + token(page("gdp", "agencies")) + "&whole=gdp&by=agencies";
        assertThat(dispatcher.post("/allotments/tasks", form).body()).contains("已立 2 项任务");
        assertThat(dispatcher.post("/allotments/tasks", form).body()).contains("没有新立任务");
        assertThat(store.tasks().list(java.time.LocalDate.of(2024, 2, 1)).stream()
                        .filter(task -> task.origin().what().title().contains("“地区生产总值”"))
                        .map(task -> task.origin().what().lead() + " "
                                + task.origin().what().deadline()))
                .contains("[区工业和信息化局] 2025-12-31", "[区农业农村局] 2025-12-31");
        String proposals = dispatcher.get("/agencies").body();
        String all = Pattern.compile("name=\"name\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"name\"")
                .matcher(proposals)
                .results()
                .map(match -> "&name=" + Visitor.encoded(match.group(1) == null ? match.group(2) : match.group(1)))
                .collect(Collectors.joining());
        dispatcher.post("/agencies/proposals", "_csrf=" + token("/agencies") + all);
        String agency = org.gangmu.agency.AgencyId.of("990103", "区工业和信息化局");
        assertThat(dispatcher.get("/agencies/" + agency).body()).contains("分到的目标和任务（1）", "300.9 亿元", "已立项");
    }

    private String token(String page) {
        Matcher token = TOKEN.matcher(dispatcher.get(page).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    @Test
    @Order(5)
    void theMatrixGoesOutAndAnAllotmentIsTakenBackByAReason() throws Exception {
        String csv = reader().get("/allotments?by=agencies&format=csv").body();
        assertThat(csv.lines().findFirst().orElse("")).contains("目标或任务", "区工业和信息化局");
        assertThat(csv).contains("地区生产总值,亿元,681.9,相加,300.9,81", "300 亿元");
        byte[] xlsx = reader().getBytes("/allotments?by=regions&format=xlsx").body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(5).getStringCellValue())
                    .isEqualTo("东湖街道办事处");
        }
        assertThat(allot(dispatcher, "gdp", "agencies", "sum").body()).contains("已保存", "撤回分解");
        assertThat(reader().get(page("gdp", "agencies")).body()).contains("未分解，由 区发展和改革局");
        assertThat(store.verify().isIntact()).isTrue();
    }
}
