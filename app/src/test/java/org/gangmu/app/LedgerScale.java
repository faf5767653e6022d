package org.gangmu.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * A ledger of 50,000 tasks and 2,000 agencies, and how long its page and its export take: started by {@code bench/ledger-scale}.
 * Arguments: the store, how many tasks, how many agencies.
 */
final class LedgerScale {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 5);
    private static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);
    private static final int CALLS = 21;
    private static final int AT_ONCE = 5000;

    private LedgerScale() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int tasks = Integer.parseInt(arguments[1]);
        int agencies = Integer.parseInt(arguments[2]);
        try (Store store = Store.open(StoreAddress.parse(arguments[0]))) {
            if (store.tasks().list(DAY).isEmpty()) {
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
                call(port, "/tasks");
                measure(port, "/tasks");
                measure(port, "/tasks?sort=deadline&state=in_progress");
                measure(port, "/tasks?sort=level&late=1");
                measure(port, "/tasks?q=%E7%A4%BE%E5%8C%BA&page=40");
                measure(port, "/tasks?agency=%E6%B5%8B%E8%AF%95%E5%8D%95%E4%BD%8D7%E5%B1%80");
                for (String format : List.of("xlsx", "csv")) {
                    long before = System.nanoTime();
                    int bytes = call(port, "/tasks?format=" + format);
                    System.out.printf("export of all as %s: %.1f s, %,d bytes%n", format, seconds(before), bytes);
                }
            }
        }
        System.exit(0);
    }

    private static void fill(Store store, int count, int agencies) {
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

    private static void measure(String port, String path) throws IOException, InterruptedException {
        long[] times = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long before = System.nanoTime();
            call(port, path);
            times[i] = (System.nanoTime() - before) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf("%s: median %d ms, slowest %d ms%n", path, times[CALLS / 2], times[CALLS - 1]);
    }

    private static int call(String port, String path) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
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
