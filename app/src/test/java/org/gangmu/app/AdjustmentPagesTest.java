package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Targets adjusted over HTTP on the sample district; what is entered is withdrawn at the end. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=Adjustment" // a store of its own: what it takes in would be found by others
        })
@TestInstance(Lifecycle.PER_CLASS)
class AdjustmentPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor reviewer;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
        accounts.put(new Account("reporter", Role.REPORTER, true), "correct horse");
        reviewer = new Visitor(port).as("reviewer", "correct horse");
    }

    private HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        Matcher token = TOKEN.matcher(visitor.get("/adjustments").body());
        List<String> all = new ArrayList<>(List.of("_csrf", token.find() ? token.group(1) : visitor.token()));
        all.addAll(List.of(fields));
        return visitor.post(
                path,
                Stream.iterate(0, i -> i < all.size(), i -> i + 2)
                        .map(i -> all.get(i) + "=" + Visitor.encoded(all.get(i + 1)))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> adjust(String goal, String value, String unit, String date, String from) {
        return post(
                reviewer,
                "/adjustments",
                "goal",
                goal,
                "value",
                value,
                "unit",
                unit,
                "bound",
                "eq",
                "date",
                date,
                "from",
                from,
                "basis",
                "关于批准部分指标调整方案的决议",
                "number",
                "云人常发〔2023〕5号",
                "approvedBy",
                "云溪区人大常委会",
                "reason",
                "外部环境变化");
    }

    private void withdrawAll() {
        store.adjustments()
                .on(java.time.LocalDate.of(2024, 2, 1))
                .list()
                .forEach(one -> post(reviewer, "/adjustments/" + one.id() + "/withdrawal", "reason", "登记有误"));
    }

    @AfterAll
    void asItWas() {
        withdrawAll();
    }

    /** Who has an account and may do nothing but read. */
    private Visitor reader() {
        return new Visitor(port).as("reader", "correct horse");
    }

    @Test
    void aTargetIsJudgedByWhatWasValidOnTheDayAndThePageSaysSo() throws Exception {
        var visitor = reader();
        String asOf = "/indicators/foreign_trade?as-of=";
        String old = visitor.get(asOf + "2023-08-31").body();
        assertThat(adjust("2025|level|foreign_trade", "6660000", "万元", "2023-08-30", "2023-09-01")
                        .body())
                .contains("已登记");
        assertThat(visitor.get(asOf + "2023-08-31").body()).contains("71.5").doesNotContain("目标调整", "666");
        assertThat(old).contains("71.5");
        assertThat(visitor.get(asOf + "2023-09-01").body())
                .contains("目标调整", "由71.5亿元调整为666", "云人常发〔2023〕5号", "自2023-09-01起", "调整后");
        assertThat(visitor.get("/indicators").body()).contains("调整后");
        assertThat(visitor.get("/adjustments").body()).contains("71.5", "666", "生效", "外部环境变化", "reviewer");
        assertThat(visitor.get("/adjustments?format=csv").body()).contains("进出口总额,2025 年,71.5,666,亿元");
        assertThat(visitor.get("/api/evaluation").body()).contains("\"adjusted\"", "\"approvedBy\" : \"云溪区人大常委会\"");
        assertThat(visitor.get("/evaluation?lang=en").body()).contains("</html>");
        withdrawAll();
        assertThat(visitor.get("/indicators?lang=zh").body()).doesNotContain("调整后");
        assertThat(visitor.get("/adjustments").body()).contains("已撤回", "登记有误");
        assertThat(visitor.get(asOf + "2024-01-31").body()).contains("目标调整");
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    void whatIsNotInOrderIsRefusedWithTheReason() {
        int before = store.adjustments().list().size();
        assertThat(adjust("2025|level|gdp", "640", "公里", "2023-08-30", "").body())
                .contains("“公里”不能换算成原目标的单位“亿元”");
        assertThat(adjust("2025|level|gdp", "many", "", "2023-08-30", "").body())
                .contains("不是数", "value=\"many\"");
        assertThat(adjust("2025|level|gdp", "640", "", "2024-02-02", "").body()).contains("还没有到");
        assertThat(adjust("2025|level|gdp", "640", "", "2023-08-30", "2023-08-29")
                        .body())
                .contains("不能倒溯");
        assertThat(adjust("2025|level|gdp", "681.9", "", "2023-08-30", "").body())
                .contains("没有变化");
        assertThat(adjust("2025|level|nothing", "1", "", "2023-08-30", "").body())
                .contains("没有这个目标");
        assertThat(adjust("2025|level|gdp", "640", "", "30.8.2023", "").body()).contains("不是日期");
        assertThat(store.adjustments().list()).hasSize(before);
        var reporter = new Visitor(port).as("reporter", "correct horse");
        assertThat(reporter.get("/adjustments").body()).doesNotContain("签字登记");
        assertThat(post(reporter, "/adjustments", "goal", "2025|level|gdp").statusCode())
                .isEqualTo(403);
    }
}
