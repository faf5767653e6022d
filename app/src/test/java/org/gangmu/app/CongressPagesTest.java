package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.app.Visitor.first;
import static org.gangmu.app.Visitor.form;

import java.time.LocalDate;
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

/** Livelihood projects and motions in the running portal, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-06", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class CongressPagesTest {
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
        accounts.put(new Account("legislator", Role.LEGISLATOR, true), PASSWORD);
        accounts.put(new Account("traffic", Role.REPORTER, true, "区交通运输局"), PASSWORD);
        agencies.enter(
                Set.of("区交通运输局", "区民政局", "区城市管理局"),
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

    private static String id(String title, String page) {
        return first(title + "</span>\\s*<input[^>]*name=\"votes-([0-9a-f]{16})\"", page);
    }

    /** The candidates of a year, entered; the page then. */
    private String candidates(String year, String... titles) {
        for (String title : titles) {
            as("dispatcher").post(year + "/candidates", Map.of("title", title, "proposer", "市民征集"));
        }
        return as("dispatcher").get(year).body();
    }

    @Test
    void aCountThatCannotBeIsRefused() {
        String year = "/livelihood/2032";
        String canteen = id("计票：食堂", candidates(year, "计票：食堂"));
        Visitor dispatcher = as("dispatcher");
        assertThat(dispatcher
                        .post(year + "/candidates", Map.of("title", "计票：无人提出", "proposer", ""))
                        .body())
                .contains("须有名称", "计票：无人提出");
        var count = form("name=票决|held=2024-02-05|seats=2|present=200|ballots=201|invalid=0|votes-" + canteen + "=150");
        assertThat(dispatcher.post(year + "/rounds", count).body()).contains("收回票数不能多于到会人数");
        count.put("ballots", "百");
        assertThat(dispatcher.post(year + "/rounds", count).body()).contains("须填数字");
        assertThat(as("legislator").post(year + "/rounds", count).statusCode()).isEqualTo(403);
        assertThat(reader().get(year).body()).doesNotContain("<textarea");
    }

    @Test
    void theMostVotedBecomeTasksAndATieIsDecidedByANamedPerson() {
        Visitor dispatcher = as("dispatcher");
        String year = "/livelihood/2031";
        String page = candidates(year, "票决：食堂", "票决：公园", "票决：停车", "票决：托育");
        String canteen = id("票决：食堂", page);
        String park = id("票决：公园", page);
        String parking = id("票决：停车", page);
        String nursery = id("票决：托育", page);
        var count = form("name=四次会议票决|held=2024-02-05|seats=2|present=200|ballots=198|invalid=0|witnesses=监票人三名");
        count.putAll(Map.of("votes-" + canteen, "150", "votes-" + park, "90", "votes-" + parking, "90"));
        String counted = dispatcher.post(year + "/rounds", count).body();
        assertThat(counted).contains("票决结果已登记", "到会 200 人，收回 198 票", "末位得票相同，还可选 1 项", "末位同票", "监票人三名");
        String adoptions = year + "/adoptions";
        var adopt = form("round=" + first("name=\"round\" value=\"([0-9a-f]{16})\"", counted));
        for (String candidate : List.of(canteen, park, parking)) {
            adopt.put("lead-" + candidate, candidate.equals(canteen) ? "区民政局" : "区城管局");
            adopt.put("deadline-" + candidate, "2031-12-31");
        }
        adopt.put("pick", park);
        assertThat(dispatcher.post(adoptions, adopt).body()).contains("末位同票须写明由谁决定和理由");
        adopt.put("pick", nursery);
        assertThat(dispatcher.post(adoptions, adopt).body()).contains("没有入选");
        adopt.putAll(Map.of("pick", park, "by", "主席团", "reason", "覆盖人口多"));
        assertThat(dispatcher.post(adoptions, adopt).body()).contains("1 项已列为民生实事", "主席团：覆盖人口多");
        adopt.put("pick", parking);
        assertThat(dispatcher.post(adoptions, adopt).body()).contains("选多了");
        adopt.put("pick", canteen);
        assertThat(dispatcher.post(adoptions, adopt).body()).contains("已定 2 项", "已列为实事");
        String ledger = reader().get("/api/tasks/ledger").body();
        assertThat(first("(\\{\"id\"[^\\n]*票决：食堂[^\\n]*)", ledger))
                .contains("\"kind\":\"livelihood\"", "\"lead\":[\"区民政局\"]", "\"deadline\":\"2031-12-31\"");
        assertThat(reader().get(year + "?lang=en").body())
                .contains("tied at the limit")
                .doesNotContain("??");
        assertThat(reader().getBytes(year + "?format=xlsx").body()).startsWith('P', 'K');
        assertThat(store.verify().isIntact()).isTrue();
    }

    /** A motion received, and assigned to 区交通运输局; its address. */
    private String assigned(int number, String subject) {
        Visitor dispatcher = as("dispatcher");
        String received = "kind=suggestion|session=测试四次会议|proposer=宋代表|received=2024-01-20|number=" + number;
        String page = dispatcher
                .post("/motions", form(received + "|subject=" + subject))
                .body();
        assertThat(page).contains("待交办", "第四十二条", "2024-05-06", "2024-08-06");
        String motion = first("action=\"(/motions/[0-9a-f]{16})/assign", page);
        assertThat(dispatcher
                        .post(motion + "/assign", form("lead=区交通运输局|responsible=区城管局"))
                        .body())
                .contains("办理中", "区城市管理局", "2024-05-06");
        return motion;
    }

    @Test
    void aMotionIsReceivedOnceAndAssignedByADispatcherToWhomThereIs() {
        Visitor dispatcher = as("dispatcher");
        var received = form("kind=proposal|session=测试四次会议|proposer=宋委员|received=2024-02-07|number=7|subject=增设口袋公园");
        assertThat(dispatcher.post("/motions", received).body()).contains("收到日期不能晚于今天");
        received.put("received", "2024-01-20");
        String page = dispatcher.post("/motions", received).body();
        String motion = first("action=\"(/motions/[0-9a-f]{16})/assign", page);
        assertThat(dispatcher.post("/motions", received).body()).contains("已经登记过");
        assertThat(as("traffic")
                        .post(motion + "/assign", Map.of("lead", "区交通运输局"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(dispatcher.post(motion + "/assign", Map.of("lead", "区交通委员局")).body())
                .contains("登记册里没有");
        assertThat(dispatcher
                        .post(motion + "/judge", Map.of("satisfaction", "satisfied"))
                        .statusCode())
                .as("it has no task yet")
                .isEqualTo(409);
    }

    @Test
    void aMotionIsAnsweredJudgedAndHandledAgain() {
        Visitor dispatcher = as("dispatcher");
        String motion = assigned(12, "增设东湖公交站点");
        Visitor owner = as("traffic");
        var reply = form("reply=D|words=客流不足，暂不增设");
        assertThat(owner.post(motion + "/reply", reply, "", new byte[0]).body()).contains("须附佐证材料", "办理中");
        assertThat(owner.post(motion + "/reply", reply, "答复.pdf", new byte[] {1, 2})
                        .body())
                .contains("已答复", "暂不能解决", "客流不足，暂不增设");
        assertThat(reader().get(motion).body()).contains("暂不能解决").doesNotContain("客流不足", "<textarea");
        assertThat(as("legislator").get(motion).body()).contains("客流不足");
        String judge = motion + "/judge";
        assertThat(dispatcher
                        .post(judge, form("satisfaction=dissatisfied|words="))
                        .body())
                .contains("不满意须写明意见");
        assertThat(dispatcher
                        .post(judge, form("satisfaction=dissatisfied|words=请再调查|deadline=2024-03-20"))
                        .body())
                .contains("重新办理", "2024-03-20", "已退回");
        assertThat(dispatcher.post(judge, form("satisfaction=satisfied")).body())
                .contains("当前环节不能这样办理");
        owner.post(motion + "/reply", form("reply=B|words=已列入线网调整"), "答复2.pdf", new byte[] {3});
        assertThat(dispatcher.post(judge, form("satisfaction=satisfied")).body())
                .contains("已办结");
        assertThat(reader().get("/motions?stage=done").body()).contains("增设东湖公交站点", "满意率 100%");
        assertThat(reader().get("/motions?format=csv").body()).contains("增设东湖公交站点", "满意");
        assertThat(reader().get("/motions?as-of=2024-02-05").body()).doesNotContain("增设东湖公交站点");
        for (String english : List.of("/motions", motion)) {
            assertThat(dispatcher.get(english + "?lang=en").body())
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
        assertThat(store.verify().isIntact()).isTrue();
    }
}
