package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.app.Visitor.first;
import static org.gangmu.app.Visitor.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.Outcome;
import org.gangmu.app.store.BudgetEntry;
import org.gangmu.app.store.BulletinLedger.Bulletin;
import org.gangmu.app.store.Store;
import org.gangmu.budget.Account;
import org.gangmu.budget.Book;
import org.gangmu.budget.Line;
import org.gangmu.budget.Phase;
import org.gangmu.budget.Side;
import org.gangmu.bulletin.RankingRule;

/** Something of every kind that nobody outside may see, each with a word or a number that stands nowhere else. */
final class Secrets {
    /** What an internal document, a task, a project … says; all of it invented. */
    static final List<String> INTERNAL = List.of("玄鹤", "987.654", "654.321");
    /** What a draft says. */
    static final List<String> DRAFT = List.of("素鸾", "876.543");

    final Outcome internal;
    final Outcome draft;
    String task = "";
    String project = "";
    String motion = "";
    String meeting = "";

    private final Visitor dispatcher;
    private final Visitor reviewer;

    Secrets(Library library, Visitor dispatcher, Visitor reviewer) {
        this.dispatcher = dispatcher;
        this.reviewer = reviewer;
        internal = library.takeIn("internal.txt", document("玄鹤", "987.654"));
        draft = library.takeIn("draft.txt", document("素鸾", "876.543"));
        assertThat(internal.documents()).hasSize(1);
        assertThat(draft.documents()).hasSize(1);
    }

    private static byte[] document(String word, String number) {
        return ("云溪区2024年" + word + "工作要点\n（2024年1月20日）\n\n一、经济运行\n2023年，地区生产总值" + number
                        + "亿元，同比增长6.1%。" + word + "覆盖率达到71.2%。\n\n二、重点任务\n1．年底前建成" + word
                        + "水库。（牵头单位：区水务局；责任单位：" + word + "管理局）\n2．推进" + word
                        + "大桥项目开工建设，总投资3.6亿元。（牵头单位：区交通运输局）\n\n云溪区人民政府办公室\n2024年1月20日\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one of each ledger, as people of the house do. */
    void write(Store store, Visitor security) {
        admit(internal);
        task = first(
                "/tasks/([0-9a-f]{16})/acts",
                post(
                        dispatcher,
                        "/tasks",
                        "kind=meeting|lead=区民政局|deadline=2024-03-31|cadence=monthly|title=玄鹤任务|text=玄鹤原话"));
        project = first(
                "/projects/([0-9a-f]{16})",
                post(dispatcher, "/projects", "name=玄鹤中心|kind=infrastructure|investment=3.6亿元"));
        motion = first(
                "/motions/([0-9a-f]{16})/assign",
                post(
                        dispatcher,
                        "/motions",
                        "kind=proposal|session=四次会议|proposer=玄鹤委员|received=2024-01-20|number=7|subject=玄鹤公园"));
        meeting = first(
                "/meetings/([0-9a-f]{16})/decisions",
                post(dispatcher, "/meetings", "kind=meeting|held=2024-01-31|leader=玄鹤副区长|agencies=区民政局|title=玄鹤会"));
        post(dispatcher, "/livelihood/2031/candidates", "title=玄鹤食堂|proposer=市民征集");
        post(dispatcher, "/projects/promotion", "name=玄鹤产业园|firm=玄鹤公司|amount=3亿元|chain=新能源|link=电池|stage=lead");
        post(dispatcher, "/projects/chains", "name=玄鹤链|head=玄鹤副区长|leader=|links=电池");
        Map<String, String> adjustment =
                form("value=654.321|unit=亿元|bound=eq|date=2023-09-01|from=2023-09-01|basis=玄鹤决议|number=1"
                        + "|approvedBy=云溪区人大常委会|reason=玄鹤");
        adjustment.put("goal", goal());
        assertThat(reviewer.post("/adjustments", adjustment).body()).contains("654.321");
        store.bulletins()
                .issue(new Bulletin(
                        "",
                        "990103",
                        2024,
                        0,
                        "玄鹤通报",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 31),
                        RankingRule.national(),
                        "dispatcher",
                        LocalDate.of(2024, 2, 1),
                        List.of()));
        var account = new Account(Book.GENERAL, Side.EXPENDITURE, 2023, 12, Phase.BUDGET);
        var line = new Line("X-1", account, "玄鹤支出", null, new BigDecimal("654.321"), "万元", null, null, null);
        store.budgetEntries().add(there -> List.of(new BudgetEntry(line, "", "reviewer", LocalDate.of(2024, 2, 1))));
        assertThat(security.get("/releases?kind=adjustment").body()).contains("654.321");
    }

    private String goal() {
        return first(
                "<option value=\"([^\"]*)\"[^>]*>[^<]*进出口总额",
                reviewer.get("/adjustments").body());
    }

    /** A reviewer makes a draft internal. */
    void admit(Outcome outcome) {
        assertThat(step("draft.internal", outcome, reviewer, "")).contains("已转为内部可见");
    }

    /** What the page says after one step of a document. */
    String step(String step, Outcome outcome, Visitor decider, String name) {
        return decider.post(
                        "/releases",
                        Map.of(
                                "kind",
                                "document",
                                "step",
                                step,
                                "id",
                                outcome.documents().get(0).id(),
                                "name",
                                name,
                                "ground",
                                "经审查可以公开"))
                .body();
    }

    /** {@code a=1|b=2} as the fields of a form, sent; the page then. */
    static String post(Visitor who, String path, String fields) {
        return who.post(path, form(fields)).body();
    }
}
