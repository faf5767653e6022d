package org.gangmu.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.notices.Rounds;
import org.gangmu.app.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an office does every day, in a real browser, with every click counted. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangmu.data=:memory:",
            "gangmu.as-of=2024-02-01",
            "gangmu.region=990103",
            "gangmu.test=FollowUpBrowser" // a store of its own: its tasks and notices are counted
        })
@TestInstance(Lifecycle.PER_CLASS)
class FollowUpBrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final String PASSWORD = "correct horse";
    private static final int CLAUSES = 10;

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    @Autowired
    Rounds rounds;

    private @Nullable Chromium chromium;
    private int clicks;

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        var program = Chromium.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine: nobody clicks");
        SampleDocuments.takeInto(library);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), PASSWORD);
        accounts.put(new Account("reporter", Role.REPORTER, true, "区工业和信息化局"), PASSWORD);
        rounds.run(LocalDate.of(2024, 2, 1).atTime(9, 0));
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Page signedIn(BrowserContext visit, String name) {
        Page page = visit.newPage();
        page.navigate("/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.click(".dialogue button");
        return page;
    }

    private BrowserContext visit(int width) {
        return chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(width, 900).setBaseURL("http://127.0.0.1:" + port));
    }

    private void click(Locator where) {
        clicks++;
        where.click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    @Test
    void aReporterConfirmsAFigureInTwoClicksFromTheInbox() {
        try (BrowserContext visit = visit(390)) {
            Page page = signedIn(visit, "reporter");
            page.navigate("/inbox");
            picture(page, "inbox-390");
            clicks = 0;
            click(page.locator(".inbox .title a:has-text('这个数对吗')").first());
            picture(page, "figure-390");
            click(page.locator("main button[type=submit]").first());
            assertThat(page.locator("main")).containsText("已确认");
            assertThat(clicks).isEqualTo(2);
        }
        assertThat(store.figureAnswers().byFigure(LocalDate.of(2024, 2, 1))).hasSize(1);
    }

    @Test
    void aDispatcherAllotsTenClausesWithAClickEachAndOneForAll() {
        try (BrowserContext visit = visit(1440)) {
            Page page = signedIn(visit, "dispatcher");
            page.navigate("/tasks/proposals?doubt=clear&kind=task");
            if (page.locator("input[name=pick]").count() < CLAUSES) {
                page.navigate("/tasks/proposals?kind=task");
            }
            clicks = 0;
            List<Locator> picks = page.locator("input[name=pick]").all().subList(0, CLAUSES);
            for (Locator pick : picks) {
                if (!pick.isChecked()) {
                    click(pick);
                }
            }
            click(page.locator("button[name=all][value=accept]"));
            assertThat(page.locator(".message.good")).isVisible();
            picture(page, "allotted-1440");
        }
        assertThat(clicks).as("at a second or two a click, well under a minute").isLessThanOrEqualTo(CLAUSES + 1);
        assertThat(store.tasks().list(LocalDate.of(2024, 2, 1))).hasSize(CLAUSES);
        assertThat(store.notices().all())
                .as("whoever was given one is told")
                .anyMatch(notice -> notice.rule().equals("assigned"));
    }
}
