package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.app.Visitor.first;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.store.Store;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Supervision slips and bulletins in the running portal, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-06", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class SupervisionTest {
    private static final String PASSWORD = "correct horse";
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 6);
    private static final LocalDate EARLIER = LocalDate.of(2024, 1, 3);
    private static final Actor PROGRAM = new Actor("调度程序", Capacity.DISPATCHER, null);

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    @Autowired
    TaskDesk desk;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), PASSWORD);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), PASSWORD);
        accounts.put(new Account("reviewer", Role.REVIEWER, true), PASSWORD);
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

    /** A task of long ago, as the ledger would have it: assigned on {@link #EARLIER} and due on {@code deadline}. */
    private String overdue(String title, String lead, LocalDate deadline) {
        var what = new TaskOrigin.What(
                TaskKind.MEETING, title, title + "，并报区政府", List.of(lead), List.of(), deadline, Cadence.MONTHLY);
        Task task = Task.of(new TaskOrigin("", what, null, "dispatcher", EARLIER, Instant.EPOCH))
                .after(new TaskAct(Act.ASSIGN, Told.text(""), PROGRAM, EARLIER, Instant.EPOCH));
        return store.tasks().open(List.of(task)).get(0).id();
    }

    private static String document(byte[] docx) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document in the file");
    }

    @Test
    void eachEscalationDrawsUpOneNumberedSlipToReadAndToSend() throws Exception {
        String id = overdue("督办：东湖泵站改造", "区水务局", LocalDate.of(2024, 1, 31));
        String page = as("dispatcher")
                .post("/tasks/" + id + "/acts", Map.of("act", "escalate", "deadline", "2024-02-13", "seen", "1"))
                .body();
        String address = first("(/tasks/slips/2024/\\d+)\"", page);
        String mark = "督办〔2024〕" + address.replaceAll(".*/", "") + "号";
        assertThat(page).contains(mark);
        assertThat(reader().get(address).body())
                .contains(mark, "关于“督办：东湖泵站改造”的蓝色督办单", "区水务局：")
                .contains("会议议定：督办：东湖泵站改造，并报区政府", "应于2024年1月31日前完成，截至2024年2月6日已超期6天")
                .contains("分派以来没有报告过进展", "请于2024年2月13日前完成", "升级为橙色督办", "签发：dispatcher");
        assertThat(document(reader().getBytes(address + "?format=docx").body()))
                .contains(mark, "w:val=\"Addressee\"", "w:val=\"Signed\"", "2024年2月6日");
        as("dispatcher").post("/tasks/" + id + "/acts", Map.of("act", "comment", "text", "后来的话", "seen", "2"));
        assertThat(reader().get(address).body()).contains("已超期6天").doesNotContain("后来的话");
        assertThat(reader().get("/tasks/slips").body()).contains(mark, "督办：东湖泵站改造");
        assertThat(reader().get("/tasks/slips?as-of=2024-02-05").body()).doesNotContain(mark);
        assertThat(reader().get(address + "?as-of=2024-02-05").statusCode()).isEqualTo(404);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                reader().getBytes("/tasks/slips?format=xlsx").body()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(1);
        }
        assertThat(reader().get(address + "?lang=en").body())
                .contains("Supervision slips")
                .doesNotContain("??");
    }

    @Test
    void aProgramEscalatesWhatIsDueOnceAndNumbersRun() {
        String one = overdue("督办：程序升级甲", "区水务局", LocalDate.of(2024, 1, 31));
        String other = overdue("督办：程序升级乙", "区水务局", LocalDate.of(2024, 1, 30));
        String young = overdue("督办：没有超期", "区水务局", LocalDate.of(2024, 3, 31));
        var first = desk.escalate(one, PROGRAM, "自动升级", TODAY);
        var second = desk.escalate(other, PROGRAM, "自动升级", TODAY);
        assertThat(first.refusal()).isNull();
        assertThat(second.slip().number()).isEqualTo(first.slip().number() + 1);
        assertThat(first.slip().measure()).isNotEmpty();
        assertThat(desk.escalate(one, PROGRAM, "", TODAY).refusal().code()).isEqualTo("no_step_due");
        assertThat(desk.escalate(young, PROGRAM, "", TODAY).slip()).isNull();
        assertThat(desk.find(one, TODAY).orElseThrow().deadline())
                .as("seven days end in the Spring Festival, so on the working day after it")
                .isEqualTo(LocalDate.of(2024, 2, 18));
        assertThat(desk.slips(TODAY).stream().filter(slip -> slip.task().equals(one)))
                .hasSize(1);
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    void aBulletinIsDraftedIssuedAndStaysAsItWas() throws Exception {
        for (int i = 0; i < 3; i++) {
            overdue("通报：长期任务" + i, "区气象局", LocalDate.of(2024, 12, 31));
        }
        String late = overdue("通报：超期任务", "区气象局", LocalDate.of(2024, 1, 20));
        overdue("通报：单个任务", "区档案局", LocalDate.of(2024, 12, 31));
        String path = "/bulletins/draft?period=2024-01";
        assertThat(reader().get(path).body()).contains("2024年1月重点任务办理情况的通报").doesNotContain("name=\"seen\"");
        Visitor dispatcher = as("dispatcher");
        String draft = dispatcher.get(path).body();
        assertThat(draft).contains("区气象局", "/tasks/" + late, "区档案局");
        assertThat(dispatcher
                        .post("/bulletins", Map.of("period", "2024-01", "seen", "anything"))
                        .body())
                .contains("没有签发", "请重新看过再签发");
        assertThat(as("reviewer")
                        .post("/bulletins", Map.of("period", "2024-01", "seen", "x"))
                        .statusCode())
                .isEqualTo(403);
        String seen = first("name=\"seen\" value=\"(\\w+)\"", draft);
        String page = dispatcher
                .post("/bulletins", Map.of("period", "2024-01", "seen", seen))
                .body();
        assertThat(page).contains("已签发督查通报〔2024〕", "签发：dispatcher");
        String address = first("(/bulletins/2024/\\d+)", page.substring(page.indexOf("report-tools")));
        String before = reader().get(address).body();
        // three on time and one overdue, four reports owed at the end of January: (300 + 0 − 40) / 4
        assertThat(first("区气象局</span>(.*?)</summary>", before)).contains("4 项任务，合计 260 分", ">65.0<");
        assertThat(first("<span class=\"rank\">([^<]*)</span>\\s*<span class=\"agency-name\"[^>]*>区档案局", before))
                .as("too few tasks")
                .isEqualTo("—");
        overdue("通报：后来录入的任务", "区气象局", LocalDate.of(2024, 1, 10));
        assertThat(first("区气象局</span>(.*?)</summary>", reader().get(address).body()))
                .contains("4 项任务");
        assertThat(first("区气象局</span>(.*?)</summary>", reader().get(path).body()))
                .contains("5 项任务");
        assertThat(document(reader().getBytes(address + "?format=docx").body())).contains("附表", "区气象局", "65.0");
        assertThat(reader().get(address + "?format=csv").body()).contains("通报：超期任务,", late);
        assertThat(reader().get("/bulletins").body()).contains("督查通报〔2024〕");
        assertThat(reader().get("/bulletins?as-of=2024-02-05").body()).contains("还没有发过通报");
        assertThat(reader().get("/bulletins/draft?period=2025-01").statusCode()).isEqualTo(400);
        for (String english : List.of("/bulletins", address, path)) {
            assertThat(reader().get(english + (english.contains("?") ? "&" : "?") + "lang=en")
                            .body())
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
        assertThat(store.verify().isIntact()).isTrue();
    }
}
