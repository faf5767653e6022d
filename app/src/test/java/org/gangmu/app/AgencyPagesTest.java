package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.agency.AgencyId;
import org.gangmu.agency.EntryKind;
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

/** The registry of agencies over HTTP, on the sample district; one test goes on where the one before left it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AgencyPagesTest {
    private static final String EMERGENCY = AgencyId.of("990103", "区应急管理局");
    private static final Pattern ROW =
            Pattern.compile("name=\"name\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"name\"");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor dispatcher;
    private String token;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        dispatcher = new Visitor(port);
        dispatcher.signIn("dispatcher", "correct horse");
        // The session has another token once it is somebody's: any page with a form has it.
        Matcher found = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"")
                .matcher(dispatcher.get("/agencies").body());
        assertThat(found.find()).isTrue();
        token = found.group(1);
    }

    private HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder("_csrf=" + token);
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return dispatcher.post(path, body.toString());
    }

    private HttpResponse<String> importing(String json) {
        String body = "--X\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + json + "\r\n--X--\r\n";
        return dispatcher.send(HttpRequest.newBuilder(dispatcher.at("/agencies/import"))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private List<String> proposed() {
        return ROW.matcher(dispatcher.get("/agencies").body())
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", "correct horse");
    }

    @Test
    @Order(1)
    void visitorsAndReviewersSeeProposalsAndMayNotEnterThem() {
        var visitor = reader();
        assertThat(visitor.get("/agencies").body())
                .contains("区应急管理局", "顾清远 任局长 2023-04-12")
                .doesNotContain("登记所选");
        var reviewer = new Visitor(port);
        reviewer.signIn("reviewer", "correct horse");
        assertThat(reviewer.get("/agencies").body()).doesNotContain("登记所选");
        assertThat(post("/agencies/proposals?as-of=2023-01-31", "name", "区应急管理局")
                        .body())
                .contains("只能在当天登记");
        assertThat(store.agencies().list()).isEmpty();
    }

    @Test
    @Order(2)
    void whatIsAcceptedHasItsNamesItsPostsAndTheSentenceOfTheAppointment() {
        assertThat(proposed()).contains("区应急管理局", "区财政局");
        assertThat(post("/agencies/proposals", "name", "区应急管理局").body()).contains("已登记 1 个单位");
        assertThat(proposed()).contains("区财政局").doesNotContain("区应急管理局");
        String page = dispatcher.get("/agencies/" + EMERGENCY).body();
        assertThat(page).contains("区应急管理局", "顾清远", "杜衡", "顾清远为云溪区应急管理局局长", "2023-04-12", "2023-04-11");
        // 杜衡 is removed on the day 顾清远 takes over: his last day is the one before
        assertThat(store.agencies().list())
                .filteredOn(entry -> entry.kind() == EntryKind.HOLDER)
                .extracting(entry -> entry.person() + " " + entry.from() + " " + entry.to())
                .containsExactlyInAnyOrder("顾清远 2023-04-12 null", "杜衡 null 2023-04-11");
        post(
                "/agencies/proposals",
                proposed().stream()
                        .flatMap(name -> java.util.stream.Stream.of("name", name))
                        .toArray(String[]::new));
        assertThat(proposed()).isEmpty();
        assertThat(dispatcher.get("/agencies?kind=subdistrict").body())
                .contains("东湖街道办事处")
                .doesNotContain(">区财政局<");
        assertThat(dispatcher
                        .get("/agencies?q=顾清远".replace("顾清远", URLEncoder.encode("顾清远", StandardCharsets.UTF_8)))
                        .body())
                .contains("区应急管理局")
                .doesNotContain(">区财政局<");
    }

    @Test
    @Order(3)
    void aReformOfOfficesMovesOpenTasksBySignature() {
        String old = AgencyId.of("990103", "区财政局");
        Matcher task = Pattern.compile("name=\"task\" value=\"([^\"]+)\"")
                .matcher(dispatcher.get("/agencies/" + old).body());
        assertThat(task.find()).isTrue();
        assertThat(post(
                                "/agencies",
                                "kind",
                                "established",
                                "text",
                                "区财政和国资局",
                                "detail",
                                "department",
                                "from",
                                "2024-01-01")
                        .body())
                .contains("已登记 区财政和国资局");
        String heir = AgencyId.of("990103", "区财政和国资局");
        assertThat(post("/agencies/" + old, "kind", "successor", "other", heir, "detail", "合并", "from", "2024-01-01")
                        .body())
                .contains("承接单位", "区财政和国资局", "合并");
        assertThat(post(
                                "/agencies/" + old + "/tasks",
                                "task",
                                task.group(1),
                                "other",
                                heir,
                                "from",
                                "2024-01-15",
                                "reason",
                                "机构改革")
                        .body())
                .contains("已移交 1 项任务", "dispatcher 2024-01-15 签字移交");
        assertThat(dispatcher.get("/agencies/" + heir).body()).contains("任务 1 项", "接自", "承接自");
        assertThat(dispatcher.get("/agencies/" + heir + "?as-of=2024-01-14").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void whatIsEnteredWronglyIsRefusedCorrectedOrWithdrawn() {
        String path = "/agencies/" + EMERGENCY;
        assertThat(post(path, "kind", "holder", "text", "局长", "person", "").body())
                .contains("没有登记", "姓名没有填");
        assertThat(post(path, "kind", "parent", "other", EMERGENCY).body()).contains("不能隶属、承接、督查自己");
        assertThat(post(path, "kind", "alias", "text", "区大数据局").body()).contains("当时另一个单位叫这个名称");
        assertThat(post(path, "kind", "holder", "text", "副局长", "person", "甲", "from", "2024-13-01")
                        .body())
                .contains("日期请写成 2024-02-01");
        assertThat(post(path, "kind", "accountability", "text", "督办事项逾期未办", "detail", "通报", "from", "2024-01-20")
                        .body())
                .contains("问责记录", "督办事项逾期未办", "通报");
        String entry = store.agencies().list().stream()
                .filter(one -> one.kind() == EntryKind.ACCOUNTABILITY)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(post(path, "entry", entry, "act", "withdraw", "reason", "查无此事")
                        .body())
                .doesNotContain("督办事项逾期未办");
        assertThat(post(path, "entry", entry, "act", "withdraw", "reason", "again")
                        .body())
                .contains("没有这一项");
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    @Order(5)
    void theRegistryGoesOutAndComesInAgainAllOrNothing() {
        String json = dispatcher.get("/agencies?format=json").body();
        int before = store.agencies().list().size();
        assertThat(importing(json).body()).contains("导入 0 项，" + before + " 项原已有");
        String rows = "{\"entries\":[{\"kind\":\"established\",\"text\":\"区数据产业专班\",\"detail\":\"task_force\"},"
                + "{\"agency\":\"区数据产业专班\",\"kind\":\"member\",\"other\":\"区大数据局\",\"text\":\"组长单位\"}";
        assertThat(importing(rows + ",{\"agency\":\"区天文局\",\"kind\":\"post\",\"text\":\"局长\"},{\"kind\":\"boss\"}]}")
                        .body())
                .contains("没有导入：2 行有误", "第 3 行", "没有这个单位，请先登记 — 区天文局", "第 4 行", "没有这类登记项 — boss");
        assertThat(store.agencies().list()).hasSize(before);
        assertThat(importing(rows + "]}").body()).contains("导入 2 项");
        assertThat(dispatcher
                        .get("/agencies/" + AgencyId.of("990103", "区数据产业专班"))
                        .body())
                .contains("成员单位 1 个", "区大数据局", "组长单位");
        assertThat(importing("no json").body()).contains("不是登记册");
        assertThat(store.agencies().list()).hasSize(before + 2);
    }
}
