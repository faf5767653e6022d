package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.gangmu.app.store.StoredNotice;
import org.gangmu.app.store.TestDatabase;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.Act;
import org.gangmu.followup.EscalationRules;
import org.gangmu.followup.Level;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year lived through by a moved clock: plan adopted, tasks allotted, reports and reminders, an accident with two deaths, a
 * whistle, escalations, bulletins. Once left alone, and again killed in the middle, several times, on both databases: what is in
 * the ledgers and in the mail must be the same.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LivedYearTest {
    /** How long after it is up it is killed, in thousandths of a second; where that is, chance decides. */
    private static final List<Integer> KILLS = List.of(400, 1500, 3000);

    private static final int PATIENCE_MINUTES = 10;

    @TempDir
    static Path directory;

    private Year alone;

    /** What a year left behind. */
    private record Year(
            List<StoredNotice> notices,
            List<Task> tasks,
            List<String> obligations,
            List<String> slips,
            int bulletins,
            String assessment,
            Set<String> mail) {

        Set<String> said() {
            return notices.stream()
                    .map(notice -> String.join(
                            " ",
                            notice.knownFrom().toString(),
                            notice.rule(),
                            notice.item(),
                            notice.period(),
                            notice.recipient()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        List<String> acts() {
            return tasks.stream()
                    .flatMap(task -> task.acts().stream()
                            .map(act -> task.id() + " " + act.act() + " " + act.knownFrom() + " "
                                    + act.told().deadline()))
                    .toList();
        }
    }

    @BeforeAll
    void leftAlone() throws Exception {
        alone = live(StoreAddress.of(directory.resolve("alone")), List.of());
    }

    private static Year live(StoreAddress address, List<Integer> kills) throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            Path progress = Files.createTempFile(directory, "days", "");
            Files.delete(progress);
            for (int after : kills) {
                run(address, mail, progress, after);
            }
            run(address, mail, progress, 0);
            assertThat(progress)
                    .as("the year is over")
                    .hasContent(LivedYear.LAST.plusDays(1).toString());
            return read(
                    address, mail, Files.readString(progress.resolveSibling(progress.getFileName() + ".assessment")));
        } finally {
            mail.stop();
        }
    }

    /** @param killAfter in milliseconds after it is up; 0 to let it come to its end */
    private static void run(StoreAddress address, GreenMail mail, Path progress, int killAfter)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LivedYear.class.getName(),
                        address.directory() == null ? address.url() : String.valueOf(address.directory()),
                        String.valueOf(mail.getSmtp().getPort()),
                        progress.toString())
                .redirectError(new File(directory.toFile(), "errors.txt"))
                .start();
        try (var out = process.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals("up")) {
                line = out.readLine();
            }
            if (killAfter > 0) {
                Thread.sleep(killAfter);
                process.destroyForcibly();
            }
            boolean over = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(over).as("it came to an end").isTrue();
            if (killAfter == 0) {
                assertThat(process.exitValue())
                        .as(Files.readString(directory.resolve("errors.txt")))
                        .isZero();
            }
        }
    }

    private static Year read(StoreAddress address, GreenMail mail, String assessment) throws MessagingException {
        try (Store store = Store.open(address)) {
            assertThat(store.verify().isIntact()).isTrue();
            var letters = new TreeSet<String>();
            for (MimeMessage message : mail.getReceivedMessages()) {
                letters.add(message.getMessageID() + " " + message.getAllRecipients()[0]);
            }
            return new Year(
                    store.notices().all(),
                    store.tasks().list(LivedYear.LAST),
                    store.mechanisms().obligations(LivedYear.LAST).stream()
                            .map(duty -> duty.id() + " " + duty.who() + " " + duty.due() + " " + duty.state())
                            .sorted()
                            .toList(),
                    store.sql()
                            .sql("SELECT * FROM supervision_slip ORDER BY seq")
                            .query((row, i) -> row.getString("task_id") + " " + row.getInt("number"))
                            .list(),
                    store.sql()
                            .sql("SELECT COUNT(*) FROM bulletin")
                            .query(Integer.class)
                            .single(),
                    assessment,
                    letters);
        }
    }

    @Test
    void eachStepOfSupervisionIsTakenOnceAndOnAWorkingDay() {
        var rules = EscalationRules.national();
        var levels = new ArrayList<Level>();
        for (Task task : alone.tasks()) {
            levels.add(task.level());
            LocalDate deadline = task.origin().what().deadline();
            int step = 0;
            for (var act : task.acts()) {
                if (act.act() == Act.ESCALATE) {
                    LocalDate due = Objects.requireNonNull(deadline)
                            .plusDays(rules.steps().get(step).overdueDays());
                    assertThat(act.knownFrom())
                            .as("the first working day on which the step is due")
                            .isEqualTo(WorkingDays.standard().onOrAfter(due));
                    deadline = act.told().deadline();
                    step++;
                }
            }
        }
        assertThat(levels).contains(Level.NONE, Level.ORANGE, Level.RED);
        assertThat(alone.tasks().stream().map(Task::state)).contains(TaskState.CLOSED, TaskState.IN_PROGRESS);
        assertThat(alone.slips())
                .as("one escalation, one slip")
                .hasSize((int) alone.acts().stream()
                        .filter(act -> act.contains(" ESCALATE "))
                        .count())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsLateIsRemindedBeforeAndNobodyTwice() {
        for (Task task : alone.tasks()) {
            List<StoredNotice> reminders = alone.notices().stream()
                    .filter(notice -> notice.rule().equals("deadline")
                            && notice.item().equals("task:" + task.id())
                            && notice.period()
                                    .equals(String.valueOf(task.origin().what().deadline())))
                    .toList();
            assertThat(reminders)
                    .as(task.origin().what().title())
                    .hasSize(task.owners().size())
                    .allSatisfy(notice -> {
                        assertThat(WorkingDays.standard().isWorkingDay(notice.knownFrom()))
                                .isTrue();
                        assertThat(notice.knownFrom())
                                .isBeforeOrEqualTo(
                                        LocalDate.parse(notice.period()).minusDays(3));
                    });
        }
        assertThat(alone.said()).hasSameSizeAs(alone.notices());
    }

    @Test
    void theAccidentIsToldAtOnceAndWhatIsLateIsSupervised() {
        assertThat(alone.notices().stream()
                        .filter(notice -> notice.rule().equals("obligation")
                                && notice.knownFrom().equals(LivedYear.ACCIDENT)
                                && notice.link().contains("road-safety"))
                        .map(StoredNotice::recipient))
                .as("with two deaths a head of the district goes")
                .anyMatch(recipient -> recipient.contains("区政府负责人"));
        assertThat(alone.notices().stream().filter(notice -> notice.rule().equals("overdue")))
                .isNotEmpty();
        assertThat(alone.obligations()).anyMatch(duty -> duty.endsWith(" done"));
        assertThat(alone.notices().stream()
                        .filter(notice -> notice.link().contains("/mechanisms/whistle"))
                        .map(StoredNotice::recipient))
                .contains("agency:区城市管理局", "agency:区市场监督管理局");
    }

    @Test
    void everyMonthHasItsBulletinAndEveryLetterIsSent() {
        assertThat(alone.bulletins()).isEqualTo(11);
        assertThat(alone.mail()).hasSize((int) alone.notices().stream()
                .filter(notice -> Set.of("role:dispatcher", "agency:区民政局").contains(notice.recipient()))
                .count());
    }

    @Test
    void theYearsAssessmentCountsWhatBecameOfTheTasks() {
        assertThat(alone.assessment()).contains("台账：按期完成", "台账：超期", "经督办3次", "未完成");
    }

    @ParameterizedTest
    @EnumSource
    void killedInTheMiddleTheYearComesOutTheSame(TestDatabase database) throws Exception, SQLException {
        Year killed = live(database.fresh(directory), KILLS);
        assertThat(killed.said()).isEqualTo(alone.said());
        assertThat(killed.notices()).hasSameSizeAs(alone.notices());
        assertThat(killed.acts()).isEqualTo(alone.acts());
        assertThat(killed.obligations()).isEqualTo(alone.obligations());
        assertThat(killed.slips()).isEqualTo(alone.slips());
        assertThat(killed.bulletins()).isEqualTo(alone.bulletins());
        assertThat(killed.assessment()).isEqualTo(alone.assessment());
        assertThat(killed.mail()).isEqualTo(alone.mail());
    }
}
