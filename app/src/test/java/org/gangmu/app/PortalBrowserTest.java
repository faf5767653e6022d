package org.gangmu.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The portal in a real browser: every page on a wide screen and on a phone, light and dark, Chinese and English. Leaves a picture
 * of each under {@code target/pages}, for people to look at.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangmu.data=:memory:", "gangmu.as-of=2024-02-01", "gangmu.region=990103"})
@TestInstance(Lifecycle.PER_CLASS)
class PortalBrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");

    /** WCAG 2.1 A and AA. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @LocalServerPort
    int port;

    private @Nullable Chromium chromium;
    private final List<BrowserContext> visits = new ArrayList<>();

    @BeforeAll
    void sample(@Autowired Library library, @Autowired Accounts accounts) {
        var program = Chromium.program();
        assumeTrue(program.isPresent(), "no Chromium on this machine: the pages are not looked at");
        SampleDocuments.takeInto(library);
        accounts.put(new Account("dispatcher", Role.DISPATCHER, true), "correct horse");
        accounts.put(new Account("security", Role.SECURITY_OFFICER, true), "correct horse");
        accounts.put(new Account("reporter", Role.REPORTER, true, "区工业和信息化局"), "correct horse");
        chromium = Chromium.start(program.get());
    }

    @AfterEach
    void leave() {
        visits.forEach(BrowserContext::close);
        visits.clear();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** A visitor with these habits; what the browser complains of is a fault of ours. */
    private Page visitor(int width, String theme, String language) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setBaseURL("http://127.0.0.1:" + port));
        visits.add(context);
        context.addCookies(Stream.of("theme=" + theme, "lang=" + language)
                .map(cookie ->
                        new Cookie(cookie.split("=")[0], cookie.split("=")[1]).setUrl("http://127.0.0.1:" + port))
                .toList());
        return context.newPage();
    }

    @ParameterizedTest
    @CsvSource({"1440,light,zh", "390,dark,en"})
    void everyPageFitsTheScreenAndIsReadableByAll(int width, String theme, String language) {
        Page page = visitor(width, theme, language);
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
        signIn(page, "security");
        page.navigate("/documents");
        String document = page.locator("main a[href^='/documents/']").last().getAttribute("href");
        for (String address : Stream.concat(PortalPages.ADDRESSES.stream(), Stream.of(document))
                .toList()) {
            page.navigate(address);
            complaints.addAll(
                    look(page, address.equals(document) ? "document" : name(address), width, theme, language));
        }
        assertThat(complaints).isEmpty();
    }

    private static String name(String address) {
        String name = address.replaceAll("\\W+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "overview" : name;
    }

    private static List<String> look(Page page, String name, int width, String theme, String language) {
        // A document is as long as a book: its first screen will do.
        page.screenshot(new ScreenshotOptions()
                .setFullPage(!name.equals("document"))
                .setPath(PICTURES.resolve(String.join("-", name, "" + width, theme, language) + ".png")));
        var complaints = new ArrayList<String>();
        int overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
        if (overflow > 0) {
            complaints.add(name + " is " + overflow + " px wider than the screen");
        }
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(rule -> complaints.add(name + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .limit(3)
                                .toList()));
        return complaints;
    }

    @Test
    void aFigureAndItsSentenceLeadToEachOther() {
        Page page = visitor(1440, "light", "zh");
        page.navigate("/indicators/gdp");
        page.locator("a[href*='/documents/'][href*='#s-']").first().click();
        Locator passage = page.locator("#text a.on").first();
        assertThat(passage).isVisible();
        assertThat(passage).isInViewport();
        assertThat(page.locator("#card h2")).not().isEmpty();

        page.locator(".statements li a").nth(40).click();
        String target = page.locator(".statements li a").nth(40).getAttribute("href");
        assertThat(page.locator(target)).isInViewport();
        assertThat(page).hasURL(Pattern.compile(".*" + target + "$"));

        Locator other = page.locator("#text a[href^='#c-']:not(.on)").first();
        String entry = other.getAttribute("href");
        other.click();
        assertThat(page.locator("li" + entry)).hasClass(Pattern.compile(".*\\bon\\b.*"));
        assertThat(page.locator("li" + entry)).isInViewport();
    }

    @Test
    void anEventIsToldARuleChangedAndTheTwoVersionsComparedWithoutScripts() {
        var context = chromium.browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setBaseURL("http://127.0.0.1:" + port));
        visits.add(context);
        Page page = context.newPage();
        page.navigate("/login");
        page.fill("input[name=username]", "dispatcher");
        page.fill("input[name=password]", "correct horse");
        page.click("main button");
        page.navigate("/mechanisms/project-lights/events/new?type=project_progress");
        page.fill("input[name=at]", "2023-06-30T17:00");
        page.fill("input[name=project]", "云溪大桥");
        page.fill("input[name=agency]", "区住建局");
        page.fill("input[name=month]", "6");
        page.fill("input[name=done]", "25");
        page.click("main form button");
        assertThat(page.locator("table.obligations")).containsText("区住建局");
        assertThat(page.locator("table.obligations .light")).containsText("黄色");
        String event = page.url();

        page.navigate("/mechanisms/project-lights/tables/progress?row=2");
        page.fill("input[name=if0]", "[10..20]");
        page.fill("input[name=reason]", "收紧");
        page.click("button[value=save]");
        page.navigate("/mechanisms/project-lights/tables/progress?row=3");
        page.fill("input[name=if0]", "> 20");
        page.fill("input[name=reason]", "收紧");
        page.click("button[value=save]");
        page.navigate("/mechanisms/project-lights/replay?from=2023-01-01&before=1");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("红色"))
                        .locator("td")
                        .nth(2))
                .hasText("+1");

        page.navigate("/mechanisms/project-lights/tables/progress?row=3");
        page.fill("input[name=if0]", ">> 3");
        page.fill("input[name=reason]", "试");
        page.click("button[value=save]");
        assertThat(page.locator(".message.bad")).containsText(">> 3");
        assertThat(tooWide(page, event)).isEmpty();
    }

    /** Which pages of mechanisms with something on them do not fit a screen; leaves a picture of each. */
    private static List<String> tooWide(Page page, String event) {
        var complaints = new ArrayList<String>();
        for (String address : List.of(
                event,
                "/mechanisms/obligations",
                "/mechanisms/project-lights",
                "/mechanisms/project-lights/replay?from=2023-01-01&before=1")) {
            for (int width : List.of(1440, 390)) {
                page.setViewportSize(width, 900);
                page.navigate(address);
                String name = name(address.replaceAll("http://[^/]*|[0-9a-f]{64}", ""));
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("signed-in-" + name + "-" + width + ".png")));
                int overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
                if (overflow > 0) {
                    complaints.add(address + " is " + overflow + " px wider than the screen");
                }
            }
        }
        return complaints;
    }

    private void signIn(Page page, String name) {
        page.navigate("/login");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", "correct horse");
        page.click(".dialogue button");
    }

    @ParameterizedTest
    @CsvSource({"1440,light,zh", "390,dark,en"})
    void aTaskIsOpenedAndFollowedUpOnPagesThatFit(int width, String theme, String language) {
        var complaints = new ArrayList<String>();
        Page dispatcher = visitor(width, theme, language);
        signIn(dispatcher, "dispatcher");
        dispatcher.navigate("/tasks/proposals");
        complaints.addAll(look(dispatcher, "tasks-proposals-dispatcher", width, theme, language));
        dispatcher.locator("button[value^='accept:']").first().click();
        assertThat(dispatcher.locator(".message.good")).isVisible();
        dispatcher.navigate("/tasks/new");
        complaints.addAll(look(dispatcher, "tasks-new-dispatcher", width, theme, language));
        dispatcher.fill("input[name=title]", "会议议定：园区道路月底前通车");
        dispatcher.fill("input[name=lead]", "区工信局");
        dispatcher.fill("input[name=deadline]", "2024-02-03");
        dispatcher.locator("form[action$='/tasks'] button").click();
        assertThat(dispatcher).hasURL(Pattern.compile(".*/tasks/[0-9a-f]{16}$"));
        String task = dispatcher.url();

        Page reporter = visitor(width, theme, language);
        signIn(reporter, "reporter");
        reporter.navigate("/tasks/unreported");
        assertThat(reporter.locator("main")).containsText("会议议定：园区道路月底前通车");
        complaints.addAll(look(reporter, "tasks-unreported-owed", width, theme, language));
        reporter.navigate(task);
        act(reporter, "report", "路基已成型，正在铺设面层");
        assertThat(reporter.locator(".life-line")).containsText("路基已成型");
        complaints.addAll(look(reporter, "task-reporter", width, theme, language));
        reporter.navigate(task + "/confirm");
        complaints.addAll(look(reporter, "task-confirm", width, theme, language));
        reporter.fill("textarea[name=text]", "面层材料未到");
        reporter.locator("form:has(input[value=contest]) button").click();
        assertThat(reporter.locator(".life-line")).containsText("面层材料未到");
        act(reporter, "report", "材料已到");
        reporter.locator("details:has(input[value=submit]) summary").click();
        reporter.locator("details:has(input[value=submit]) textarea").fill("已通车");
        reporter.locator("details:has(input[value=submit]) input[type=file]")
                .setInputFiles(new FilePayload("通车照片.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        reporter.locator("details:has(input[value=submit]) button").click();
        assertThat(reporter.locator(".life-line a[download]")).hasText("通车照片.jpg");

        dispatcher.navigate(task);
        act(dispatcher, "return", "照片看不清");
        complaints.addAll(look(dispatcher, "task-dispatcher", width, theme, language));
        dispatcher.navigate("/tasks?state=returned");
        complaints.addAll(look(dispatcher, "tasks-returned", width, theme, language));
        assertThat(complaints).isEmpty();
    }

    private static void act(Page page, String act, String text) {
        Locator form = page.locator("details:has(input[value=" + act + "])");
        form.locator("summary").click();
        form.locator("textarea").fill(text);
        form.locator("button").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    @Test
    void agenciesAreEnteredFromTheDocumentsAndTheirPagesFitEveryScreen() {
        Page page = visitor(1440, "light", "zh");
        signIn(page, "dispatcher");
        page.navigate("/agencies");
        Locator accept = page.locator("form[action='/agencies/proposals'] button");
        if (accept.count() > 0) { // another test of this portal may have been here before
            accept.click();
        }
        var complaints = new ArrayList<>(look(page, "agencies-entered", 1440, "light", "zh"));
        page.locator(".agency-tree a", new Page.LocatorOptions().setHasText("区应急管理局"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("区应急管理局");
        assertThat(page.locator("main")).containsText("顾清远为云溪区应急管理局局长");
        page.locator("main > section:last-child details")
                .first()
                .locator("summary")
                .click();
        complaints.addAll(look(page, "agency", 1440, "light", "zh"));
        String address = page.url();
        Page phone = visitor(390, "dark", "en");
        phone.navigate("/agencies");
        complaints.addAll(look(phone, "agencies-entered", 390, "dark", "en"));
        phone.navigate(address);
        complaints.addAll(look(phone, "agency", 390, "dark", "en"));
        assertThat(complaints).isEmpty();
        page.locator("main a[href*='#s-']").first().click();
        assertThat(page.locator("#text a.on").first()).isVisible();
    }

    @Test
    void theChartIsDrawnWithScriptsAndWithout() {
        Page page = visitor(1440, "light", "zh");
        page.navigate("/indicators/gdp");
        assertThat(page.locator("#chart canvas")).isVisible();
        assertThat(page.locator("#chart svg.drawn")).hasCSS("opacity", "0");

        var context = chromium.browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setBaseURL("http://127.0.0.1:" + port));
        visits.add(context);
        Page plain = context.newPage();
        plain.navigate("/indicators/gdp");
        assertThat(plain.locator("#chart svg.drawn")).hasCSS("opacity", "1");
    }

    @Test
    void theDayIsChosenInTheHeaderAndStaysWhileOneWalksOn() {
        Page page = visitor(1440, "light", "zh");
        page.navigate("/indicators/gdp");
        page.locator("details.as-of summary").click();
        page.locator("details.as-of input[type=date]").fill("2023-01-31");
        page.locator("details.as-of button").click();
        assertThat(page.locator("details.as-of summary b")).hasText("2023-01-31");
        page.locator(".nav a").nth(0).click();
        assertThat(page.locator("details.as-of summary b")).hasText("2023-01-31");
    }

    @Test
    void theKeyboardReachesTheTextFirst() {
        Page page = visitor(1440, "light", "zh");
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }
}
