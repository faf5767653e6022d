package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.app.Visitor.first;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.agency.AgencyId;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.agencies.AgencyDesk.Signer;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The registry of agencies and the ledger of tasks, over HTTP: groups, unknown names, succession. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-06", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class PartiesPagesTest {
    private static final String PASSWORD = "correct horse";

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts, @Autowired AgencyDesk agencies) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), PASSWORD);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), PASSWORD);
        accounts.put(new Account("eastlake", Role.REPORTER, true, "东湖街道办事处"), PASSWORD);
        agencies.enter(
                Set.of("区民政局", "区财政局", "区教育和体育局", "东湖街道办事处", "西山街道办事处", "区招商局", "区投资促进局"),
                "",
                new Signer("dispatcher", new AsOf(java.time.LocalDate.of(2024, 2, 6), false)));
    }

    private Visitor as(String name) {
        return new Visitor(port).as(name, PASSWORD);
    }

    private String open(String title, String lead, String responsible) {
        return as("dispatcher")
                .post(
                        "/tasks",
                        Map.of(
                                "kind",
                                "meeting",
                                "title",
                                title,
                                "lead",
                                lead,
                                "responsible",
                                responsible,
                                "cadence",
                                "monthly"))
                .body();
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", PASSWORD);
    }

    @Test
    void aTaskOfAnUnknownAgencyIsRefusedWithTheNearestName() {
        assertThat(open("给不知名单位的任务", "区财务局", ""))
                .contains("没有记入台账", "没有“区财务局”", "最接近的是区财政局")
                .as("what was typed is kept")
                .contains("value=\"区财务局\"");
        String id = first("/tasks/([0-9a-f]{16})/acts", open("给已知单位的任务", "云溪区财政局", ""));
        String page = as("dispatcher")
                .post("/tasks/" + id + "/acts", Map.of("act", "transfer", "text", "职责调整", "lead", "区财务局", "seen", "1"))
                .body();
        assertThat(page).contains("没有“区财务局”");
        assertThat(reader().get("/api/tasks/ledger/" + id).body())
                .contains("\"lead\":[\"区财政局\"]")
                .doesNotContain("transfer");
    }

    @Test
    void aMemberActsForItsGroupAndTheOthersOwe() {
        String id = first("/tasks/([0-9a-f]{16})/acts", open("各街道排查房屋安全", "各街道办事处", ""));
        assertThat(reader().get("/tasks/" + id).body()).contains("2 个成员单位", "东湖街道办事处", "西山街道办事处");
        String owed = reader().get("/tasks/unreported?format=csv").body();
        assertThat(owed.lines().filter(line -> line.contains("各街道排查房屋安全")))
                .hasSize(2)
                .noneMatch(line -> line.contains("各街道办事处"));
        assertThat(as("eastlake")
                        .post("/tasks/" + id + "/acts", Map.of("act", "report", "text", "已排查一轮", "seen", "1"))
                        .body())
                .contains("已记入台账", "已排查一轮");
        owed = reader().get("/tasks/unreported?format=csv").body();
        assertThat(owed.lines().filter(line -> line.contains("各街道排查房屋安全")))
                .singleElement()
                .asString()
                .startsWith("西山街道办事处");
    }

    @Test
    void anUnknownAgencyOfAProposalIsShownAndEnteredWithIt() {
        Visitor dispatcher = as("dispatcher");
        String page = dispatcher
                .get("/tasks/proposals?doubt=unknown_agency&kind=task")
                .body();
        String article = List.of(page.split("<article")).stream()
                .filter(part -> part.contains("不在单位登记册") && part.contains("name=\"enter-"))
                .findFirst()
                .orElseThrow();
        String key = first("value=\"accept:([^\"]+)\"", article);
        assertThat(dispatcher
                        .post("/tasks/proposals", Map.of("one", "accept:" + key))
                        .body())
                .contains("有误", "单位登记册里没有");
        int before = store.agencies().list().size();
        assertThat(dispatcher
                        .post("/tasks/proposals", Map.of("one", "accept:" + key, "enter-" + key, "1"))
                        .body())
                .contains("1 条已立项");
        assertThat(store.agencies().list()).hasSizeGreaterThan(before);
    }

    @Test
    void openTasksMoveToTheSuccessorByOneSignedAct() {
        Visitor dispatcher = as("dispatcher");
        String old = AgencyId.of("990103", "区招商局");
        String heir = AgencyId.of("990103", "区投资促进局");
        String led = first("/tasks/([0-9a-f]{16})/acts", open("承接：牵头的任务", "区招商局", "区财政局"));
        String shared = first("/tasks/([0-9a-f]{16})/acts", open("承接：参与的任务", "区财政局", "区招商局"));
        String closed = first("/tasks/([0-9a-f]{16})/acts", open("承接：撤销的任务", "区招商局", ""));
        dispatcher.post("/tasks/" + closed + "/acts", Map.of("act", "withdraw", "text", "重复", "seen", "1"));
        assertThat(dispatcher.get("/tasks/succession?agency=" + old).body()).contains("登记册还没有写明承接单位");
        dispatcher.post(
                "/agencies/" + old, Map.of("kind", "successor", "other", heir, "detail", "合并", "from", "2024-02-01"));
        assertThat(dispatcher.get("/agencies/" + old).body()).contains("台账中有 2 项未办结任务还在它名下");
        String page = dispatcher.get("/tasks/succession?agency=" + old).body();
        assertThat(page).contains("2 项未办结任务待移交", "承接：牵头的任务", "承接：参与的任务").doesNotContain("承接：撤销的任务");
        var form = Map.of("agency", old, "to", heir, "seen-" + led, "1", "seen-" + shared, "7");
        assertThat(send(dispatcher, picked(form, led, shared)).body())
                .as("one of them was seen wrongly: none moves")
                .contains("“承接：参与的任务”", "刚刚有了新的办理", "2 项未办结任务待移交");
        form = Map.of("agency", old, "to", heir, "seen-" + led, "1", "seen-" + shared, "1");
        assertThat(send(dispatcher, picked(form, led, shared)).body()).contains("2 项任务已转给区投资促进局", "没有待移交的任务");
        assertThat(send(dispatcher, picked(form, led, shared)).body()).contains("已不在该单位名下");
        assertThat(dispatcher.get("/tasks/" + led).body()).contains("机构改革（合并）：区招商局的职责自2024-02-01起由区投资促进局承接", "区投资促进局");
        assertThat(dispatcher.get("/api/tasks/ledger/" + shared).body())
                .contains("\"lead\":[\"区财政局\"]", "\"responsible\":[\"区投资促进局\"]");
        assertThat(dispatcher.get("/api/tasks/ledger/" + closed).body()).contains("\"lead\":[\"区招商局\"]");
        assertThat(store.verify().isIntact()).isTrue();
        assertThat(dispatcher.get("/tasks/succession?lang=en&agency=" + old).body())
                .contains("Nothing to move")
                .doesNotContain("??");
    }

    private static java.net.http.HttpResponse<String> send(Visitor visitor, String form) {
        return visitor.post("/tasks/succession", form + "_csrf=" + Visitor.encoded(visitor.token()));
    }

    private static String picked(Map<String, String> form, String... tasks) {
        var body = new StringBuilder();
        form.forEach((name, value) ->
                body.append(name).append('=').append(Visitor.encoded(value)).append('&'));
        for (String task : tasks) {
            body.append("pick=").append(task).append('&');
        }
        return body.toString();
    }
}
