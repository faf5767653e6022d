package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running portal on the sample district, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class PortalTest {
    @LocalServerPort
    int port;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        accounts.put(new Account("gone", Role.REVIEWER, false), "correct horse");
        accounts.put(new Account("locked", Role.REVIEWER, true), "correct horse");
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyPageAnswersWithoutSignIn() {
        var visitor = visitor();
        assertThat(visitor.get("/").body()).contains("云溪区", "26 项主要指标", "进出口总额");
        assertThat(visitor.get("/indicators").body()).contains("地区生产总值", "681.9");
        assertThat(visitor.get("/indicators/gdp").body()).contains("600.6", "2024-01 计划报告");
        assertThat(visitor.get("/tasks").body()).contains("91 项任务");
        assertThat(visitor.get("/documents").body()).contains("第十四个五年规划");
        assertThat(visitor.get("/evaluation").body()).contains("总体判断", "存在问题", "对策建议");
        assertThat(visitor.get("/design").body()).contains("azurite", "#1a557f", "</html>");
        assertThat(visitor.get("/audit").body()).contains("4 处彼此矛盾", "230.4", "45.62", "33.5");
    }

    @Test
    void asOfAnEarlierDayShowsWhatWasKnownThen() {
        var visitor = visitor();
        assertThat(visitor.get("/indicators/gdp?as-of=2022-06-30").body())
                .doesNotContain("600.6")
                .contains("2022-06-30");
        assertThat(visitor.get("/?as-of=2020-01-01").body()).contains("还没有可研判的规划");
        assertThat(visitor.get("/?as-of=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void theEnglishPortalHasNoChineseWordsOfItsOwn() {
        var visitor = visitor();
        assertThat(visitor.get("/?lang=en").body()).contains("Gross", "lang=\"en\"");
        assertThat(visitor.get("/audit").body()).contains("contradictions");
    }

    @Test
    void aFigureLeadsToItsSentenceAndBack() {
        var visitor = visitor();
        String page = visitor.get("/indicators/gdp").body();
        var link = Pattern.compile("href=\"(/documents/[0-9a-f]{64})[^\"]*#(s-\\d+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(visitor.get(link.group(1)).body()).contains("id=\"" + link.group(2) + "\"");
        String card = link.group(1) + "/statements/" + link.group(2).substring(2);
        assertThat(visitor.get(card).body()).contains("地区生产总值").doesNotContain("<html");
    }

    @Test
    void anAgencysTasksAreFoundByAnyOfItsNames() {
        String brief = visitor().get("/tasks?agency=" + encoded("区发改局")).body();
        String full = visitor().get("/tasks?agency=" + encoded("区发展和改革局")).body();
        String table =
                visitor().get("/tasks?format=csv&agency=" + encoded("区发改局")).body();
        assertThat(table.lines().skip(1)).hasSizeBetween(5, 40).allMatch(row -> row.matches(".*区(发改|发展改革|发展和改革)局.*"));
        for (String page : List.of(brief, full)) {
            assertThat(page).contains("区发改局", "区发展改革局", "value=\"区发展和改革局\" selected");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        var answer = visitor().get("/documents/" + "0".repeat(64));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这一页", "纲目").doesNotContain("Exception");
    }

    @Test
    void aVisitorMayNotUploadAndAReaderNeither() {
        var visitor = visitor();
        assertThat(visitor.upload("a.txt", bytes("x")).body()).contains("name=\"password\"");
        var reader = visitor();
        reader.signIn("reader", "correct horse");
        assertThat(reader.upload("a.txt", bytes("x")).statusCode()).isEqualTo(403);
    }

    @Test
    void anUploadIsTakenInOrRefusedWithTheReason() {
        var reviewer = visitor();
        assertThat(reviewer.signIn("reviewer", "correct horse").body()).contains("reviewer");
        assertThat(reviewer.upload("empty.txt", new byte[0]).body()).contains("empty.txt is empty");
        byte[] report = bytes("关于澄江市2023年国民经济和社会发展计划执行情况的报告\n（2024年1月20日）\n全市实现地区生产总值3120.5亿元，增长5.8%。\n");
        assertThat(reviewer.upload("city.txt", report).body()).contains("city.txt · 1 份文件");
        assertThat(reviewer.upload("city.txt", report).body()).contains("已在库中");
        assertThat(reviewer.get("/documents").body()).contains("关于澄江市2023年");
    }

    @Test
    void withoutTheTokenNothingIsAccepted() {
        var reviewer = visitor();
        reviewer.signIn("reviewer", "correct horse");
        assertThat(reviewer.post("/documents", "_csrf=wrong").statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverFailsFiveTimesIsLockedOutKnownOrNot() {
        for (String name : new String[] {"locked", "nobody"}) {
            var visitor = visitor();
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.signIn(name, "wrong").body()).contains("用户名或密码不对");
            }
            assertThat(visitor.signIn(name, "correct horse").body()).contains("用户名或密码不对");
        }
        assertThat(visitor().signIn("gone", "correct horse").body()).contains("用户名或密码不对");
    }

    @Test
    void programsReadJsonLinesAndAddDocumentsWithAPassword() throws Exception {
        var visitor = visitor();
        assertThat(visitor.get("/api/documents").body().lines()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(visitor.get("/api/tasks").body().lines())
                .hasSize(91)
                .allMatch(line -> line.startsWith("{\"kind\":\"task\""))
                .anyMatch(line -> line.contains("{\"written\":\"区发改局\",\"name\":\"区发展和改革局\",\"group\":false}"));
        assertThat(visitor.get("/api/findings").body()).contains("\"verdict\":\"contradicts\"");
        assertThat(visitor.get("/api/evaluation").body()).contains("\"region\" : \"990103\"");
        HttpRequest.Builder add = visitor().multipart("/api/documents", "empty.txt", new byte[0], "");
        assertThat(visitor.send(add.build()).statusCode()).isEqualTo(401);
        String basic = Base64.getEncoder().encodeToString(bytes("reviewer:correct horse"));
        var answer = visitor.send(add.header("Authorization", "Basic " + basic).build());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"state\":\"refused\"");
    }

    /** The key of a finding that contradicts; each test takes one of its own. */
    private String contradiction(String rule) {
        var key = Pattern.compile("\"rule\":\"" + rule + "\",\"verdict\":\"contradicts\".*?\"key\":\"([^\"]+)\"")
                .matcher(visitor().get("/api/findings").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static String ruling(String key, String decision, String reason) {
        return "finding=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&decision=" + decision + "&reason="
                + URLEncoder.encode(reason, StandardCharsets.UTF_8);
    }

    @Test
    void aReviewersRulingIsShownWithWhoAndWhy() {
        String key = contradiction("base");
        var reviewer = visitor();
        reviewer.signIn("reviewer", "correct horse");
        String token = "&_csrf=" + reviewer.token();
        assertThat(reviewer.post("/audit/rulings", ruling(key, "dismissed", "") + token)
                        .body())
                .contains("没有记入");
        assertThat(reviewer.post("/audit/rulings", ruling(key, "dismissed", "快报数与年报数") + token)
                        .body())
                .contains("裁定已记入台账", "快报数与年报数", "reviewer");
        assertThat(reviewer.post("/audit/rulings", ruling(key, "accepted", "") + token)
                        .body())
                .contains("此前 1 次裁定");
        assertThat(visitor().get("/api/evaluation").body()).contains("》230.4亿元");
        reviewer.post("/audit/rulings", ruling(key, "dismissed", "快报数与年报数") + token);
        for (String report : new String[] {"/api/evaluation", "/evaluation", "/evaluation?format=html"}) {
            assertThat(visitor().get(report).body()).contains("33.5%").doesNotContain("》230.4亿元");
        }
        reviewer.post("/audit/rulings", ruling(key, "accepted", "") + token);
        var visitor = visitor();
        assertThat(visitor.get("/audit").body()).contains("快报数与年报数").doesNotContain("action=\"/audit/rulings\"");
        assertThat(visitor.get("/audit?ruling=ruled").body()).contains("230.4").doesNotContain("33.5%");
        assertThat(visitor.get("/audit?as-of=2023-06-01").body()).doesNotContain("快报数与年报数");
        assertThat(visitor.get("/audit?format=csv").body()).contains("认定");
    }

    @Test
    void theReportIsTakenAwayInEveryFormatAndAnUnknownOneIsRefused() {
        var visitor = visitor();
        var word = visitor.get("/evaluation?format=docx&as-of=2024-02-01");
        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(word.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"evaluation-2024-02-01.docx\"");
        assertThat(word.body()).startsWith("PK");
        assertThat(visitor.get("/evaluation?format=pdf").body()).containsAnyOf("%PDF-", "fonts-noto-cjk");
        assertThat(visitor.get("/evaluation?format=odt").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/evaluation?kind=final").body()).contains("总结评估报告");
        assertThat(visitor.get("/evaluation").body().split("id=\"i-gdp\"", -1)).hasSize(2); // the scorecard stands once
        assertThat(visitor()
                        .as("reader", "correct horse")
                        .get("/evaluation/agencies")
                        .body())
                .contains("单位考核", "区卫生健康局", "推迟");
        assertThat(visitor.get("/evaluation?kind=weekly").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/evaluation?lang=en").body()).contains("6. Problems", "To problem 1");
    }

    @Test
    void onlyAReviewerRules() {
        String key = contradiction("table_vs_prose");
        var visitor = visitor();
        assertThat(visitor.post("/audit/rulings", ruling(key, "accepted", "") + "&_csrf=" + visitor.token())
                        .body())
                .contains("name=\"password\"");
        var dispatcher = visitor();
        dispatcher.signIn("dispatcher", "correct horse");
        assertThat(dispatcher
                        .post("/audit/rulings", ruling(key, "accepted", "") + "&_csrf=" + dispatcher.token())
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor().get("/api/findings/rulings").body()).doesNotContain("table_vs_prose");
    }

    @Test
    void programsRuleWithAPasswordAndAreToldWhatIsWrong() {
        String key = contradiction("repeat");
        assertThat(rule("", ruling(key, "accepted", "")).statusCode()).isEqualTo(401);
        assertThat(rule("dispatcher", ruling(key, "accepted", "")).statusCode()).isEqualTo(403);
        assertThat(rule("reviewer", ruling("sum|no|where", "accepted", "")).statusCode())
                .isEqualTo(404);
        assertThat(rule("reviewer", ruling(key, "dismissed", "")).statusCode()).isEqualTo(422);
        assertThat(rule("reviewer", ruling(key, "perhaps", "")).statusCode()).isEqualTo(422);
        assertThat(rule("reviewer", ruling(key, "accepted", "") + "&as-of=2023-06-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(rule("reviewer", ruling(key, "corrected_by_source", "已重新公布")).body())
                .contains("\"decision\":\"corrected_by_source\"", "\"author\":\"reviewer\"");
        assertThat(visitor().get("/api/findings").body()).contains("\"reason\":\"已重新公布\"");
    }

    private HttpResponse<String> rule(String account, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor().at("/api/findings/rulings"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (!account.isEmpty()) {
            String basic = Base64.getEncoder().encodeToString(bytes(account + ":correct horse"));
            request.header("Authorization", "Basic " + basic);
        }
        return visitor().send(request.build());
    }

    @Test
    void answersCarryAPolicyThatForbidsForeignScripts() {
        var answer = visitor().get("/");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'");
        assertThat(answer.body()).doesNotContain("<script>", "onclick=", "style=\"");
    }
}
