package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.Outcome;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.store.StatementQuery;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredStatement;
import org.gangmu.statement.Figure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Readings of a document of its own signed off over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=SignOff" // a store of its own: what it takes in would be found by others
        })
@TestInstance(Lifecycle.PER_CLASS)
class SignOffPagesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @LocalServerPort
    int port;

    @Autowired
    Library library;

    @Autowired
    Store store;

    private Visitor reviewer;

    @BeforeAll
    void accounts(@Autowired Accounts accounts) {
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        reviewer = new Visitor(port).as("reviewer", "correct horse");
    }

    /** A document that no other test has: {@code name} makes its text another. @return its id */
    private String document(String name) {
        String text = "云溪区" + name + "试点镇2022年工作情况报告\n云溪区" + name + "办公室\n2023年1月10日\n\n一、2022年工作\n2022年全镇" + name
                + "产业园营业收入达到12.5亿元，增长8%。2022年接待游客30.2万人次。新增云雾指数77点。\n";
        Outcome outcome = library.takeIn(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.isRefused()).as(outcome.message()).isFalse();
        return outcome.documents().get(0).id();
    }

    private List<StoredStatement> figures(String document) {
        return store.ledger()
                .listStatements(StatementQuery.asOf(DAY).ofDocument(document).ofKind("figure"));
    }

    private HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        String body = Stream.iterate(0, i -> i < fields.length, i -> i + 2)
                .map(i -> fields[i] + "=" + Visitor.encoded(fields[i + 1]))
                .collect(Collectors.joining("&", "_csrf=" + Visitor.encoded(token(visitor)) + "&", ""));
        return visitor.post(path, body);
    }

    private static String token(Visitor visitor) {
        var found = java.util.regex.Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"")
                .matcher(visitor.get("/sign-offs?show=all").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", "correct horse");
    }

    @Test
    void inBulkOnlyWhatIsNotDoubtfulIsSignedAndTheDoubtIsTold() {
        String document = document("甲子");
        String key = SourceLink.key(document);
        String queue = reviewer.get("/sign-offs?document=" + key).body();
        assertThat(queue).contains("指标不在指标目录里", "签收其中没有疑点的");
        int before = store.signOffs().list(DAY).size();
        assertThat(post(reviewer, "/sign-offs", "act", "all", "document", key).body())
                .contains("已签收");
        var added = store.signOffs().list(DAY);
        assertThat(added.size()).isGreaterThan(before);
        assertThat(added.subList(before, added.size()))
                .allMatch(one -> one.place().document().equals(document));
        assertThat(reviewer.get("/sign-offs?document=" + key).body()).contains("指标不在指标目录里");
        assertThat(post(reviewer, "/sign-offs", "act", "all", "document", key).body())
                .contains("没有可签收的");
        assertThat(reviewer.get("/sign-offs?show=signed&format=csv&document=" + key)
                        .body())
                .contains("已签收", "reviewer 2024-02-01");
    }

    @Test
    void aReadingIsCorrectedByARowThatNamesItAndBecomesAProposalForTheLexicons() {
        String document = document("乙丑");
        StoredStatement income = figures(document).stream()
                .filter(one -> ((Figure) one.statement()).unit().equals("亿元"))
                .findFirst()
                .orElseThrow();
        Figure read = (Figure) income.statement();
        String[] fields = {
            "act",
            "correct",
            "indicator",
            "营业收入",
            "value",
            "12.6",
            "unit",
            "亿元",
            "measure",
            "level",
            "bound",
            "eq",
            "status",
            "actual",
            "period",
            "2022",
            "reason",
            "抄错了"
        };
        String[] wrong = fields.clone();
        wrong[5] = "twelve";
        assertThat(post(reviewer, "/sign-offs/" + income.id(), wrong).body()).contains("不是数", "没有保存");
        assertThat(post(reviewer, "/sign-offs/" + income.id(), fields).body()).contains("已更正并签收");
        StoredStatement now = figures(document).stream()
                .filter(one -> one.id().equals(income.id()))
                .findFirst()
                .orElseThrow();
        assertThat(now.corrected()).isTrue();
        assertThat(((Figure) now.statement()).value()).isEqualByComparingTo("12.6");
        assertThat(reviewer.get("/documents/" + SourceLink.key(document) + "/statements/" + read.numberStart())
                        .body())
                .contains("reviewer 2024-02-01 签收", "12.6");
        assertThat(reviewer.get("/sign-offs/lexicon").body())
                .contains("抄错了", read.quote().replaceAll("\\s+", " "));
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    void whatIsRejectedIsReadNoMoreAndWhatIsReopenedIsAProposalAgain() {
        String document = document("丙寅");
        List<StoredStatement> figures = figures(document);
        StoredStatement first = figures.get(0);
        assertThat(post(reviewer, "/sign-offs/" + first.id(), "act", "reject", "reason", "")
                        .body())
                .contains("没有保存");
        assertThat(post(reviewer, "/sign-offs/" + first.id(), "act", "reject", "reason", "这是名称")
                        .body())
                .contains("已否定");
        assertThat(figures(document)).hasSize(figures.size() - 1);
        assertThat(store.ledger().listCorrections(DAY))
                .anyMatch(one -> one.corrected() == null && one.reason().equals("这是名称"));
        StoredStatement second = figures(document).get(0);
        assertThat(post(reviewer, "/sign-offs", "act", "selection", "id", second.id())
                        .body())
                .contains("已签收 1 条");
        assertThat(post(reviewer, "/sign-offs", "act", "reopen", "id", second.id(), "show", "signed")
                        .body())
                .contains("已撤销 1 条");
        assertThat(post(reviewer, "/sign-offs", "act", "selection").body()).contains("没有可签收的");
    }

    @Test
    void onlyReviewersSign() {
        var dispatcher = new Visitor(port).as("dispatcher", "correct horse");
        String page = dispatcher.get("/sign-offs?show=all").body();
        assertThat(page).contains("由审核人签收").doesNotContain("签收所选");
        assertThat(post(dispatcher, "/sign-offs", "act", "selection").statusCode())
                .isEqualTo(403);
        assertThat(reader().get("/sign-offs?lang=en").body()).contains("Sign-off of readings");
    }
}
