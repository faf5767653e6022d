package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What became of promises, and targets side by side, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class PromisesTest {
    @LocalServerPort
    int port;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(new Account("reviewer", Role.REVIEWER, true), "correct horse");
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    @Test
    void whatBecameOfPromisesIsShownWithItsSentences() {
        var visitor = visitor();
        String page = visitor.get("/lineage").body();
        assertThat(page).contains("2 项悄然消失", "1 项滞后", "云溪大剧院", "环锦屏山绿道", "云溪区人民医院新院区", "改为2024年9月");
        var passage = Pattern.compile("href=\"(/documents/[^\"#]*from=[^\"#]*)#passage\"")
                .matcher(page);
        assertThat(passage.find()).isTrue();
        assertThat(visitor.get(passage.group(1).replace("&amp;", "&")).body())
                .contains("<mark class=\"passage\" id=\"passage\">");
        assertThat(visitor.get("/lineage?as-of=2022-12-31").body()).contains("0 项悄然消失");
        assertThat(visitor.get("/lineage?fate=finished&q=云溪三桥").body())
                .contains("云溪三桥")
                .doesNotContain("云溪大剧院");
        assertThat(visitor.get("/lineage?format=csv").body()).contains("云溪大剧院", "悄然消失");
    }

    @Test
    void aReviewerRejectsALinkAndTheStrandFollows() {
        String page = visitor().get("/lineage?fate=finished&q=云溪三桥").body();
        assertThat(page).doesNotContain("action=\"/lineage/links\"");
        var reviewer = visitor();
        reviewer.signIn("reviewer", "correct horse");
        String address =
                "/lineage?fate=finished&kind=project&q=" + URLEncoder.encode("智能装备中试基地", StandardCharsets.UTF_8);
        String told = "2024年1月计划报告称已完成：“智能装备中试基地建成投用”";
        String strand = reviewer.get(address).body().split("</article>")[0];
        String last = Pattern.compile("name=\"link\" value=\"([^\"]+)\"")
                .matcher(strand)
                .results()
                .map(found -> found.group(1))
                .reduce("", (one, other) -> other);
        String link = "link=" + URLEncoder.encode(last, StandardCharsets.UTF_8) + "&_csrf=" + reviewer.token();
        assertThat(reviewer.post("/lineage/links", link + "&choice=rejected&reason=")
                        .body())
                .contains("没有记入");
        assertThat(reviewer.post("/lineage/links", link + "&choice=rejected&reason=why")
                        .body())
                .contains("已记入台账", "已否定的匹配", "why");
        assertThat(visitor().get(address).body()).doesNotContain(told);
        assertThat(visitor().post("/lineage/links", link + "&choice=withdrawn").body())
                .doesNotContain("已记入台账");
        assertThat(reviewer.post("/lineage/links", link + "&choice=withdrawn").statusCode())
                .isEqualTo(200);
        assertThat(visitor().get(address).body()).contains(told);
        assertThat(reviewer.post("/lineage/links", "link=no&choice=confirmed&_csrf=" + reviewer.token())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void targetsOfYearsAndOfTheCityStandSideBySide() {
        String page = visitor().get("/alignment").body();
        assertThat(page).contains("25.77", "低于上级目标2个百分点", "澄江市", "完成市下达任务");
        assertThat(visitor().get("/alignment?as-of=2022-01-15").body()).contains("没有与本地同一年份的澄江市年度计划");
        assertThat(visitor().get("/alignment?format=csv").body()).contains("进出口总额", "25.77");
    }
}
