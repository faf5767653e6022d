package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.store.StatementQuery;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredDocument;
import org.gangmu.sheet.SheetReading;
import org.gangmu.statement.Figure;
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

/**
 * Monthly sheets over HTTP, of a year far from that of the other tests' documents; one test goes on where the one before left it.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=Monthly" // a store of its own: what it takes in would be found by others
        })
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MonthlyPagesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final String ISSUER = "云溪区统计局综合科";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    Library library;

    @Autowired
    Store store;

    private Visitor reviewer;

    @BeforeAll
    void sample(@Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        reviewer = new Visitor(port).as("reviewer", "correct horse");
    }

    private static byte[] book(String title, Object[]... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("月报");
            sheet.createRow(0).createCell(0).setCellValue(title);
            Row head = sheet.createRow(1);
            List<String> names = List.of("指标名称", "计量单位", "累计", "同比增长(%)");
            for (int j = 0; j < names.size(); j++) {
                head.createCell(j).setCellValue(names.get(j));
            }
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i + 2);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Number number) {
                        row.createCell(j).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(j).setCellValue(String.valueOf(rows[i][j]));
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private HttpResponse<String> upload(String name, byte[] bytes) {
        Matcher token = TOKEN.matcher(reviewer.get("/monthly").body());
        assertThat(token.find()).isTrue();
        var body = new ByteArrayOutputStream();
        Map.of("_csrf", token.group(1), "issuer", ISSUER, "date", "2024-01-20")
                .forEach((field, value) -> body.writeBytes(
                        ("--X\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--X--\r\n".getBytes(StandardCharsets.UTF_8));
        return reviewer.send(HttpRequest.newBuilder(reviewer.at("/monthly"))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private HttpResponse<String> post(HttpResponse<String> page, String... fields) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return reviewer.post(
                page.uri().getPath(),
                Stream.iterate(0, i -> i < fields.length, i -> i + 2)
                        .map(i -> fields[i] + "=" + Visitor.encoded(fields[i + 1]))
                        .collect(Collectors.joining("&", "_csrf=" + Visitor.encoded(token.group(1)) + "&", "")));
    }

    private List<Figure> figures() {
        return store.ledger().listStatements(StatementQuery.asOf(DAY).ofKind("figure")).stream()
                .map(stored -> (Figure) stored.statement())
                .filter(figure -> figure.rule().equals(SheetReading.RULE))
                .toList();
    }

    private static Object[][] rows(double loans, Object growth) {
        return new Object[][] {
            {"金融机构本外币贷款余额*", "亿元", loans, growth}, {"云雾指数", "点", 7, 1}, {"其中：彩云市集", "亿千瓦时", 17.3, 10.2}, {"注：带*的为季度数"}
        };
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", "correct horse");
    }

    @Test
    @Order(1)
    void aFaultyCellKeepsTheWholeSheetOutAndIsNamed() throws Exception {
        var page = upload("faulty.xlsx", book("2016年1-9月主要经济指标", rows(211.5, "八点一")));
        assertThat(page.uri().getPath()).startsWith("/monthly/");
        assertThat(page.body()).contains("D3", "八点一", "A4", "云雾指数", "A5", "彩云市集", "value=\"2016-09\"");
        assertThat(post(page, "act", "take", "names", "0", "units", "1", "month", "2016-09", "column-2", "cumulated")
                        .body())
                .contains("没有导入", "处有误");
        assertThat(figures()).isEmpty();
        assertThat(reader().get(page.uri().getPath()).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aMappingIsConfirmedOnceAndTheNextMonthComesInByItself() throws Exception {
        byte[] september = book("2016年1-9月主要经济指标", rows(211.5, 8.1));
        var page = upload("2016-09.xlsx", september);
        var taken = post(
                page,
                "act",
                "take",
                "names",
                "0",
                "units",
                "1",
                "month",
                "2016-09",
                "column-2",
                "cumulated",
                "column-3",
                "cumulated_growth",
                "label-0",
                "云雾指数",
                "row-0",
                "",
                "skip-0",
                "on",
                "label-1",
                "彩云市集",
                "row-1",
                "工业用电量");
        assertThat(taken.body()).contains("已导入 4 个数", "已经记住");
        assertThat(figures())
                .extracting(figure -> figure.indicator() + " "
                        + figure.value().stripTrailingZeros().toPlainString() + figure.unit() + " " + figure.period())
                .contains("金融机构本外币贷款余额 211.5亿元 2016-01..2016-09", "金融机构本外币贷款余额 8.1% 2016-01..2016-09");
        assertThat(upload("2016-09.xlsx", september).body()).contains("已经导入过");
        var october = upload("2016-12.xlsx", book("2016年1-12月主要经济指标", rows(301.2, 8.3)));
        assertThat(october.body()).contains("已导入 4 个数", "按上次记住的对应关系自动导入");
        assertThat(figures()).hasSize(8);
        assertThat(reviewer.get("/monthly").body()).contains("2016年12月主要经济指标", "4 个数");
        assertThat(reviewer.get("/api/figures?indicator=bank_loans").body()).contains("\"301.2\"");
        assertThat(reader().get("/api/figures?indicator=bank_loans").body())
                .as("a sheet is a draft at first")
                .doesNotContain("301.2");
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    @Order(3)
    void aFigureLeadsToItsRowInTheSheet() {
        StoredDocument sheet = library.listDocuments(DAY).stream()
                .filter(document -> document.document().title().startsWith("2016年12月"))
                .findFirst()
                .orElseThrow();
        Figure figure = library.listStatements(sheet.id(), DAY).stream()
                .map(stored -> (Figure) stored.statement())
                .filter(one -> one.value().toPlainString().startsWith("301.2"))
                .findFirst()
                .orElseThrow();
        assertThat(library.getText(sheet)
                        .slice(figure.numberStart(), figure.span().end()))
                .isEqualTo("301.2");
        assertThat(reviewer.get("/documents/" + org.gangmu.app.portal.SourceLink.key(sheet.id()) + "/statements/"
                                + figure.numberStart())
                        .body())
                .contains("301.2");
    }

    @Test
    @Order(4)
    void whatIsNoSheetIsRefusedAndTheTemplateIsUnderstood() throws Exception {
        assertThat(upload("x.xls", new byte[] {1}).body()).contains("只收 XLSX");
        assertThat(upload("x.xlsx", new byte[] {1, 2, 3}).body()).contains("没有导入");
        assertThat(upload("list.xlsx", book("名单", new Object[][] {{"张三", "男", "科长", ""}}))
                        .body())
                .contains("没有找到带指标名称的表");
        byte[] template = reader().getBytes("/monthly/template.xlsx").body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            book.getSheetAt(0).getRow(2).getCell(2).setCellValue(12.5);
            book.write(out);
            assertThat(upload("template.xlsx", out.toByteArray()).body()).contains("1 行没有问题（1 个数）");
        }
        var visitor = reader();
        assertThat(visitor.get("/monthly?lang=en").body()).contains("Monthly figures", "Download an empty template");
    }
}
