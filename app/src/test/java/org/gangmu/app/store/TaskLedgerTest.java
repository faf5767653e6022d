package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskSource;
import org.gangmu.followup.TaskState;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskLedgerTest {
    private static final Instant NOON = Instant.parse("2024-02-01T04:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);
    private static final Actor DISPATCHER = new Actor("调度员甲", Capacity.DISPATCHER, null);
    private static final Actor OWNER = new Actor("填报人甲", Capacity.OWNER, "区民政局");
    private static final TaskSource PLACE = new TaskSource("sha256:0a", "task", 100, 140);

    @TempDir
    Path directory;

    private Store open(TestDatabase database) throws SQLException {
        return Store.open(database.fresh(directory), CLOCK);
    }

    private static Task proposed(TaskSource source) {
        var what = new TaskOrigin.What(
                TaskKind.DOCUMENT,
                "新建社区食堂6处",
                "新建社区食堂6处。2024年6月底前完成。",
                List.of("区民政局"),
                List.of("区财政局", "区城市管理局"),
                LocalDate.of(2024, 6, 30),
                Cadence.MONTHLY);
        return Task.of(new TaskOrigin("", what, source, "调度员甲", TODAY, Instant.EPOCH))
                .after(act(Act.ASSIGN, Told.text(""), DISPATCHER, TODAY));
    }

    private static TaskAct act(Act act, Told told, Actor actor, LocalDate day) {
        return new TaskAct(act, told, actor, day, Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskIsKeptWithItsActsAndFilesAsOfAnyDay(TestDatabase database) throws Exception {
        byte[] bytes = new byte[1_300_000];
        bytes[1_299_999] = 7;
        StoreAddress address = database.fresh(directory);
        Task kept;
        try (Store store = Store.open(address, CLOCK)) {
            Task opened = store.tasks().open(List.of(proposed(PLACE))).get(0);
            Evidence file = store.taskFiles().keep("现场照片.jpg", bytes);
            assertThat(store.taskFiles().keep("同一张.jpg", bytes).id()).isEqualTo(file.id());
            var told = new Told("6处均已开业", List.of(), null, List.of(file));
            assertThat(store.tasks().act(opened.id(), act(Act.SUBMIT, told, OWNER, TODAY.plusDays(3)), 1))
                    .isEmpty();
            kept = store.tasks().find(opened.id(), TODAY.plusDays(3)).orElseThrow();
            assertThat(kept.acts().get(1).recordedAt()).isEqualTo(NOON);
            assertThat(store.verify().isIntact()).isTrue();
        }
        try (Store store = Store.open(address, CLOCK)) {
            assertThat(store.tasks().list(TODAY.plusDays(9))).containsExactly(kept);
            assertThat(kept.state()).isEqualTo(TaskState.SUBMITTED);
            assertThat(kept.responsible()).containsExactly("区财政局", "区城市管理局");
            assertThat(kept.origin().source()).isEqualTo(PLACE);
            Evidence file = kept.acts().get(1).told().evidence().get(0);
            assertThat(file).isEqualTo(new Evidence(file.id(), "现场照片.jpg", 1_300_000));
            assertThat(store.taskFiles().bytes(file.id())).isEqualTo(bytes);
            assertThat(store.tasks().list(TODAY)).extracting(Task::state).containsExactly(TaskState.IN_PROGRESS);
            assertThat(store.tasks().list(TODAY.minusDays(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneStatementBecomesOneTaskEvenWhenItsSpanIsReadALittleDifferently(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            assertThat(store.tasks().open(List.of(proposed(PLACE), proposed(PLACE))))
                    .hasSize(1);
            assertThat(store.tasks().open(List.of(proposed(new TaskSource("sha256:0a", "task", 98, 141)))))
                    .isEmpty();
            assertThat(store.tasks().open(List.of(proposed(new TaskSource("sha256:0a", "task", 140, 180)))))
                    .hasSize(1);
            assertThat(store.tasks().open(List.of(proposed(null), proposed(null))))
                    .hasSize(2);
            assertThat(store.tasks().list(TODAY))
                    .hasSize(4)
                    .extracting(Task::id)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotInOrderIsNotWritten(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            String id = store.tasks().open(List.of(proposed(PLACE))).get(0).id();
            assertThat(store.tasks().act(id, act(Act.SUBMIT, Told.text("完成"), OWNER, TODAY), 1))
                    .map(Refusal::code)
                    .contains("needs_evidence");
            assertThat(store.tasks().act(id, act(Act.CLOSE, Told.text(""), DISPATCHER, TODAY), 1))
                    .map(Refusal::code)
                    .contains("wrong_state");
            assertThat(store.tasks().find(id, TODAY).orElseThrow().acts()).hasSize(1);
            assertThatThrownBy(() -> store.tasks().act("0".repeat(16), act(Act.CLOSE, Told.text(""), OWNER, TODAY), 0))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyWhoActAtOnceOnWhatTheySawOnlyOneDoes(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            String id = store.tasks().open(List.of(proposed(PLACE))).get(0).id();
            var people = Executors.newFixedThreadPool(6);
            List<Future<Optional<Refusal>>> answers = people.invokeAll(IntStream.range(0, 6)
                    .<java.util.concurrent.Callable<Optional<Refusal>>>mapToObj(i ->
                            () -> store.tasks().act(id, act(Act.REPORT, Told.text("进展" + i), OWNER, TODAY), 1))
                    .toList());
            people.shutdown();
            int done = 0;
            for (Future<Optional<Refusal>> answer : answers) {
                done += answer.get().isEmpty() ? 1 : 0;
                answer.get().ifPresent(refusal -> assertThat(refusal.code()).isEqualTo("stale"));
            }
            assertThat(done).isEqualTo(1);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noActIsChangedAndAChangedFileIsNotHandedOut(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            store.tasks().open(List.of(proposed(PLACE)));
            for (String sql : List.of("UPDATE task_act SET body = 'x'", "DELETE FROM task_origin")) {
                assertThatThrownBy(() -> store.sql().sql(sql).update()).hasMessageContaining("append-only");
            }
            Evidence file = store.taskFiles().keep("a.txt", "真".getBytes(StandardCharsets.UTF_8));
            store.sql()
                    .sql("UPDATE task_file_part SET bytes = ?")
                    .param("假".getBytes(StandardCharsets.UTF_8))
                    .update();
            assertThatThrownBy(() -> store.taskFiles().bytes(file.id())).hasMessageContaining("not what was attached");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRejectionIsRememberedUntilItIsTakenBack(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            long revision = store.ledger().revision();
            store.taskRejections().reject(List.of(PLACE), "已在上年完成", "调度员甲", TODAY);
            assertThat(store.taskRejections().on(TODAY))
                    .singleElement()
                    .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("已在上年完成"));
            assertThat(store.taskRejections().on(TODAY.minusDays(1))).isEmpty();
            store.taskRejections().reopen(List.of(new TaskSource("sha256:0a", "task", 98, 141)), "调度员甲", TODAY);
            assertThat(store.taskRejections().on(TODAY)).isEmpty();
            assertThat(store.ledger().revision()).as("nothing was read").isEqualTo(revision);
            assertThat(store.verify().isIntact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountSpeaksForItsAgency(TestDatabase database) throws Exception {
        try (Store store = open(database)) {
            var accounts = new Accounts(store);
            accounts.put(new Account("li", Role.REPORTER, true, "区民政局"), "correct horse");
            assertThat(accounts.findEnabled("li").orElseThrow().agency()).isEqualTo("区民政局");
            accounts.put(new Account("li", Role.READER, false), "correct horse");
            assertThat(accounts.findEnabled("li")).isEmpty();
            assertThat(accounts.list()).containsExactly(new Account("li", Role.READER, false));
        }
    }
}
