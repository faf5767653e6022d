package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Projects over HTTP, without scripts. Every test has projects of its own: others leave theirs. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=Project" // a store of its own: what it takes in would be found by others
        })
@TestInstance(Lifecycle.PER_CLASS)
class ProjectPagesTest {
    private static final Pattern ID = Pattern.compile("/projects/([0-9a-f]{16})$");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor dispatcher;

    @BeforeAll
    void people(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        accounts.put(new Account("reporter", Role.REPORTER, true, "区工业和信息化局"), "correct horse");
        dispatcher = new Visitor(port).as("dispatcher", "correct horse");
    }

    private String open(String name, String... more) {
        var form = new java.util.TreeMap<String, String>(Map.of("name", name));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        var answer = dispatcher.post("/projects", form);
        Matcher id = ID.matcher(answer.uri().getPath());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    private String act(Visitor who, String id, int seen, String act, String... fields) {
        var form = new java.util.TreeMap<String, String>(Map.of("act", act, "seen", String.valueOf(seen)));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return who.post("/projects/" + id + "/acts", form).body();
    }

    @Test
    void aGateIsRefusedForWhatIsMissingAndOpensWhenItIsProven() {
        String id = open("云溪七桥", "kind", "infrastructure", "investment", "3.6亿元");
        assertThat(act(dispatcher, id, 0, "move", "stage", "construction")).contains("不能跳过阶段");
        assertThat(act(dispatcher, id, 0, "move", "stage", "reserve"))
                .contains("还缺 2 项条件")
                .contains("项目建议书");
        act(dispatcher, id, 0, "prove", "condition", "concept", "document", "云发改〔2024〕3号", "signer", "区发改局");
        act(dispatcher, id, 1, "prove", "condition", "owner", "document", "确认书", "signer", "区交通运输局");
        assertThat(act(dispatcher, id, 1, "move", "stage", "reserve"))
                .as("somebody acted in between")
                .contains("刚刚有了新的办理");
        assertThat(act(dispatcher, id, 2, "move", "stage", "reserve")).contains("已记录");
        String page = dispatcher.get("/projects/" + id).body();
        assertThat(page).contains("储备库").contains("云发改〔2024〕3号");
        assertThat(dispatcher
                        .get("/projects?q=" + Visitor.encoded("云溪七桥") + "&format=csv")
                        .body())
                .contains("云溪七桥,储备库");
    }

    @Test
    void wrongUnitsAndDuplicateCodesAreRefusedWithTheReason() {
        assertThat(dispatcher
                        .post("/projects", Map.of("name", "云溪八桥", "investment", "36亩"))
                        .body())
                .contains("不是金额单位");
        assertThat(dispatcher
                        .post("/projects", Map.of("name", "云溪八桥", "investment", "3600000000"))
                        .body())
                .contains("应为 36亿元");
        open(
                "云溪九桥",
                "code",
                "2411-130202-89-01-637015".replace("2411", "2311").replace("637015", code("2311130202890163701")));
        assertThat(dispatcher
                        .post(
                                "/projects",
                                Map.of("name", "云溪十桥", "code", "2311-130202-89-01-" + code("2311130202890163701")))
                        .body())
                .contains("已属于“云溪九桥”");
        assertThat(dispatcher
                        .post("/projects", Map.of("name", "云溪十桥", "code", "2311-130202-89-01-637019"))
                        .body())
                .contains("校验码不符");
    }

    private static String code(String digits) {
        return digits.substring(14) + org.gangmu.project.ProjectCode.check(digits);
    }

    @Test
    void aReporterActsOnProjectsOfItsOwnAgencyAlone() {
        Visitor reporter = new Visitor(port).as("reporter", "correct horse");
        String own = open("工信局的厂", "agency", "区工业和信息化局");
        String other = open("教体局的校", "agency", "区教育和体育局");
        assertThat(act(reporter, own, 0, "report", "month", "2024-01", "done", "120"))
                .contains("已记录");
        assertThat(act(reporter, other, 0, "report", "month", "2024-01", "done", "120"))
                .contains("只有本项目的责任单位");
        assertThat(reporter.post("/projects", Map.of("name", "填报人的项目")).statusCode())
                .isEqualTo(403);
    }

    private static byte[] sheet(List<List<String>> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private String takeIn(List<List<String>> rows) throws IOException {
        return dispatcher
                .post("/projects/import", Map.of(), "projects.xlsx", sheet(rows))
                .body();
    }

    @Test
    void aSheetIsTakenInWholeOrNotAtAllAndTwiceChangesNothing() throws IOException {
        List<String> head;
        try (var template = new XSSFWorkbook(new ByteArrayInputStream(
                dispatcher.getBytes("/projects?format=template").body()))) {
            var cells = new java.util.ArrayList<String>();
            template.getSheetAt(0).getRow(0).forEach(cell -> cells.add(cell.getStringCellValue()));
            head = cells;
        }
        assertThat(head).startsWith("外部编号", "项目名称");
        List<String> good =
                List.of("imp-1", "导入的甲馆", "社会民生", "区重点", "", "1.2亿元", "", "", "", "储备库", "2024-03", "2025-06");
        List<String> bad = List.of("imp-2", "导入的乙馆", "桥梁", "", "", "", "", "", "", "", "", "");
        List<String> worse = List.of("imp-1", "导入的丙馆", "", "", "", "", "", "", "", "", "", "");
        long before = store.projects().revision();
        assertThat(takeIn(List.of(head, good, bad, worse)))
                .contains("2 行不对")
                .contains("第 3 行")
                .contains("项目类别“桥梁”不认识")
                .contains("第 4 行");
        assertThat(store.projects().revision()).isEqualTo(before);
        assertThat(takeIn(List.of(head, good))).contains("新登记 1 个");
        long after = store.projects().revision();
        assertThat(takeIn(List.of(head, good))).contains("新登记 0 个，更正 0 个，未变 1 个");
        assertThat(store.projects().revision()).isEqualTo(after);
        List<String> corrected = new java.util.ArrayList<>(good);
        corrected.set(5, "1.5亿元");
        assertThat(takeIn(List.of(head, corrected))).contains("更正 1 个");
        assertThat(dispatcher
                        .post("/projects/import", Map.of(), "x.xlsx", "no sheet".getBytes())
                        .body())
                .contains("不是可以读取的 XLSX");
    }

    @Test
    void projectsOfTheDocumentsAreProposedOpenedAndJoined() {
        String page = dispatcher.get("/projects/proposals").body();
        assertThat(page).contains("value=\"云溪三桥\"");
        dispatcher.post("/projects/proposals", Map.of("act", "open", "name", "云溪三桥"));
        assertThat(dispatcher.get("/projects/proposals").body()).doesNotContain("value=\"云溪三桥\"");
        String id = store.projects().list(java.time.LocalDate.of(2024, 2, 1)).stream()
                .filter(project -> project.what().name().equals("云溪三桥"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
        assertThat(dispatcher.get("/projects/" + id).body()).contains("文件出处").contains("/documents/");
        dispatcher.post("/projects/proposals", Map.of("act", "reject", "name", "云溪大剧院"));
        assertThat(dispatcher.get("/projects/proposals").body()).doesNotContain("value=\"云溪大剧院\"");
    }

    @Test
    void projectsAreGivenOutAsOc4ids() {
        String id = open("开放数据馆", "investment", "2亿元", "kind", "livelihood");
        JsonNode pack = JsonMapper.builder()
                .build()
                .readTree(dispatcher.get("/projects?format=oc4ids").body());
        assertThat(pack.get("version").asString()).isEqualTo("0.9");
        JsonNode project = null;
        for (JsonNode one : pack.get("projects")) {
            project = one.get("id").asString().endsWith(id) ? one : project;
        }
        assertThat(project).isNotNull();
        assertThat(project.get("status").asString()).isEqualTo("identification");
        assertThat(project.get("budget").get("amount").get("amount").asLong()).isEqualTo(200_000_000);
    }

    @Test
    void anInvestmentGoesThroughItsStagesAndAChainShowsItsGaps() {
        var answer = dispatcher.post(
                "/projects/promotion",
                Map.of("name", "谐波减速器", "firm", "岭川", "chain", "测试链", "link", "减速器", "stage", "lead", "amount", "2亿元"));
        String path = answer.uri().getPath();
        assertThat(dispatcher
                        .post(path, Map.of("act", "move", "seen", "0", "stage", "signed"))
                        .body())
                .contains("不能跳过阶段");
        assertThat(dispatcher
                        .post(path, Map.of("act", "move", "seen", "0", "stage", "talks"))
                        .body())
                .contains("已记录");
        dispatcher.post("/projects/chains", Map.of("name", "测试链", "head", "区长", "links", "减速器\n电机：云溪电机\n控制器"));
        assertThat(dispatcher.get("/projects/chains").body())
                .contains("测试链")
                .contains("谐波减速器")
                .contains("2 个缺口");
        assertThat(dispatcher.get("/projects/promotion").body()).contains("谐波减速器");
    }

    @Test
    void theChartComesAStretchAtATime() {
        for (int i = 0; i < 3; i++) {
            String id = open("工期测试" + i + "号");
            act(dispatcher, id, 0, "schedule", "start", "2024-0" + (i + 3), "end", "2031-05");
        }
        JsonNode all = chart("");
        int count = all.get("count").asInt();
        assertThat(count).isGreaterThanOrEqualTo(3).isEqualTo(all.get("rows").size());
        assertThat(all.get("last").asString()).isEqualTo("2031-05");
        JsonNode last = chart("?from=" + (count - 2) + "&count=5");
        assertThat(last.get("rows")).hasSize(2);
        assertThat(last.get("rows").get(0)).isEqualTo(all.get("rows").get(count - 2));
        assertThat(chart("?from=" + count).get("rows")).isEmpty();
        assertThat(dispatcher.get("/projects/gantt").body())
                .as("the first come with the page")
                .contains("&quot;count&quot;:" + count);
    }

    private JsonNode chart(String query) {
        return JsonMapper.builder()
                .build()
                .readTree(dispatcher.get("/projects/gantt.json" + query).body());
    }

    @Test
    void everyPageIsThereInBothLanguages() {
        var visitor = new Visitor(port); // who asks for English keeps it
        for (String page : List.of("", "/gantt", "/factors", "/service", "/promotion", "/chains", "/proposals")) {
            assertThat(visitor.get("/projects" + page).statusCode()).as(page).isEqualTo(200);
            var english = visitor.get("/projects" + page + "?lang=en");
            assertThat(english.statusCode()).as(page + " in English").isEqualTo(200);
        }
    }
}
