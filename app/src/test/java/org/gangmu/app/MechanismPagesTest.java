package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.store.Store;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.dmn.Dmn;
import org.gangmu.mechanism.dmn.ShippedPacks;
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

/** Mechanisms over HTTP, without scripts: one office's day, in order. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01"})
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MechanismPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");
    private static final String ROAD = "/mechanisms/road-safety";

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Visitor dispatcher;

    @BeforeAll
    void people(@Autowired Accounts accounts, @Autowired Library library) {
        library.takeIn(
                "opinion.txt",
                ("关于构建道路交通安全治理一体化工作体系的实施意见\n（2021年3月10日）\n\n4．发生死亡２人事故的，区政府负责人必须到现\n场督导，推动隐患整改，严格追责问责。\n\n"
                                + "槐荫区人民政府办公室\n2021年3月10日\n")
                        .getBytes(StandardCharsets.UTF_8));
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        accounts.put(new Account("reader", Role.READER, true), "correct horse");
        accounts.put(new Account("administrator", Role.ADMINISTRATOR, true), "correct horse");
        dispatcher = new Visitor("dispatcher");
    }

    /** A browser of its own, signed in. */
    private final class Visitor {
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();

        Visitor(String... name) {
            for (String one : name) {
                post("/login", "username", one, "password", "correct horse");
            }
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(at(path)));
        }

        HttpResponse<String> post(String path, String... fields) {
            Matcher token = TOKEN.matcher(get("/login").body());
            assertThat(token.find()).isTrue();
            String form = "_csrf=" + token.group(1) + "&"
                    + java.util.stream.IntStream.range(0, fields.length / 2)
                            .mapToObj(i ->
                                    fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        HttpResponse<String> upload(String file, String reason) {
            Matcher token = TOKEN.matcher(get("/login").body());
            assertThat(token.find()).isTrue();
            String body = part("_csrf", token.group(1)) + part("reason", reason)
                    + "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.dmn\"\r\n"
                    + "Content-Type: application/xml\r\n\r\n" + file + "\r\n--X--\r\n";
            return send(HttpRequest.newBuilder(at("/mechanisms"))
                    .header("Content-Type", "multipart/form-data; boundary=X")
                    .POST(BodyPublishers.ofString(body)));
        }

        private String part(String name, String value) {
            return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(
                        request.header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String accident(Visitor visitor, int deaths, String at) {
        HttpResponse<String> answer = visitor.post(
                ROAD + "/events", "type", "fatal_accident", "at", at, "deaths", "" + deaths, "subdistrict", "云台街道");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    @Order(1)
    void aReaderReadsPacksTablesAndClausesAndChangesNothing() {
        assertThat(new Visitor().get("/mechanisms").body()).contains("name=\"password\"");
        var visitor = new Visitor("reader");
        assertThat(visitor.get("/mechanisms").body())
                .contains("5 个机制包", "吹哨报到", "随软件提供")
                .doesNotContain("检查并采用");
        assertThat(visitor.get(ROAD).body())
                .contains("死亡超过2人时，由谁到现场督导？", "发生死亡１人事故的", "事发地街道办事处负责人（〔事发地街道〕）", "待决定")
                .doesNotContain("加一行");
        assertThat(visitor.get("/mechanisms/obligations").body()).contains("还没有应办事项");
        assertThat(visitor.get("/mechanisms/flood").statusCode()).isEqualTo(404);
        for (String name : List.of("reader", "administrator")) {
            assertThat(new Visitor(name)
                            .post(ROAD + "/parameters", "name", "on_site_limit", "value", "1小时", "reason", "x")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @Order(2)
    void theClauseLeadsToItsSentenceInTheLibrary() {
        assertThat(dispatcher.get(ROAD).body()).containsPattern("href=\"/documents/[0-9a-f]{64}#:~:text=");
    }

    @Test
    @Order(3)
    void anEventObligesOnceHoweverOftenItIsTold() {
        assertThat(accident(dispatcher, 2, "2024-01-10T08:30"))
                .contains("区政府负责人", "到现场督导", "通知区政府办公室", "时限未定", "槐政办字〔2021〕1号", "按第 1 版判定");
        accident(dispatcher, 2, "2024-01-10T08:30");
        assertThat(store.mechanisms().obligations(java.time.LocalDate.of(2024, 2, 1)))
                .hasSize(3);
        assertThat(store.mechanisms().events("road-safety", java.time.LocalDate.of(2024, 2, 1)))
                .hasSize(1);
    }

    @Test
    @Order(4)
    void whatIsWrongIsSaidBesideItsField() {
        String body = dispatcher
                .post(
                        ROAD + "/events",
                        "type",
                        "fatal_accident",
                        "at",
                        "2024-01-10T25:30",
                        "deaths",
                        "两",
                        "subdistrict",
                        "")
                .body();
        assertThat(body)
                .contains("“2024-01-10T25:30”不对，应当是日期和时间", "“两”不对，应当是一个整数", "必填：文字")
                .contains("value=\"两\"");
    }

    @Test
    @Order(5)
    void threeDeathsWaitForAPersonAndAreDecidedAgainWhenThePersonHasSpoken() {
        assertThat(accident(dispatcher, 3, "2024-01-12T06:00")).contains("死亡超过2人时，由谁到现场督导？", "等人决定");
        assertThat(dispatcher
                        .post(ROAD + "/parameters", "name", "on_site_limit", "value", "很快", "reason", "会议定")
                        .body())
                .contains("“很快”不是时限");
        assertThat(dispatcher
                        .post(ROAD + "/parameters", "name", "on_site_limit", "value", "1小时", "reason", " ")
                        .body())
                .contains("请写明理由");
        dispatcher.post(ROAD + "/parameters", "name", "on_site_limit", "value", "1小时", "reason", "区长办公会第3次会议");
        String page = dispatcher
                .post(ROAD + "/parameters", "name", "over_two_who", "value", "区政府主要负责人", "reason", "区长办公会第3次会议")
                .body();
        assertThat(page).contains("已记入台账", "区政府主要负责人", "dispatcher · 2024-02-01 · 区长办公会第3次会议");
        assertThat(dispatcher.get("/mechanisms/obligations").body())
                .contains("区政府主要负责人", "2024-01-12 07:00", "2024-01-10 09:30", "6 项应办，2 项逾期");
    }

    @Test
    @Order(6)
    void whatIsLateGetsASlipAndTheNextOnlyWhenTheLastIsDue() {
        String list = dispatcher.get("/mechanisms/obligations?state=late").body();
        Matcher late = Pattern.compile("/mechanisms/obligations/([0-9a-f]{64})").matcher(list);
        assertThat(late.find()).isTrue();
        String duty = "/mechanisms/obligations/" + late.group(1);
        assertThat(dispatcher.post(duty, "action", "slip").body()).contains("督办阶梯", "蓝色", "按蓝色督办单限期办结：到现场督导");
        assertThat(dispatcher.post(duty, "action", "slip").body()).contains("上一张督办单还没有到期");
        assertThat(dispatcher.post(duty, "action", "done", "note", "").body()).contains("请写明理由");
        assertThat(dispatcher.post(duty, "action", "done", "note", "负责人已到场").body())
                .contains("已办结", "负责人已到场");
        assertThat(dispatcher.post(duty, "action", "slip").body()).contains("没有逾期");
    }

    @Test
    @Order(7)
    void aRowIsChangedAsATableAndTheVersionsAreReplayedSideBySide() {
        String ladder = "/mechanisms/supervision";
        for (int i = 0; i < 3; i++) {
            dispatcher.post(
                    ladder + "/events",
                    "type",
                    "overdue",
                    "at",
                    "2023-0" + (i + 3) + "-01T09:00",
                    "item",
                    "事项" + i,
                    "agency",
                    "区水务局",
                    "slips",
                    "" + i);
        }
        String form = dispatcher.get(ladder + "/tables/ladder?row=2").body();
        assertThat(form).contains("value=\"1\"", "&quot;orange&quot;");
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        assertThat(version.find()).isTrue();
        String[] cells = {
            "row",
            "2",
            "version",
            version.group(1),
            "if0",
            "1",
            "then0",
            "red",
            "then1",
            "agency",
            "then2",
            "\"按红色督办单限期办结：\" + item",
            "then3",
            "3个工作日",
            "clauses",
            "art8",
            "reason",
            "第二次就发红单",
            "action",
            "save"
        };
        assertThat(dispatcher.post(ladder + "/tables/ladder", cells).body()).contains("已存为新版本", "第二次就发红单", "第 2 版");
        // the same form again: somebody else, or oneself, has changed it since
        assertThat(dispatcher.post(ladder + "/tables/ladder", cells).body()).containsAnyOf("和现在的版本完全一样", "别人刚刚改过这个机制包");
        String replay = new Visitor("reader")
                .get(ladder + "/replay?from=2023-01-01&to=2023-12-31&before=1&after=2")
                .body();
        assertThat(replay).contains("共 3 件事");
        assertThat(replay.replaceAll("\\s+", ""))
                .contains(
                        "红色</span></span></th><tdclass=\"number\">1</td><tdclass=\"number\">2</td><tdclass=\"number\">+1</td>");
    }

    @Test
    @Order(8)
    void aRowThatMakesNoSenseIsRefusedWithWhatWasTyped() {
        String table = ROAD + "/tables/on_site";
        String version = "1";
        String[] cells = {
            "row", "1", "version", version, "if0", "[1..2]", "then0", "区政府负责人", "then1", "到场", "then2", "很快", "clauses",
            "9.9", "reason", "试试", "action", "save"
        };
        assertThat(dispatcher.post(table, cells).body()).contains("没有采用，因为", "“很快”不是时限", "条款“9.9”", "value=\"[1..2]\"");
        String[] overlap = Arrays.copyOf(cells, cells.length);
        overlap[11] = "1小时";
        overlap[13] = "4.1";
        assertThat(dispatcher.post(table, overlap).body()).contains("第 1 行与第 2 行会同时命中");
        overlap[5] = "> ";
        assertThat(dispatcher.post(table, overlap).body()).contains("末尾缺少内容");
    }

    @Test
    @Order(9)
    void aFileIsTakenInAndGivenOutTheSame() {
        String own = ShippedPacks.findFile("whistle")
                .orElseThrow()
                .replace("id=\"whistle\"", "id=\"own-whistle\"")
                .replace("urn:gangmu:mechanism:whistle", "urn:gangmu:mechanism:own-whistle");
        Pack pack = Dmn.read(own);
        assertThat(dispatcher.upload(own, "本区办法").body()).contains("已采用", "第 1 版", "本区办法");
        assertThat(Dmn.read(new Visitor("reader")
                        .get("/mechanisms/own-whistle/file")
                        .body()))
                .isEqualTo(pack);
        assertThat(dispatcher.upload(own, "再来").body()).contains("和现在的版本完全一样");
        assertThat(dispatcher.upload(own.replace("COLLECT", "PRIORITY"), "改").body())
                .contains("没有采用，因为", "不执行命中规则 PRIORITY");
        assertThat(dispatcher.upload("nonsense", "改").body()).contains("文件不是可读的 XML");
    }

    @Test
    @Order(10)
    void aPastDayIsReadAndNotChanged() {
        assertThat(new Visitor("reader")
                        .get("/mechanisms/obligations?as-of=2023-01-01")
                        .body())
                .contains("还没有应办事项");
        assertThat(dispatcher
                        .post(
                                ROAD + "/parameters?as-of=2023-01-01",
                                "name",
                                "on_site_limit",
                                "value",
                                "2小时",
                                "reason",
                                "x")
                        .body())
                .contains("只能看，不能改");
        assertThat(store.verify().isIntact()).isTrue();
    }
}
