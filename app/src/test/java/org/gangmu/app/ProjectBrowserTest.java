package org.gangmu.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A project in a real browser: refused at a gate for a missing condition, then let through; its pages fit a phone. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01", "gangmu.region=990103"})
class ProjectBrowserTest {
    @LocalServerPort
    int port;

    @Test
    void aProjectIsRefusedAtItsGateAndThenMovedThrough(@Autowired Accounts accounts) {
        var program = Chromium.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the pages are not looked at");
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        try (Chromium chromium = Chromium.start(program.get())) {
            Page page = chromium.browser()
                    .newContext(
                            new NewContextOptions().setViewportSize(1440, 900).setBaseURL("http://127.0.0.1:" + port))
                    .newPage();
            var complaints = new ArrayList<String>();
            page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
            page.navigate("/login");
            page.fill("input[name=username]", "dispatcher");
            page.fill("input[name=password]", "correct horse");
            page.click(".dialogue button");
            page.navigate("/projects");
            page.locator("main details:has(form[action$='/projects']) summary").click();
            page.fill("form[action$='/projects'][method=post] input[name=name]", "浏览器里的文化馆");
            page.locator("main form[action$='/projects'][method=post] button").click();

            act(page, "move");
            assertThat(page.locator(".message.bad")).containsText("还缺 2 项条件");
            for (String condition : List.of("concept", "owner")) {
                Locator form = page.locator("details[data-act=prove]");
                form.locator("summary").click();
                form.locator("select[name=condition]").selectOption(condition);
                form.locator("input[name=document]").fill("云发改〔2024〕5号");
                form.locator("input[name=signer]").fill("区发展和改革局");
                form.locator("button").click();
                assertThat(page.locator(".message.good")).isVisible();
            }
            act(page, "move");
            assertThat(page.locator(".message.good")).isVisible();
            assertThat(page.locator(".stage-line .now")).containsText("储备库");
            complaints.addAll(tooWide(page, page.url()));
            assertThat(complaints).isEmpty();
        }
    }

    private static void act(Page page, String act) {
        Locator form = page.locator("details[data-act=" + act + "]");
        if (form.getAttribute("open") == null) {
            form.locator("summary").click();
        }
        form.locator("button").click();
    }

    private static List<String> tooWide(Page page, String project) {
        var complaints = new ArrayList<String>();
        page.setViewportSize(390, 800);
        for (String address :
                List.of(project, "/projects", "/projects/gantt", "/projects/promotion", "/projects/chains")) {
            page.navigate(address);
            int overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
            if (overflow > 0) {
                complaints.add(address + " is " + overflow + " px wider than the screen");
            }
        }
        return complaints;
    }
}
