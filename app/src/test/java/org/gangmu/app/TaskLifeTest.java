package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.app.Visitor.first;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks followed up in the running portal, over HTTP: from the documents' proposals to the last act. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-05", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class TaskLifeTest {
    private static final String PASSWORD = "correct horse";
    private static final byte[] PHOTO = {1, 2, 3, 0, -1};

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), PASSWORD);
        accounts.put(new Account("reviewer", Role.REVIEWER, true), PASSWORD);
        accounts.put(new Account("legislator", Role.LEGISLATOR, true), PASSWORD);
        accounts.put(new Account("reader", Role.READER, true), PASSWORD);
        accounts.put(new Account("civil", Role.REPORTER, true, "区民政局"), PASSWORD);
        accounts.put(new Account("school", Role.REPORTER, true, "区教育局"), PASSWORD);
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private Visitor as(String name) {
        return visitor().as(name, PASSWORD);
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return as("reader");
    }

    /** A task typed in and assigned to 区民政局; its id. */
    private String opened(String title) {
        var page = as("dispatcher")
                .post(
                        "/tasks",
                        Map.of(
                                "kind", "meeting",
                                "title", title,
                                "text", "政府常务会议议定",
                                "lead", "区民政局",
                                "responsible", "区教体局、区财政局",
                                "deadline", "2024-03-31",
                                "cadence", "monthly"));
        assertThat(page.body()).contains("任务已记入台账", title);
        return first("/tasks/([0-9a-f]{16})/acts", page.body());
    }

    private static Map<String, String> act(String act, String text, int seen) {
        return Map.of("act", act, "text", text, "seen", String.valueOf(seen));
    }

    private String state(String id) {
        return first(
                "\"id\":\"" + id + "\".*?\"state\":\"(\\w+)\"",
                reader().get("/api/tasks/ledger").body());
    }

    @Test
    void aTaskIsFollowedFromAssigningToClosing() {
        String id = opened("会议议定：社区食堂年内开业");
        String acts = "/tasks/" + id + "/acts";
        Visitor owner = as("civil");
        assertThat(owner.post(acts, act("report", "已开业2处", 1)).body()).contains("已记入台账", "已开业2处");
        String refused = owner.post(acts, act("submit", "6处均已开业", 2)).body();
        assertThat(refused)
                .contains("报送完成须附佐证材料")
                .as("what was typed is not lost")
                .contains("6处均已开业</textarea>");
        assertThat(owner.post(acts, act("submit", "6处均已开业", 2), "..\\现场.jpg", PHOTO)
                        .body())
                .contains("已报送", "现场.jpg", "5 B");
        assertThat(owner.post(acts, act("approve", "", 3)).body()).contains("由审核人办理");
        assertThat(as("reviewer").post(acts, act("approve", "材料齐全", 3)).body()).contains("已审核");
        assertThat(as("dispatcher").post(acts, act("close", "", 4)).body()).contains("已销号", "按期报送");
        assertThat(state(id)).isEqualTo("closed");
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    void wordsAndFilesAreForThoseWhoFollowItUp() {
        String id = opened("会议议定：材料不公开的任务");
        as("civil").post("/tasks/" + id + "/acts", act("report", "内部进展说明", 1), "台账.xlsx", PHOTO);
        String page = as("civil").get("/tasks/" + id).body();
        String file = first("href=\"(/tasks/" + id + "/files/[0-9a-f]{64})", page);
        assertThat(page).contains("内部进展说明");
        assertThat(as("reviewer").getBytes(file).body()).isEqualTo(PHOTO);
        var answer = as("legislator").getBytes(file);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String open = reader().get("/tasks/" + id).body();
        assertThat(open).contains("报告进展", "区民政局").doesNotContain("内部进展说明", "台账.xlsx", "<textarea");
        assertThat(visitor().getBytes(file).body()).isNotEqualTo(PHOTO);
        assertThat(reader().getBytes(file).statusCode()).isEqualTo(403);
        Visitor other = as("school");
        assertThat(other.getBytes(file).statusCode())
                .as("区教体局 takes part, 区教育局 does not")
                .isEqualTo(403);
        assertThat(other.get("/tasks/" + id).body()).doesNotContain("内部进展说明", "<textarea");
        assertThat(other.post("/tasks/" + id + "/acts", act("report", "代报", 2)).body())
                .contains("没有记入台账", "区民政局");
    }

    @Test
    void whoMayNotActIsTurnedAway() {
        String id = opened("会议议定：谁能办理");
        assertThat(visitor()
                        .post("/tasks/" + id + "/acts", act("comment", "看看", 1))
                        .body())
                .contains("name=\"password\"");
        assertThat(as("reader")
                        .post("/tasks/" + id + "/acts", act("comment", "看看", 1))
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("civil").post("/tasks", Map.of("title", "自立任务")).statusCode())
                .isEqualTo(403);
        assertThat(as("reviewer")
                        .post("/tasks/proposals", Map.of("all", "clear"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(as("legislator")
                        .post("/tasks/" + id + "/acts", act("comment", "请加快", 1))
                        .body())
                .contains("请加快");
        assertThat(as("dispatcher")
                        .post("/tasks/" + "0".repeat(16) + "/acts", act("comment", "x", 0))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoDidNotSeeTheLastActIsToldSo() {
        String id = opened("会议议定：同时办理");
        as("civil").post("/tasks/" + id + "/acts", act("report", "第一次", 1));
        assertThat(as("dispatcher")
                        .post("/tasks/" + id + "/acts", act("withdraw", "重复", 1))
                        .body())
                .contains("刚刚有了新的办理");
        assertThat(state(id)).isEqualTo("in_progress");
        assertThat(as("dispatcher")
                        .post("/tasks/" + id + "/acts", act("withdraw?", "重复", 2))
                        .body())
                .contains("表单不完整");
    }

    @Test
    void theOwnerConfirmsOrContestsByOneLink() {
        String id = opened("会议议定：确认或异议");
        String link = "/tasks/" + id + "/confirm";
        assertThat(visitor().get(link).body()).contains("name=\"password\"").doesNotContain("会议议定：确认或异议");
        assertThat(reader().get(link).body()).contains("目前掌握的情况对吗").doesNotContain("<textarea");
        Visitor owner = as("civil");
        assertThat(owner.get(link).body()).contains("对，确认无误", "提出异议");
        var contest = new HashMap<>(act("contest", "", 1));
        contest.put("back", "confirm");
        assertThat(owner.post("/tasks/" + id + "/acts", contest).body()).contains("须写明内容或理由", "目前掌握的情况对吗");
        contest.put("text", "不属本局职责");
        assertThat(owner.post("/tasks/" + id + "/acts", contest).body()).contains("有异议", "不属本局职责");
        assertThat(as("dispatcher")
                        .post("/tasks/" + id + "/acts", act("answer", "已核实", 2))
                        .body())
                .contains("已核实");
        assertThat(owner.post("/tasks/" + id + "/acts", act("confirm", "", 3)).body())
                .contains("确认无误");
        assertThat(reader().get("/api/tasks/ledger/" + id).body())
                .contains("\"contested\":false", "\"act\":\"confirm\"");
    }

    @Test
    void whoHasNotReportedIsNamedUntilTheyDo() {
        String id = opened("会议议定：月报任务");
        assertThat(reader().get("/tasks/unreported").body()).contains("会议议定：月报任务", "2024-02-01", "2024-02-29");
        assertThat(reader().get("/tasks/unreported?cadence=weekly").body()).doesNotContain("会议议定：月报任务");
        assertThat(reader().get("/tasks/unreported?round=previous").body()).doesNotContain("会议议定：月报任务");
        assertThat(reader().get("/tasks/unreported?cadence=daily").statusCode()).isEqualTo(400);
        as("civil").post("/tasks/" + id + "/acts", act("report", "二月进展", 1));
        assertThat(reader().get("/tasks/unreported?format=csv").body()).doesNotContain("会议议定：月报任务");
    }

    /** The first proposal whose part of the page holds {@code words}: its key. */
    private String proposal(Visitor browser, String words) {
        for (int page = 1; page < 60; page++) {
            for (String article : browser.get("/tasks/proposals?kind=task&page=" + page)
                    .body()
                    .split("<article")) {
                if (article.contains(words) && article.contains("accept:")) {
                    return first("value=\"accept:([^\"]+)\"", article);
                }
            }
        }
        throw new AssertionError("no proposal with " + words);
    }

    @Test
    void aClauseBecomesATaskAsItWasChangedAndDoesNotComeAgain() {
        Visitor dispatcher = as("dispatcher");
        String key = proposal(dispatcher, "区水务局");
        String title = "改过的任务名称";
        var form = new HashMap<String, String>();
        form.put("one", "accept:" + key);
        form.put("title-" + key, title);
        form.put("deadline-" + key, "2024-02-30");
        String refused = dispatcher.post("/tasks/proposals", form).body();
        assertThat(refused).contains("1 条有误", "2024-02-30");
        form.put("deadline-" + key, "2024-02-07");
        assertThat(dispatcher.post("/tasks/proposals", form).body()).contains("1 条已立项");
        assertThat(dispatcher.post("/tasks/proposals", form).body()).contains("没有选中");
        String line = first(
                "(\\{\"id\"[^\\n]*" + title + "[^\\n]*)",
                reader().get("/api/tasks/ledger").body());
        assertThat(line)
                .contains("\"kind\":\"document\"", "\"state\":\"in_progress\"", "\"deadline\":\"2024-02-07\"")
                .contains("\"timeliness\":\"due_soon\",\"days\":2", "\"source\":{");
        String page = reader().get("/tasks?q=" + Visitor.encoded(title)).body();
        assertThat(page).contains("还有 2 天", "/tasks/" + first("\"id\":\"(\\w+)\"", line));
        assertThat(reader().get("/tasks?as-of=2024-02-04&q=" + Visitor.encoded(title))
                        .body())
                .doesNotContain("还有 2 天");
        assertThat(reader().get("/tasks?state=in_progress&late=1").body()).doesNotContain(title);
        String life = reader().get("/tasks/" + first("\"id\":\"(\\w+)\"", line)).body();
        assertThat(life).contains("/documents/", "#s-");
    }

    @Test
    void whatIsRejectedIsRememberedAndCanBeProposedAgain() {
        Visitor dispatcher = as("dispatcher");
        String key = proposal(dispatcher, "区科学技术局");
        dispatcher.post("/tasks/proposals", Map.of("pick", key, "all", "reject", "reason", "已在上年完成"));
        String rejected = dispatcher.get("/tasks/proposals?doubt=rejected").body();
        assertThat(rejected).contains("已在上年完成 · dispatcher", "reopen:" + key);
        assertThat(dispatcher.get("/tasks?state=rejected").body()).contains("不立项");
        dispatcher.post("/tasks/proposals", Map.of("one", "reopen:" + key));
        assertThat(dispatcher.get("/tasks/proposals?doubt=rejected").body()).doesNotContain("reopen:" + key);
        assertThat(proposal(dispatcher, "区科学技术局")).isEqualTo(key);
    }

    @Test
    void nobodyWritesIntoThePast() {
        String id = opened("会议议定：不能倒签");
        assertThat(as("dispatcher").get("/tasks/" + id + "?as-of=2024-02-05").body())
                .doesNotContain("<textarea");
        assertThat(as("civil")
                        .post("/tasks/" + id + "/acts?as-of=2024-02-05", act("report", "倒签", 1))
                        .body())
                .contains("没有记入台账");
        assertThat(reader().get("/tasks/" + id + "?as-of=2024-02-04").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListIsTakenAwayInFullAsASpreadsheet() throws Exception {
        String id = opened("=会议议定：导出");
        byte[] bytes = reader().getBytes("/tasks?format=xlsx").body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isGreaterThanOrEqualTo(92);
            var last = java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
                    .filter(row -> row.getCell(13).getStringCellValue().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(last.getCell(3).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(List.of(
                            last.getCell(8).getStringCellValue(),
                            last.getCell(9).getStringCellValue()))
                    .containsExactly("会议议定", "推进中");
        }
        String csv = new String(reader().getBytes("/tasks?format=csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().filter(line -> line.contains(id)).findFirst().orElseThrow())
                .contains("'=会议议定：导出", "区教育和体育局");
    }

    @Test
    void theEnglishPagesSpeakEnglish() {
        String id = opened("会议议定：英文页面");
        for (String path : List.of("/tasks/" + id, "/tasks/proposals", "/tasks/unreported", "/tasks/new")) {
            String body = as("dispatcher").get(path + "?lang=en").body();
            assertThat(body).contains("lang=\"en\"").doesNotContain("??", "立项<", "牵头<", "办理<");
        }
    }
}
