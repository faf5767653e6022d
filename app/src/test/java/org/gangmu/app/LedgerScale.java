package org.gangmu.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gangmu.agency.AgencyId;
import org.gangmu.agency.AgencyKind;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.notices.Rounds;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskOrigin.What;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A ledger of 50,000 tasks and 2,000 agencies, and how long its pages, its exports and a round of the scheduler take: started by
 * {@code bench/ledger-scale}.
 * Arguments: the store, how many tasks, how many agencies.
 */
final class LedgerScale {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 5);
    private static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);
    private static final int CALLS = 21;
    private static final int AT_ONCE = 5000;
    private static final String PASSWORD = "a password of the bench";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    private LedgerScale() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int tasks = Integer.parseInt(arguments[1]);
        int agencies = Integer.parseInt(arguments[2]);
        try (Store store = Store.open(StoreAddress.parse(arguments[0]))) {
            if (store.agencies().count() == 0) {
                long before = System.nanoTime();
                fill(store, tasks, agencies);
                System.out.printf("opened %,d tasks of %,d agencies in %.1f s%n", tasks, agencies, seconds(before));
            }
            try (var context = new SpringApplicationBuilder(GangmuApplication.class)
                    .initializers((GenericApplicationContext made) -> {
                        made.registerBean("store", Store.class, () -> store);
                        made.registerBean("doorkeeper", Doorkeeper.class, () -> new Doorkeeper(() -> {}));
                    })
                    .run("--server.port=0", "--gangmu.as-of=" + DAY)) {
                String port = context.getEnvironment().getRequiredProperty("local.server.port");
                new Accounts(store).put(new Account("dispatcher", Role.DISPATCHER, true), PASSWORD);
                signIn(port);
                long start = System.nanoTime();
                call(port, "/tasks");
                System.out.printf("first page, which reads the ledger: %.1f s%n", seconds(start));
                measure(port, "/tasks");
                measure(port, "/tasks?sort=deadline&state=in_progress");
                measure(port, "/tasks?sort=level&late=1");
                measure(port, "/tasks?q=%E7%A4%BE%E5%8C%BA&page=40");
                measure(port, "/tasks?agency=%E6%B5%8B%E8%AF%95%E5%8D%95%E4%BD%8D7%E5%B1%80");
                for (String page : List.of("/", "/agencies", "/tasks/unreported")) {
                    call(port, page);
                    measure(port, page);
                }
                for (String format : List.of("xlsx", "csv")) {
                    long before = System.nanoTime();
                    int bytes = call(port, "/tasks?format=" + format);
                    System.out.printf("export of all as %s: %.1f s, %,d bytes%n", format, seconds(before), bytes);
                }
                for (String round : List.of("first, which escalates", "second", "third")) {
                    long before = System.nanoTime();
                    context.getBean(Rounds.class).run(DAY.atTime(9, 0));
                    System.out.printf("round of the scheduler, the %s: %.1f s%n", round, seconds(before));
                }
                measure(port, "/tasks");
                List<Task> all = store.tasks().list(DAY);
                measure(
                        "the page after an act",
                        turn -> {
                            Task task = all.get(turn);
                            store.tasks()
                                    .act(
                                            task.id(),
                                            new TaskAct(Act.COMMENT, Told.text("留言"), DISPATCHER, DAY, Instant.EPOCH),
                                            task.acts().size());
                        },
                        () -> call(port, "/tasks"));
            }
        }
        System.exit(0);
    }

    private static void fill(Store store, int count, int agencies) {
        store.agencies()
                .add(there -> IntStream.range(0, agencies)
                        .mapToObj(i -> established("测试单位" + i + "局"))
                        .toList());
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            LocalDate deadline = DAY.plusDays(i % 700 - 200);
            var what = new What(
                    TaskKind.MEETING,
                    "第" + i + "项：新建社区食堂" + (i % 40 + 1) + "处",
                    "新建社区食堂、改造老旧小区，年内投入使用，按月报送进展，完成后报送佐证材料。".repeat(2),
                    List.of("测试单位" + i % agencies + "局"),
                    List.of("测试单位" + (i * 7 + 1) % agencies + "局", "测试单位" + (i * 13 + 5) % agencies + "局"),
                    deadline,
                    Cadence.MONTHLY);
            Task task = Task.of(new TaskOrigin("", what, null, "dispatcher", DAY, Instant.EPOCH))
                    .after(new TaskAct(Act.ASSIGN, Told.text(""), DISPATCHER, DAY, Instant.EPOCH));
            for (int report = 0; report < i % 4; report++) {
                task = task.after(new TaskAct(
                        Act.REPORT,
                        Told.text("已开业" + report + "处，其余正在装修"),
                        new Actor("reporter", Capacity.OWNER, "测试单位" + i % agencies + "局"),
                        DAY,
                        Instant.EPOCH));
            }
            tasks.add(task);
            if (tasks.size() == AT_ONCE) {
                store.tasks().open(tasks);
                tasks.clear();
            }
        }
        store.tasks().open(tasks);
    }

    private static Entry established(String name) {
        return new Entry(
                UUID.randomUUID().toString(),
                AgencyId.of("000000", name),
                EntryKind.ESTABLISHED,
                name,
                AgencyKind.of(name).code(),
                null,
                null,
                null,
                null,
                null,
                "",
                "dispatcher",
                DAY,
                null,
                false);
    }

    private static void measure(String port, String path) throws IOException, InterruptedException {
        measure(path, turn -> {}, () -> call(port, path));
    }

    private interface Asking {
        int ask() throws IOException, InterruptedException;
    }

    private static void measure(String what, IntConsumer before, Asking asking)
            throws IOException, InterruptedException {
        long[] times = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            before.accept(i);
            long start = System.nanoTime();
            asking.ask();
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf("%s: median %d ms, slowest %d ms%n", what, times[CALLS / 2], times[CALLS - 1]);
    }

    private static void signIn(String port) throws IOException, InterruptedException {
        URI login = URI.create("http://127.0.0.1:" + port + "/login");
        String page = CLIENT.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString())
                .body();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"").matcher(page);
        if (!token.find()) {
            throw new IOException("the page to sign in has no token");
        }
        String form = "username=dispatcher&password=" + PASSWORD.replace(' ', '+') + "&_csrf=" + token.group(1);
        CLIENT.send(
                HttpRequest.newBuilder(login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private static int call(String port, String path) throws IOException, InterruptedException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body().length;
    }

    private static double seconds(long before) {
        return (System.nanoTime() - before) / 1e9;
    }
}
