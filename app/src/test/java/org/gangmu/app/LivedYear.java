package org.gangmu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.SampleDocuments;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.notices.Rounds;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskDesk.Attached;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Level;
import org.gangmu.followup.Proposals;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.followup.TaskState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A year of the sample district, lived through day by day by a clock that is moved: a program of its own, so that it can be
 * killed anywhere. Started again it goes on: people look before they act, as people do, and the portal must find what it did.
 *
 * <p>Arguments: the store, the port of an SMTP server, and a file in which the days that are over are counted.
 */
final class LivedYear {
    static final LocalDate FIRST = LocalDate.of(2024, 2, 5);
    static final LocalDate LAST = LocalDate.of(2025, 1, 31);
    static final LocalDate ACCIDENT = LocalDate.of(2024, 5, 6);
    static final LocalDate WHISTLE = LocalDate.of(2024, 6, 12);
    static final String PASSWORD = "correct horse";
    private static final int TASKS = 36;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);
    private static final Actor REVIEWER = new Actor("reviewer", Capacity.REVIEWER, null);
    private static final byte[] PHOTO = {1, 2, 3};
    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]*)\"");

    private final Store store;
    private final TaskDesk desk;
    private final Rounds rounds;
    private final Moved clock;
    private final Visitor dispatcher;

    /** A clock that somebody moves. */
    private static final class Moved extends Clock {
        private volatile Instant now = FIRST.atTime(9, 0).atZone(ZONE).toInstant();

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void to(LocalDateTime moment) {
            now = moment.atZone(ZONE).toInstant();
        }
    }

    private LivedYear(Store store, ApplicationContext context, Moved clock) {
        this.store = store;
        this.desk = context.getBean(TaskDesk.class);
        this.rounds = context.getBean(Rounds.class);
        this.clock = clock;
        this.dispatcher = new Visitor(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    public static void main(String[] arguments) {
        var clock = new Moved();
        Path progress = Path.of(arguments[2]);
        try (Store store = Store.open(StoreAddress.parse(arguments[0]), clock)) {
            SampleDocuments.takeInto(new Library(store));
            var accounts = new Accounts(store);
            if (accounts.list().isEmpty()) {
                accounts.put(
                        List.of(
                                new Account("dispatcher", Role.DISPATCHER, true),
                                new Account("reviewer", Role.REVIEWER, true),
                                new Account("civil", Role.REPORTER, true, "区民政局")),
                        PASSWORD);
                store.deliveries().address("dispatcher", "dispatcher@example.test");
                store.deliveries().address("civil", "civil@example.test");
            }
            try (var context = new SpringApplicationBuilder(GangmuApplication.class)
                    .initializers((GenericApplicationContext made) -> {
                        made.registerBean("store", Store.class, () -> store);
                        made.registerBean("doorkeeper", Doorkeeper.class, () -> new Doorkeeper(() -> {}));
                    })
                    .run(
                            "--server.port=0",
                            "--gangmu.region=990103",
                            "--gangmu.zone=Asia/Shanghai",
                            "--spring.mail.host=127.0.0.1",
                            "--spring.mail.port=" + arguments[1])) {
                System.out.println("up");
                new LivedYear(store, context, clock).live(context.getBean(Shelf.class), progress);
            }
        }
        System.exit(0);
    }

    private void live(Shelf shelf, Path progress) {
        LocalDate day = daysOver(progress);
        clock.to(day.atTime(9, 0));
        dispatcher.as("dispatcher", PASSWORD);
        for (; !day.isAfter(LAST); day = day.plusDays(1)) {
            clock.to(day.atTime(7, 0));
            rounds.run(day.atTime(7, 0));
            clock.to(day.atTime(9, 0));
            if (day.equals(FIRST)) {
                allot(shelf, day);
            }
            people(day);
            events(day);
            rounds.run(day.atTime(9, 0));
            clock.to(day.atTime(17, 0));
            rounds.run(day.atTime(17, 0));
            write(progress, day.plusDays(1));
        }
        assess(progress.resolveSibling(progress.getFileName() + ".assessment"));
    }

    /** The year's assessment of the agencies, as its page tells it. */
    private void assess(Path file) {
        String page = dispatcher.get("/evaluation/agencies").body();
        try {
            Files.writeString(
                    file,
                    page.substring(page.indexOf("<main>"), page.indexOf("</main>"))
                            .replaceAll("<[^>]*>", " ")
                            .replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate daysOver(Path progress) {
        try {
            return Files.exists(progress) ? LocalDate.parse(Files.readString(progress)) : FIRST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path progress, LocalDate next) {
        try {
            Path beside = progress.resolveSibling(progress.getFileName() + ".new");
            Files.writeString(beside, next.toString());
            Files.move(beside, progress, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan was adopted: what its documents promise is allotted, spread over the year. */
    private void allot(Shelf shelf, LocalDate day) {
        var openings = new ArrayList<Opening>();
        shelf.on(day).list().stream()
                .flatMap(held -> Proposals.of(held.document(), held.statements(), day).stream())
                .filter(proposal -> !proposal.what().lead().isEmpty()
                        || !proposal.what().responsible().isEmpty())
                .limit(TASKS)
                .forEach(proposal -> {
                    What what = proposal.what();
                    openings.add(new Opening(
                            new What(
                                    what.kind(),
                                    what.title(),
                                    what.text(),
                                    what.lead(),
                                    what.responsible(),
                                    day.plusDays(40 + 7L * openings.size()),
                                    what.cadence()),
                            proposal.source()));
                });
        desk.open(openings, DISPATCHER, new AsOf(day, false));
    }

    /** What people do with their tasks: a third is diligent, a third moves when it is pressed, a third is silent. */
    private void people(LocalDate day) {
        for (Task task : desk.on(day)) {
            switch (Math.floorMod(task.origin().what().title().hashCode(), 3)) {
                case 0 -> diligent(task, day);
                case 1 -> pressed(task, day);
                default -> {}
            }
            if (task.state() == TaskState.SUBMITTED && isBefore(task, Act.SUBMIT, day)) {
                act(task, Act.APPROVE, Told.text(""), REVIEWER, day);
            } else if (task.state() == TaskState.REVIEWED && isBefore(task, Act.APPROVE, day)) {
                act(task, Act.CLOSE, Told.text(""), DISPATCHER, day);
            }
        }
    }

    private static boolean isBefore(Task task, Act act, LocalDate day) {
        return task.latest(act).filter(done -> done.knownFrom().isBefore(day)).isPresent();
    }

    private void diligent(Task task, LocalDate day) {
        LocalDate deadline = task.deadline();
        if (!task.state().isWithOwner() || deadline == null) {
            return;
        }
        if (!day.isBefore(deadline.minusDays(2))) {
            submit(task, day);
        } else if (day.getDayOfMonth() == 20) {
            report(task, day);
        }
    }

    private void pressed(Task task, LocalDate day) {
        if (task.state().isWithOwner() && task.level() == Level.ORANGE && isBefore(task, Act.ESCALATE, day)) {
            submit(task, day);
        }
    }

    private void report(Task task, LocalDate day) {
        for (String agency : task.owners()) {
            boolean done = task.acts().stream()
                    .anyMatch(act -> act.act() == Act.REPORT
                            && act.knownFrom().equals(day)
                            && agency.equals(act.actor().agency()));
            if (!done) {
                act(desk.find(task.id(), day).orElseThrow(), Act.REPORT, Told.text("按计划推进"), owner(agency), day);
            }
        }
    }

    private void submit(Task task, LocalDate day) {
        act(task, Act.SUBMIT, Told.text("已办成"), owner(task.owners().get(0)), day);
    }

    private static Actor owner(String agency) {
        return new Actor("reporter", Capacity.OWNER, agency);
    }

    private void act(Task task, Act act, Told told, Actor actor, LocalDate day) {
        List<Attached> files = act == Act.SUBMIT ? List.of(new Attached("照片.jpg", PHOTO)) : List.of();
        desk.act(
                        task.id(),
                        new TaskAct(act, told, actor, day, Instant.EPOCH),
                        files,
                        task.acts().size())
                .ifPresent(refusal -> {
                    throw new AssertionError(act + " was refused: " + refusal.english());
                });
    }

    /** What happens besides: an accident with two deaths, a whistle, and a bulletin each month. */
    private void events(LocalDate day) {
        if (day.equals(ACCIDENT)) {
            tell(
                    "road-safety",
                    Map.of("type", "fatal_accident", "at", day + "T08:30", "deaths", "2", "subdistrict", "望溪街道"));
            finish(day);
        }
        if (day.equals(WHISTLE.minusDays(5))) {
            dispatcher.post(
                    "/mechanisms/whistle/parameters",
                    Map.of("name", "report_limit", "value", "2小时", "reason", "区长办公会议定"));
        }
        if (day.equals(WHISTLE)) {
            tell(
                    "whistle",
                    Map.of(
                            "type", "whistle",
                            "at", day + "T09:00",
                            "subdistrict", "望溪街道",
                            "matter", "占道经营",
                            "departments", "区城市管理局、区市场监督管理局"));
        }
        if (day.getDayOfMonth() == 5) {
            bulletin(day);
        }
    }

    private void tell(String pack, Map<String, String> event) {
        var page = dispatcher.post("/mechanisms/" + pack + "/events", event);
        if (page.statusCode() != 200 || store.mechanisms().events(pack, LAST).isEmpty()) {
            throw new AssertionError(page.body());
        }
    }

    /** The first obligation is done the same day, the others are not: they become late. */
    private void finish(LocalDate day) {
        StoredObligation first = store.mechanisms().obligations(day).get(0);
        if (first.isOpen()) {
            dispatcher.post("/mechanisms/obligations/" + first.id(), Map.of("action", "done", "note", "已到现场"));
        }
    }

    private void bulletin(LocalDate day) {
        LocalDate month = day.minusMonths(1).withDayOfMonth(1);
        boolean issued = store.sql()
                        .sql("SELECT COUNT(*) FROM bulletin WHERE first_day = ?")
                        .param(month)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!issued) {
            String period = month.toString().substring(0, 7);
            Matcher seen = SEEN.matcher(
                    dispatcher.get("/bulletins/draft?period=" + period).body());
            Map<String, String> form = new HashMap<>(Map.of("period", period));
            form.put("seen", seen.find() ? seen.group(1) : "");
            dispatcher.post("/bulletins", form);
        }
    }
}
