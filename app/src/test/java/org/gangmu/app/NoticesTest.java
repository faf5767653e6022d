package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.notices.Rounds;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Notices in the running portal: the inbox over HTTP, e-mail at a real SMTP server, the webhook at a real HTTP server. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-05",
            "gangmu.region=990103",
            "gangmu.url=https://plan.example.test/",
            "gangmu.mail.from=gangmu@plan.example.test",
            "gangmu.webhook.secret=between us"
        })
@TestInstance(Lifecycle.PER_CLASS)
class NoticesTest {
    private static final String PASSWORD = "correct horse";
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<Hook> HOOKS = new CopyOnWriteArrayList<>();
    private static final HttpServer GATEWAY = gateway();

    private record Hook(String id, String time, String signature, String body) {}

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    @Autowired
    Rounds rounds;

    private static HttpServer gateway() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/hook", exchange -> {
                var headers = exchange.getRequestHeaders();
                HOOKS.add(new Hook(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add(
                "gangmu.webhook.url",
                () -> "http://127.0.0.1:" + GATEWAY.getAddress().getPort() + "/hook");
    }

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(
                List.of(
                        new Account("dispatcher", Role.DISPATCHER, true),
                        new Account("reviewer", Role.REVIEWER, true),
                        new Account("civil", Role.REPORTER, true, "区民政局"),
                        new Account("industry", Role.REPORTER, true, "区工业和信息化局"),
                        new Account("culture", Role.REPORTER, true, "区文化和旅游局")),
                PASSWORD);
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
        GATEWAY.stop(0);
    }

    private Visitor as(String name) {
        return new Visitor(port).as(name, PASSWORD);
    }

    private void round(int day, int hour) {
        rounds.run(LocalDate.of(2024, 2, day).atTime(hour, 0));
    }

    private void opens(String title, String lead, String deadline) {
        var page = as("dispatcher")
                .post(
                        "/tasks",
                        Map.of(
                                "kind", "meeting",
                                "title", title,
                                "text", "",
                                "lead", lead,
                                "responsible", "",
                                "deadline", deadline,
                                "cadence", "quarterly"));
        assertThat(page.body()).contains("任务已记入台账", title);
    }

    private List<StoredNotice> about(String subject) {
        return store.notices().all().stream()
                .filter(notice -> notice.subject().equals(subject))
                .toList();
    }

    private static List<String> said(List<StoredNotice> notices) {
        return notices.stream()
                .map(notice -> notice.rule() + " " + notice.recipient() + " " + notice.due())
                .toList();
    }

    @Test
    void eachNoticeIsPutUpOnceHoweverManyRoundsThereAre() {
        opens("会议议定：只通知一次", "区民政局", "2024-02-08");
        for (int hour = 6; hour < 11; hour++) {
            round(5, hour);
        }
        round(6, 9);
        assertThat(said(about("会议议定：只通知一次")))
                .containsExactly("assigned agency:区民政局 2024-02-08", "deadline agency:区民政局 2024-02-08");
        round(9, 9); // Friday, a day after the deadline
        round(9, 10);
        assertThat(said(about("会议议定：只通知一次")).subList(2, 5))
                .as(
                        "the step is taken once; its seven days end in the Spring Festival, so on the working day after it; and"
                                + " of that day the agency is reminded on the last one before the festival")
                .containsExactly(
                        "escalated agency:区民政局 2024-02-18",
                        "escalated role:dispatcher 2024-02-18",
                        "deadline agency:区民政局 2024-02-18");
        round(9, 11);
        assertThat(about("会议议定：只通知一次")).hasSize(5);
        assertThat(store.verify().isIntact()).isTrue();
    }

    @Test
    void nobodyIsRemindedAtNightAndNoStepIsTakenOnADayOff() {
        opens("会议议定：夜里不提醒", "区民政局", "2024-02-07");
        round(5, 7);
        assertThat(about("会议议定：夜里不提醒")).hasSize(1);
        round(11, 9); // Spring Festival
        assertThat(said(about("会议议定：夜里不提醒"))).noneMatch(said -> said.startsWith("escalated"));
    }

    @Test
    void theInboxTellsWhatIsAskedAndOneClickOpensIt() {
        opens("会议议定：进收件箱", "区文化和旅游局", "2024-06-30");
        Visitor culture = as("culture");
        String inbox = culture.get("/inbox").body();
        assertThat(inbox).contains("新任务：会议议定：进收件箱", "期限 2024-06-30", "收件箱");
        assertThat(as("civil").get("/inbox?show=all").body())
                .as("what others are told is not shown")
                .doesNotContain("会议议定：进收件箱");
        String id = about("会议议定：进收件箱").get(0).id();
        assertThat(culture.get("/inbox/" + id).body()).contains("区文化和旅游局", "报告进展");
        assertThat(culture.get("/inbox").body()).doesNotContain("会议议定：进收件箱");
        assertThat(culture.get("/inbox?show=all").body()).contains("会议议定：进收件箱");
        assertThat(as("civil").get("/inbox/" + id).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/inbox").body()).contains("name=\"password\"");
    }

    @Test
    void mailIsTakenByTheServerOnceAndTheWebhookIsSigned() throws Exception {
        assertThat(as("civil")
                        .post("/inbox/address", Map.of("email", "no address"))
                        .body())
                .contains("不是邮箱地址");
        assertThat(as("civil")
                        .post("/inbox/address", Map.of("email", "civil@example.test"))
                        .body())
                .contains("civil@example.test");
        opens("会议议定：发邮件", "区民政局", "2024-06-30");
        round(5, 9);
        round(5, 10);
        List<MimeMessage> sent = new ArrayList<>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getSubject().contains("会议议定：发邮件")) {
                sent.add(message);
            }
        }
        assertThat(sent).hasSize(1);
        MimeMessage message = sent.get(0);
        StoredNotice notice = about("会议议定：发邮件").get(0);
        assertThat(message.getSubject()).isEqualTo("新任务：会议议定：发邮件");
        assertThat(message.getMessageID()).isEqualTo("<" + notice.id() + "@plan.example.test>");
        assertThat(Arrays.toString(message.getAllRecipients())).isEqualTo("[civil@example.test]");
        assertThat(message.getContent().toString())
                .contains("期限：2024-06-30", "https://plan.example.test/tasks/", "每件事只通知一次");

        List<Hook> told =
                HOOKS.stream().filter(hook -> hook.id().equals(notice.id())).toList();
        assertThat(told).hasSize(1);
        Hook hook = told.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("between us".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signed = (hook.id() + "." + hook.time() + "." + hook.body()).getBytes(StandardCharsets.UTF_8);
        assertThat(hook.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed)));
        assertThat(hook.body()).contains("\"rule\":\"assigned\"", "\"to\":\"agency:区民政局\"", "会议议定：发邮件");
    }

    @Test
    void whatCannotBeDeliveredIsShownAndTriedAgain() {
        store.deliveries().address("industry", "industry@example.test");
        MAIL.stop();
        try {
            opens("会议议定：邮件服务器坏了", "区工业和信息化局", "2024-06-30");
            round(5, 9);
            assertThat(store.deliveries().failing())
                    .anyMatch(failed -> failed.address().equals("industry@example.test") && !failed.isGivenUp());
            assertThat(as("dispatcher").get("/inbox").body()).contains("没有送达的", "industry@example.test");
            assertThat(as("industry").get("/inbox").body())
                    .as("it is in the inbox all the same")
                    .contains("会议议定：邮件服务器坏了");
        } finally {
            MAIL.start();
        }
    }

    @Test
    void theOwnerConfirmsAFigureOrContestsIt() {
        round(5, 9);
        Visitor industry = as("industry");
        List<StoredNotice> asked = store.notices().all().stream()
                .filter(notice ->
                        notice.rule().equals("figure") && notice.recipient().equals("agency:区工业和信息化局"))
                .toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(2);
        String right = asked.get(0).link();
        String wrong = asked.get(1).link();
        assertThat(industry.get("/inbox").body())
                .contains("这个数对吗：" + asked.get(0).subject());
        assertThat(industry.post(right, Map.of("answer", "confirmed", "back", "inbox"))
                        .body())
                .contains("已确认：" + asked.get(0).subject());
        assertThat(industry.get(right).body()).contains("区工业和信息化局", "已确认");
        assertThat(industry.post(wrong, Map.of("answer", "contested", "reason", " "))
                        .body())
                .contains("提出异议须写明理由");
        assertThat(industry.post(wrong, Map.of("answer", "contested", "reason", "口径不含园区"))
                        .body())
                .contains("异议已记下", "口径不含园区");
        assertThat(as("reviewer").get("/inbox").body())
                .contains("数据有异议：" + asked.get(1).subject(), "口径不含园区");
        assertThat(as("culture").post(right, Map.of("answer", "confirmed")).statusCode())
                .as("another agency does not answer for it")
                .isEqualTo(403);
        assertThat(as("culture").get(right).body()).doesNotContain("name=\"answer\"");
    }

    @Test
    void anAccidentIsToldAtOnceToWhoMustActAndAgainWhenTheTimeIsOver() {
        var page = as("dispatcher")
                .post(
                        "/mechanisms/road-safety/events",
                        Map.of(
                                "type",
                                "fatal_accident",
                                "at",
                                "2024-02-05T02:30",
                                "deaths",
                                "2",
                                "subdistrict",
                                "望溪街道"));
        assertThat(page.statusCode()).isEqualTo(200);
        List<StoredNotice> told = store.notices().all().stream()
                .filter(notice ->
                        notice.rule().equals("obligation") && notice.link().contains("road-safety"))
                .toList();
        assertThat(told).isNotEmpty();
        assertThat(told.stream().map(StoredNotice::recipient)).contains("role:dispatcher");
        rounds.run(LocalDate.of(2024, 2, 5).atTime(3, 0));
        rounds.run(LocalDate.of(2024, 2, 5).atTime(3, 1));
        assertThat(store.notices().all()).doesNotHaveDuplicates();
    }
}
