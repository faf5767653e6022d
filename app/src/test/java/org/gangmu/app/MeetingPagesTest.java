package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.app.Visitor.first;
import static org.gangmu.app.Visitor.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Meetings of dispatch and instructions in the running portal, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-06", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class MeetingPagesTest {
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
        accounts.put(new Account("reviewer", Role.REVIEWER, true), PASSWORD);
        agencies.enter(
                Set.of("区教育和体育局", "区自然资源局", "区卫生健康局"),
                "",
                new Signer("dispatcher", new AsOf(LocalDate.of(2024, 2, 6), false)));
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

    /** A meeting with one task on its agenda; its address. */
    private String meeting(String title, String task) {
        Visitor dispatcher = as("dispatcher");
        dispatcher.post("/tasks", form("kind=meeting|lead=区卫生健康局|deadline=2024-02-15|cadence=monthly|title=" + task));
        String page = dispatcher
                .post("/meetings", form("kind=meeting|held=2024-02-06|leader=周副区长|agencies=区卫健局、区教体局|title=" + title))
                .body();
        assertThat(page).contains("已登记", "区卫生健康局", "三周内到期", task);
        return first("action=\"(/meetings/[0-9a-f]{16})/decisions", page);
    }

    @Test
    void linesTypedInAMeetingAreReadAndProposed() {
        String meeting = meeting("三月调度会", "议程：疫苗接种");
        String lines = "1. 由区教体局牵头，3月底前完成东湖小学扩建选址，区自然资源局配合。\n2. 继续做好防汛值守";
        assertThat(as("dispatcher")
                        .post(meeting + "/decisions", Map.of("act", "read", "lines", lines))
                        .body())
                .contains("value=\"区教育和体育局\"", "value=\"区自然资源局\"", "value=\"2024-03-31\"", "继续做好防汛值守");
        assertThat(as("dispatcher")
                        .post(meeting + "/decisions", Map.of("act", "read", "lines", " "))
                        .body())
                .contains("请录入 1 至 60 行");
        assertThat(reader().get(meeting).body()).doesNotContain("<textarea");
        for (String english : List.of("/meetings", meeting, meeting + "/minutes")) {
            assertThat(as("dispatcher").get(english + "?lang=en").body())
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void decisionsBecomeTasksInOneStepOrNoneDoes() {
        Visitor dispatcher = as("dispatcher");
        String meeting = meeting("二月重点工作调度会", "议程：发热门诊改造");
        String decisions = meeting + "/decisions";
        var accept = form("act=accept|count=2|line-1=由区教体局牵头，3月底前完成选址|title-1=会议定：完成选址|lead-1=区教体局|responsible-1="
                + "|deadline-1=三月|cadence-1=monthly|line-2=继续做好防汛值守|title-2=会议定：防汛值守|cadence-2=weekly");
        assertThat(dispatcher.post(decisions, accept).body()).contains("三月", "会议定：完成选址", "核对");
        accept.put("deadline-1", "2024-03-29");
        accept.put("lead-1", "区教委会");
        assertThat(dispatcher.post(decisions, accept).body()).contains("没有“区教委会”", "最接近的是");
        assertThat(reader().get("/api/tasks/ledger").body()).doesNotContain("会议定：防汛值守");
        accept.put("lead-1", "区教体局");
        assertThat(dispatcher.post(decisions, accept).body()).contains("2 项已转为任务", "2. 继续做好防汛值守");
        String ledger = reader().get("/api/tasks/ledger").body();
        assertThat(first("(\\{\"id\"[^\\n]*会议定：完成选址[^\\n]*)", ledger))
                .contains("\"kind\":\"meeting\"", "\"lead\":[\"区教育和体育局\"]", "\"deadline\":\"2024-03-29\"");
        assertThat(reader().get(meeting + "/minutes").body())
                .contains("二月重点工作调度会纪要", "周副区长主持召开", "三周内到期", "（2）继续做好防汛值守");
        assertThat(reader().getBytes(meeting + "/minutes?format=docx").body()).startsWith('P', 'K');
        assertThat(reader().get(meeting + "?format=csv").body()).contains("议程：发热门诊改造");
        assertThat(as("reviewer").post(decisions, accept).statusCode()).isEqualTo(403);
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    void anInstructionKeepsItsWordsAndItsTasksAreOfItsKind() {
        Visitor dispatcher = as("dispatcher");
        var form =
                new HashMap<>(Map.of("kind", "instruction", "title", "校园食品安全", "held", "2024-02-05", "leader", "林区长"));
        assertThat(dispatcher.post("/meetings", form).body()).contains("没有记入", "批示须写明批示领导和原文");
        form.put("words", "请区教体局牵头，立即开展校园食堂排查");
        String page = dispatcher.post("/meetings", form).body();
        assertThat(page).contains("请区教体局牵头，立即开展校园食堂排查");
        String address = first("action=\"(/meetings/[0-9a-f]{16})/decisions", page);
        assertThat(dispatcher
                        .post(
                                address + "/decisions",
                                Map.of(
                                        "act",
                                        "accept",
                                        "count",
                                        "1",
                                        "line-1",
                                        "开展校园食堂排查",
                                        "title-1",
                                        "批示定：校园食堂排查",
                                        "lead-1",
                                        "区教体局",
                                        "cadence-1",
                                        "weekly"))
                        .body())
                .contains("1 项已转为任务");
        assertThat(first(
                        "(\\{\"id\"[^\\n]*批示定：校园食堂排查[^\\n]*)",
                        reader().get("/api/tasks/ledger").body()))
                .contains("\"kind\":\"instruction\"");
        assertThat(reader().get(address + "/minutes").body()).contains("林区长于2024年2月5日就“校园食品安全”批示");
        assertThat(reader().get("/meetings").body()).contains("校园食品安全", "1 项任务");
        assertThat(reader().get("/meetings?as-of=2024-02-05").body()).doesNotContain("校园食品安全");
    }
}
