package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.goals.SampleGoals;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.projects.SampleProjects;
import org.gangmu.app.store.Store;
import org.gangmu.project.Project;
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

/** The sample's projects and spending goals as others get them: OC4IDS, the API, tables; and on the pages they are about. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.oc4ids.prefix=oc4ids-a1b2c3",
            "gangmu.test=Money"
        })
@TestInstance(Lifecycle.PER_CLASS)
class SampleMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00";
    private static final Set<String> STATUS =
            Set.of("identification", "preparation", "implementation", "completion", "maintenance", "cancelled");
    private static final Set<String> TYPES = Set.of("construction", "rehabilitation", "replacement", "expansion");
    private static final Set<String> MILESTONES = Set.of("scheduled", "met", "notMet");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor visitor;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        SampleProjects.into(store, "990103", DAY);
        SampleGoals.into(store, DAY);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        visitor = new Visitor(port).as("dispatcher", "correct horse"); // drafts are seen by those who sign in
    }

    private Project project(String name) {
        return store.projects().list(DAY).stream()
                .filter(one -> one.what().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode pack() {
        return JSON.readTree(visitor.get("/projects?format=oc4ids").body());
    }

    @Test
    void thePackageHasWhatTheSchemaRequires() {
        JsonNode pack = pack();
        assertThat(pack.get("version").asString()).isEqualTo("0.9");
        assertThat(pack.get("uri").asString()).startsWith("http").contains("as-of=2024-02-01");
        assertThat(pack.get("publishedDate").asString()).matches(INSTANT);
        assertThat(pack.get("publisher").get("name").asString()).contains("云溪区");
        assertThat(pack.get("projects")).hasSize(store.projects().list(DAY).size());
        var ids = new HashSet<String>();
        for (JsonNode project : pack.get("projects")) {
            String id = project.get("id").asString();
            assertThat(id).matches("oc4ids-a1b2c3-[0-9a-f]{16}");
            assertThat(ids.add(id)).isTrue();
            assertThat(project.get("title").asString()).isNotEmpty();
            assertThat(project.get("updated").asString()).matches(INSTANT);
            assertThat(STATUS).contains(project.get("status").asString());
            assertThat(TYPES).contains(project.get("type").asString());
            assertThat(project.get("budget").get("amount").get("currency").asString())
                    .isEqualTo("CNY");
        }
    }

    @Test
    void everyListOfTheSchemaHasIdsOfItsOwnAndNothingIsEmpty() {
        for (JsonNode project : pack().get("projects")) {
            for (String list : List.of("parties", "locations", "metrics", "milestones", "documents", "identifiers")) {
                if (project.has(list)) {
                    var ids = new HashSet<String>();
                    project.get(list)
                            .forEach(one -> assertThat(ids.add(one.get("id").asString()))
                                    .as("%s of %s", list, project.get("title"))
                                    .isTrue());
                    assertThat(ids).isNotEmpty();
                }
            }
            dates(project, "");
        }
    }

    /** Every field that is named like a date has a time zone, and no text is empty. */
    private static void dates(JsonNode node, String name) {
        if (node.isString()) {
            assertThat(node.asString()).as(name).isNotEmpty();
            if (name.startsWith("date") || name.endsWith("Date") || name.equals("updated")) {
                assertThat(node.asString()).as(name).matches(INSTANT);
            }
        }
        assertThat(node.isNull()).as(name).isFalse();
        node.properties().forEach(field -> dates(field.getValue(), field.getKey()));
        if (node.isArray()) {
            assertThat(node).as(name).isNotEmpty();
            node.forEach(one -> dates(one, name));
        }
    }

    @Test
    void partiesAreReferredToAsTheyAreListed() {
        for (JsonNode project : pack().get("projects")) {
            JsonNode authority = project.get("publicAuthority");
            List<JsonNode> parties = new ArrayList<>();
            project.get("parties").forEach(parties::add);
            assertThat(parties).as(project.get("title").asString()).anySatisfy(party -> {
                assertThat(party.get("id")).isEqualTo(authority.get("id"));
                assertThat(party.get("name")).isEqualTo(authority.get("name"));
                assertThat(party.get("roles").toString()).contains("publicAuthority");
            });
        }
    }

    @Test
    void theHospitalKeepsThePeriodItWasBegunWithAndLeadsToItsSentences() {
        String id = "oc4ids-a1b2c3-" + project("云溪区人民医院新院区").id();
        JsonNode hospital = null;
        for (JsonNode one : pack().get("projects")) {
            hospital = one.get("id").asString().equals(id) ? one : hospital;
        }
        assertThat(hospital).isNotNull();
        assertThat(hospital.get("period").get("endDate").asString()).startsWith("2022-12-31");
        assertThat(hospital.get("implementationPeriod").get("endDate").asString())
                .startsWith("2024-09-30");
        assertThat(hospital.get("sector").toString()).isEqualTo("[\"health\"]");
        assertThat(hospital.get("budget").get("amount").get("amount").asLong()).isEqualTo(1_280_000_000L);
        JsonNode months = hospital.get("metrics").get(0).get("observations");
        assertThat(months.get(months.size() - 1).get("value").get("amount").asLong())
                .isEqualTo(286_000_000L);
        for (JsonNode milestone : hospital.get("milestones")) {
            assertThat(MILESTONES).contains(milestone.get("status").asString());
        }
        assertThat(hospital.get("documents").size()).isGreaterThanOrEqualTo(5);
        String url = hospital.get("documents").get(0).get("url").asString();
        assertThat(visitor.get(url.substring(url.indexOf("/documents/"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void programsListProjectsAndReadOneWithItsGateMonthsAndSources() {
        var all = visitor.get("/api/projects");
        int count = store.projects().list(DAY).size();
        assertThat(all.body().lines()).hasSize(count);
        assertThat(all.headers().firstValue("X-Total-Count")).contains(String.valueOf(count));
        List<JsonNode> red = visitor.get("/api/projects?light=red&stage=construction")
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
        assertThat(red).isNotEmpty().allSatisfy(one -> {
            assertThat(one.get("stage").asString()).isEqualTo("construction");
            assertThat(one.get("light").get("light").asString()).isEqualTo("red");
        });
        assertThat(visitor.get("/api/projects?size=5&page=2").body().lines()).hasSize(5);
        assertThat(visitor.get("/api/projects?size=5&page=99").body()).isEmpty();
        JsonNode hospital = JSON.readTree(
                visitor.get("/api/projects/" + project("云溪区人民医院新院区").id()).body());
        assertThat(hospital.get("investment").asInt()).isEqualTo(128_000);
        assertThat(hospital.get("gate").get("to").asString()).isEqualTo("completed");
        assertThat(hospital.get("gate").get("missing").asInt()).isEqualTo(2);
        assertThat(hospital.get("months").get(2).get("percent").asString()).isEqualTo("79.4");
        assertThat(hospital.get("sources").get(0).get("quote").asString()).contains("云溪区人民医院新院区");
    }

    @Test
    void whatTheApiDoesNotKnowIsRefusedWithTheReason() {
        var answer = visitor.get("/api/projects?stage=begun");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("stage is one of idea, reserve");
        assertThat(visitor.get("/api/projects?size=0").body()).contains("size is 1 to");
        assertThat(visitor.get("/api/projects/0000000000000000").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/projects/promotion?format=pdf").statusCode()).isEqualTo(400);
    }

    @Test
    void promotionFactorsServiceAndChainsComeAsTablesWithNumbers() throws IOException {
        for (String page : List.of("promotion", "factors", "service", "chains")) {
            String csv = visitor.get("/projects/" + page + "?format=csv").body();
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                    visitor.getBytes("/projects/" + page + "?format=xlsx").body()))) {
                assertThat(book.getSheetAt(0).getLastRowNum() + 1).as(page).isEqualTo((int)
                        csv.lines().count());
                if (page.equals("promotion")) {
                    assertThat(book.getSheetAt(0).getRow(1).getCell(7).getNumericCellValue())
                            .isEqualTo(45_000);
                }
            }
        }
        assertThat(visitor.get("/projects/chains?format=csv").body()).contains("单体,缺口", "恒岳轴承精密制造基地二期 投产");
    }

    @Test
    void theMapOfAChainHasItsLinksFirmsProjectsAndGaps() {
        JsonNode chains = JSON.readTree(visitor.get("/projects/chains.json").body());
        JsonNode first = chains.get(0);
        assertThat(first.get("head").asString()).isEqualTo("宋启明（副区长）");
        JsonNode bearings = first.get("links").get(0);
        assertThat(bearings.get("firms")
                        .get(0)
                        .get("projects")
                        .get(0)
                        .get("href")
                        .asString())
                .isEqualTo("/projects/" + project("恒岳轴承精密制造基地二期").id());
        assertThat(chains.get(1).get("links").get(0).get("state").asString()).isEqualTo("gap");
        assertThat(visitor.get("/projects/chains").body())
                .contains("data-chain=\"智能装备\"", "/js/chain-")
                .contains("单体")
                .contains("缺口");
    }

    @Test
    void goalsStandOnThePagesOfWhatTheyAreAbout() {
        String hospital = visitor.get("/projects/" + project("云溪区人民医院新院区").id()).body();
        assertThat(hospital).contains("相关绩效目标与预算", "区人民医院新院区设备购置", "卫生健康支出", "66,800 万元");
        assertThat(visitor.get("/indicators/nursery_places").body()).contains("普惠托育服务扩面", "66,800 万元");
        assertThat(visitor.get("/indicators/gdp").body()).doesNotContain("相关绩效目标与预算");
        assertThat(new Visitor(port).get("/indicators/nursery_places").body())
                .as("the goals' own pages are closed to visitors")
                .doesNotContain("普惠托育服务扩面");
        String key = hospital.replaceAll("(?s).*/budget/line\\?id=([0-9a-f]{64}@\\d+).*", "$1");
        assertThat(visitor.get("/budget/line?id=" + key).body()).contains("普惠托育服务扩面", "区人民医院新院区设备购置");
    }

    @Test
    void aTaskShowsTheGoalItIsLinkedTo() {
        var opened = visitor.post("/tasks", Map.of("title", "托育机构扩面", "lead", "区卫生健康局", "text", "新增社区托育点"));
        String id = opened.uri().getPath().replaceFirst("/tasks/", "");
        assertThat(id).as(opened.body()).matches("[0-9a-f]{16}");
        assertThat(visitor.get("/tasks/" + id).body()).doesNotContain("相关绩效目标与预算");
        visitor.post(
                "/budget/performance",
                Map.of(
                        "stage",
                        "goal",
                        "title",
                        "社区托育点补助",
                        "body",
                        "按点补助",
                        "aims",
                        "社区托育点 | 6 | 处",
                        "amount",
                        "300",
                        "links",
                        "task:" + id));
        assertThat(visitor.get("/tasks/" + id).body()).contains("相关绩效目标与预算", "社区托育点补助", "300 万元");
    }

    @Test
    void whatTheSampleTellsBesideItsBooksIsShownFromItsDocument() {
        String page = visitor.get("/budget/focus").body();
        assertThat(page).contains("公务接待费", "330 万元", "直达资金", "48,600 万元", "546,600 万元", "2025");
        assertThat(visitor.get("/budget").body())
                .as("the year that is laid out most")
                .contains("2023");
    }
}
