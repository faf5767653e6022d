package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is not public is on no page, in no interface and in no export that visitors reach; a named person releases it and takes it back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=Visibility" // a store of its own: what it hides would be missed by others
        })
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class VisibilityTest {
    private static final String PASSWORD = "correct horse";
    private static final int FOLLOWED = 200;
    private static final List<String> ALL =
            Stream.concat(Secrets.INTERNAL.stream(), Secrets.DRAFT.stream()).toList();

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Secrets secrets;
    private Set<String> addresses;

    @BeforeAll
    void people(@Autowired Library library, @Autowired Accounts accounts) {
        SampleDocuments.takeInto(library);
        accounts.put(
                List.of(
                        new Account("dispatcher", Role.DISPATCHER, true),
                        new Account("reviewer", Role.REVIEWER, true),
                        new Account("reader", Role.READER, true),
                        new Account("security", Role.SECURITY_OFFICER, true)),
                PASSWORD);
        secrets = new Secrets(library, as("dispatcher"), as("reviewer"));
        secrets.write(store, as("security"));
        addresses = EveryAddress.of(requestMappingHandlerMapping, things());
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private Visitor as(String name) {
        return visitor().as(name, PASSWORD);
    }

    private String key(org.gangmu.app.library.Outcome outcome) {
        return SourceLink.key(outcome.documents().get(0).id());
    }

    private Map<String, List<String>> things() {
        List<String> documents = List.of(key(secrets.internal), key(secrets.draft));
        return Map.ofEntries(
                Map.entry("/documents/{key}", documents),
                Map.entry("/documents/*/statements/{anchor}", List.of("0", "36", "37", "38", "39", "40")),
                Map.entry("/api/documents/{key}", documents),
                Map.entry("/indicators/{id}", List.of("gdp", "trade", "玄鹤覆盖率")),
                Map.entry("/indicators/figures/{key}", List.of("0".repeat(32))),
                Map.entry("/tasks/{id}", List.of(secrets.task)),
                Map.entry("/api/tasks/ledger/{id}", List.of(secrets.task)),
                Map.entry("/tasks/*/files/{key}", List.of("0".repeat(64))),
                Map.entry("/tasks/slips/{year}", List.of("2024")),
                Map.entry("/tasks/slips/*/{number}", List.of("1")),
                Map.entry("/bulletins/{year}", List.of("2024")),
                Map.entry("/bulletins/*/{number}", List.of("1")),
                Map.entry("/livelihood/{year}", List.of("2031")),
                Map.entry("/motions/{id}", List.of(secrets.motion)),
                Map.entry("/meetings/{id}", List.of(secrets.meeting)),
                Map.entry("/projects/{id}", List.of(secrets.project)),
                Map.entry("/api/projects/{id}", List.of(secrets.project)),
                Map.entry("/projects/promotion/{id}", List.of("0".repeat(16))),
                Map.entry("/agencies/{id}", List.of("区民政局")),
                Map.entry("/mechanisms/{pack}", List.of("road-safety", "project-lights")),
                Map.entry("/mechanisms/road-safety/events/{key}", List.of("1")),
                Map.entry("/mechanisms/project-lights/events/{key}", List.of("1")),
                Map.entry("/mechanisms/road-safety/tables/{table}", List.of("on_site")),
                Map.entry("/mechanisms/project-lights/tables/{table}", List.of("progress")),
                Map.entry("/budget/performance/{id}", List.of("1")),
                Map.entry("/monthly/{token}", List.of("1")),
                Map.entry("/inbox/{id}", List.of("0".repeat(32))),
                Map.entry("/sign-offs/{id}", List.of("0".repeat(16))));
    }

    /** Everything an answer says, also inside of spreadsheets, papers and PDFs. */
    private static String text(HttpResponse<byte[]> answer) {
        byte[] body = answer.body();
        try {
            if (body.length > 3 && body[0] == 'P' && body[1] == 'K') {
                var all = new StringBuilder();
                try (var zip = ZipFile.builder().setByteArray(body).get()) {
                    for (var entry : Collections.list(zip.getEntries())) {
                        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
                return all.toString();
            }
            if (body.length > 4 && body[0] == '%' && body[1] == 'P') {
                try (var pdf = Loader.loadPDF(body)) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(answer.uri().toString(), e);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The addresses at which one of {@code words} is said; a server's fault is no answer. */
    private static List<String> saying(Visitor who, Set<String> addresses, List<String> words) {
        return addresses.stream()
                .flatMap(address -> saying(address, said(who, address), words).stream())
                .toList();
    }

    private static Optional<String> saying(String address, String said, List<String> words) {
        // what was asked for may be said again: in the form that asked, in links
        String told = said.replaceAll("value=\"[^\"]*\"|href=\"[^\"]*\"|action=\"[^\"]*\"", "");
        return words.stream().filter(told::contains).findFirst().map(word -> address + " says " + word);
    }

    private static String said(Visitor who, String address) {
        HttpResponse<byte[]> answer = who.getBytes(encoded(address));
        assertThat(answer.statusCode()).as(address).isLessThan(500);
        return text(answer);
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder();
        address.codePoints()
                .forEach(c -> encoded.append(c < 128 ? Character.toString(c) : Visitor.encoded(Character.toString(c))));
        return encoded.toString();
    }

    @Test
    @Order(1)
    void visitorsReachNothingThatIsNotPublic() {
        assertThat(addresses).hasSizeGreaterThan(110);
        assertThat(saying(visitor(), addresses, ALL)).isEmpty();
    }

    @Test
    @Order(2)
    void noLinkThatVisitorsFollowLeadsThere() {
        Visitor visitor = visitor();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> followed = new LinkedHashSet<>();
        List<String> saying = new ArrayList<>();
        while (!ahead.isEmpty() && followed.size() < FOLLOWED) {
            String address = ahead.poll();
            if (followed.add(address)) {
                String said = said(visitor, address);
                saying(address, said, ALL).ifPresent(saying::add);
                EveryAddress.links(said)
                        .filter(link -> !followed.contains(link))
                        .forEach(ahead::add);
            }
        }
        assertThat(saying).isEmpty();
        assertThat(followed).hasSize(FOLLOWED);
    }

    @Test
    @Order(3)
    void whoHasAnAccountSeesWhatIsInternalAndNoDraft() {
        Visitor reader = as("reader");
        assertThat(saying(reader, addresses, Secrets.DRAFT)).isEmpty();
        assertThat(saying(reader, addresses, Secrets.INTERNAL))
                .as("where the walk finds what it looks for when it is there to be found")
                .anyMatch(one -> one.startsWith("/documents "))
                .anyMatch(one -> one.startsWith("/documents/" + key(secrets.internal)))
                .anyMatch(one -> one.startsWith("/tasks "))
                .anyMatch(one -> one.startsWith("/tasks?format=xlsx"))
                .anyMatch(one -> one.startsWith("/tasks/" + secrets.task))
                .anyMatch(one -> one.startsWith("/indicators/gdp"))
                .anyMatch(one -> one.startsWith("/projects "))
                .anyMatch(one -> one.startsWith("/projects?format=oc4ids"))
                .anyMatch(one -> one.startsWith("/motions "))
                .anyMatch(one -> one.startsWith("/livelihood/2031"))
                .anyMatch(one -> one.startsWith("/meetings "))
                .anyMatch(one -> one.startsWith("/adjustments"))
                .anyMatch(one -> one.startsWith("/audit"))
                .anyMatch(one -> one.startsWith("/bulletins "))
                .anyMatch(one -> one.startsWith("/bulletins/2024/1"))
                .anyMatch(one -> one.startsWith("/budget?format=csv"))
                .hasSizeGreaterThan(40);
    }

    /** A kind of which there is nothing would be walked past. */
    @ParameterizedTest
    @EnumSource
    @Order(4)
    void thereIsSomethingOfEveryKindThatTheWalkLooksFor(Kind kind) {
        assertThat(as("security").get("/releases?kind=" + kind.code()).body()).containsAnyOf("玄鹤", "2031年民生实事项目");
        assertThat(visitor().get("/releases?kind=" + kind.code()).body()).contains("name=\"password\"");
    }

    @Test
    @Order(4)
    void theLadderIsClimbedOneStepAtATimeByWhoMay() {
        Visitor reviewer = as("reviewer");
        Visitor security = as("security");
        assertThat(secrets.step("internal.public", secrets.internal, reviewer, "程望舒"))
                .contains("只有安全员可以公开");
        assertThat(secrets.step("internal.public", secrets.draft, security, "程望舒"))
                .contains("须先转为内部可见");
        assertThat(secrets.step("internal.public", secrets.internal, security, ""))
                .contains("须写明保密审查人");
        assertThat(security.post("/releases", Map.of("kind", "document", "step", "internal.public"))
                        .body())
                .contains("没有选中");
        assertThat(security.post("/releases", Map.of("kind", "flood", "step", "internal.public"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(as("dispatcher")
                        .post("/releases", Map.of("kind", "document", "step", "draft.internal"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor().get("/api/documents").body()).doesNotContain("玄鹤");
    }

    @Test
    @Order(5)
    void whatIsReleasedIsSeenUntilItIsTakenBack() {
        Visitor security = as("security");
        assertThat(secrets.step("internal.public", secrets.internal, security, "程望舒（虚构）"))
                .contains("已公开", "程望舒（虚构）");
        assertThat(visitor().get("/documents").body()).contains("玄鹤");
        assertThat(visitor().get("/indicators/gdp").body()).contains("987.654");
        assertThat(visitor().get("/tasks").body()).contains("玄鹤水库").doesNotContain("玄鹤任务");
        Secrets.post(security, "/releases", "kind=task|step=internal.public|name=程望舒|ground=可以公开|q=玄鹤任务|all=yes");
        assertThat(visitor().get("/tasks/" + secrets.task).body()).contains("玄鹤任务");
        assertThat(secrets.step("public.internal", secrets.internal, security, "程望舒"))
                .contains("已转为内部可见");
        assertThat(visitor().get("/documents").body()).doesNotContain("玄鹤");
        assertThat(visitor().get("/documents?as-of=2024-01-31").body()).doesNotContain("玄鹤");
        assertThat(visitor().get("/indicators/gdp").body()).doesNotContain("987.654");
        assertThat(store.releases()
                        .history(new Item(
                                Kind.DOCUMENT,
                                secrets.internal.documents().get(0).id())))
                .extracting(release -> release.visibility().code() + " " + release.author())
                .containsExactly("internal reviewer", "public security", "internal security");
        assertThat(store.verify().isIntact()).isTrue();
    }
}
