package org.gangmu.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.followup.Story.dispatcher;
import static org.gangmu.followup.Story.done;
import static org.gangmu.followup.Story.lead;
import static org.gangmu.followup.Story.of;
import static org.gangmu.followup.Story.reviewer;
import static org.gangmu.followup.Story.text;
import static org.gangmu.followup.Story.until;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.Timeliness.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {
    private static final String CIVIL = "区民政局";
    private static final String FINANCE = "区财政局";
    private static final LocalDate DUE = day("2024-03-31");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Story story() {
        return new Story(List.of(CIVIL), List.of(FINANCE), DUE);
    }

    private static Story assigned() {
        return story().then(dispatcher(), Act.ASSIGN, text(""), day("2024-01-09"));
    }

    private static Story submitted(String day) {
        return assigned().then(of(CIVIL), Act.SUBMIT, done("6处均已开业"), day(day));
    }

    @Test
    void aTaskGoesFromAssigningToClosing() {
        Story story = story();
        assertThat(story.task().state()).isEqualTo(TaskState.TO_ASSIGN);
        story.then(dispatcher(), Act.ASSIGN, text(""), day("2024-01-09"));
        assertThat(story.task().state()).isEqualTo(TaskState.IN_PROGRESS);
        story.then(of(CIVIL), Act.REPORT, text("已开业2处"), day("2024-02-05"));
        assertThat(story.task().state()).isEqualTo(TaskState.IN_PROGRESS);
        story.then(of(CIVIL), Act.SUBMIT, done("6处均已开业"), day("2024-03-20"));
        assertThat(story.task().state()).isEqualTo(TaskState.SUBMITTED);
        story.then(reviewer(), Act.APPROVE, text(""), day("2024-03-22"));
        assertThat(story.task().state()).isEqualTo(TaskState.REVIEWED);
        story.then(dispatcher(), Act.CLOSE, text(""), day("2024-03-25"));
        assertThat(story.task().state()).isEqualTo(TaskState.CLOSED);
        assertThat(story.task().acts()).hasSize(5);
    }

    @Test
    void asOfAnEarlierDayTheTaskIsAsItWasThen() {
        Task now = submitted("2024-03-20").task();
        assertThat(Task.of(now.origin(), now.acts(), day("2024-03-20"))).isEqualTo(now);
        assertThat(Task.of(now.origin(), now.acts(), day("2024-03-19")).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(Task.of(now.origin(), now.acts(), day("2024-01-08")).state()).isEqualTo(TaskState.TO_ASSIGN);
    }

    @Test
    void withoutEvidenceNothingIsSubmitted() {
        assertThat(assigned().tries(of(CIVIL), Act.SUBMIT, text("6处均已开业"), day("2024-03-20")))
                .isEqualTo("needs_evidence");
        assertThat(assigned().tries(of(CIVIL), Act.SUBMIT, done(" "), day("2024-03-20")))
                .isEqualTo("needs_text");
    }

    @Test
    void whatIsReturnedIsSubmittedAgain() {
        Story story = submitted("2024-03-20");
        assertThat(story.tries(reviewer(), Act.RETURN, text(""), day("2024-03-21")))
                .isEqualTo("needs_text");
        story.then(reviewer(), Act.RETURN, text("第6处照片缺"), day("2024-03-21"));
        assertThat(story.task().state()).isEqualTo(TaskState.RETURNED);
        story.then(of(CIVIL), Act.SUBMIT, done("补齐"), day("2024-04-02"));
        assertThat(story.task().on(day("2024-05-01"))).isEqualTo(new Timeliness(Mark.LATE, 2));
    }

    @Test
    void aTransferNamesAnotherAgencyWhichThenAnswersForIt() {
        Story story = assigned();
        assertThat(story.tries(dispatcher(), Act.TRANSFER, text("职责调整"), day("2024-02-01")))
                .isEqualTo("needs_new_agency");
        assertThat(story.tries(dispatcher(), Act.TRANSFER, lead("职责调整", CIVIL), day("2024-02-01")))
                .isEqualTo("needs_new_agency");
        story.then(dispatcher(), Act.TRANSFER, lead("职责调整", "区商务局"), day("2024-02-01"));
        assertThat(story.task().state()).isEqualTo(TaskState.TRANSFERRED);
        assertThat(story.task().owners()).containsExactly("区商务局");
        assertThat(story.tries(of(CIVIL), Act.REPORT, text("x"), day("2024-02-02")))
                .isEqualTo("not_own");
        story.then(of("区商务局"), Act.REPORT, text("已接手"), day("2024-02-02"));
        assertThat(story.task().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void whoTakesPartReportsButOnlyWhoLeadsSubmits() {
        Story story = assigned();
        assertThat(story.tries(of(FINANCE), Act.REPORT, text("资金已拨付"), day("2024-02-01")))
                .isEqualTo("done");
        assertThat(story.tries(of(FINANCE), Act.SUBMIT, done("完成"), day("2024-02-01")))
                .isEqualTo("not_own");
        assertThat(story.tries(of("区教育局"), Act.COMMENT, text("了解"), day("2024-02-01")))
                .isEqualTo("not_own");
        Story unled = new Story(List.of(), List.of(FINANCE, CIVIL), DUE);
        unled.then(dispatcher(), Act.ASSIGN, text(""), day("2024-01-09"));
        assertThat(unled.tries(of(FINANCE), Act.SUBMIT, done("完成"), day("2024-02-01")))
                .isEqualTo("done");
    }

    @Test
    void aTaskWithoutAgencyIsNotAssignedToNobody() {
        Story story = new Story(List.of(), List.of(), DUE);
        assertThat(story.tries(dispatcher(), Act.ASSIGN, text(""), day("2024-01-09")))
                .isEqualTo("needs_agency");
        story.then(dispatcher(), Act.ASSIGN, lead("", CIVIL), day("2024-01-09"));
        assertThat(story.task().owners()).containsExactly(CIVIL);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-27, ON_TIME, 4",
        "2024-03-28, DUE_SOON, 3",
        "2024-03-31, DUE_SOON, 0",
        "2024-04-01, OVERDUE, 1",
        "2024-05-01, OVERDUE, 31"
    })
    void theLightFollowsFromTheDay(String day, Mark mark, long days) {
        assertThat(assigned().task().on(day(day))).isEqualTo(new Timeliness(mark, days));
    }

    @Test
    void theClockStandsStillWhileATaskIsHandedIn() {
        assertThat(submitted("2024-03-20").task().on(day("2024-06-01"))).isEqualTo(new Timeliness(Mark.MET, 11));
        assertThat(submitted("2024-04-05").task().on(day("2024-06-01"))).isEqualTo(new Timeliness(Mark.LATE, 5));
        assertThat(new Story(List.of(CIVIL), List.of(), null).task().on(DUE).mark())
                .isEqualTo(Mark.NONE);
    }

    @Test
    void theLadderGoesBlueOrangeRedWithANewDeadlineEach() {
        EscalationRules rules = EscalationRules.national();
        Story story = assigned();
        assertThat(rules.due(story.task(), DUE)).isEmpty();
        assertThat(story.tries(dispatcher(), Act.ESCALATE, until(day("2024-04-07")), DUE))
                .isEqualTo("not_overdue");
        LocalDate today = day("2024-04-01");
        for (Level level : List.of(Level.BLUE, Level.ORANGE, Level.RED)) {
            EscalationRules.Step step = rules.due(story.task(), today).orElseThrow();
            assertThat(step.level()).isEqualTo(level);
            story.then(dispatcher(), Act.ESCALATE, until(step.deadline(today)), today);
            assertThat(story.task().level()).isEqualTo(level);
            assertThat(rules.due(story.task(), today))
                    .as("its new deadline runs")
                    .isEmpty();
            today = step.deadline(today).plusDays(1);
        }
        // 1 April, +7 +1, +5 +1, +3 +1
        assertThat(today).isEqualTo(day("2024-04-19"));
        assertThat(story.task().deadline()).isEqualTo(day("2024-04-18"));
        assertThat(rules.due(story.task(), today)).isEmpty();
        assertThat(story.tries(dispatcher(), Act.ESCALATE, until(day("2024-05-01")), today))
                .isEqualTo("already_red");
    }

    @Test
    void whatIsHandedInIsNotEscalated() {
        Story story = submitted("2024-04-05");
        assertThat(EscalationRules.national().due(story.task(), day("2024-06-01")))
                .isEmpty();
        assertThat(story.tries(dispatcher(), Act.ESCALATE, until(day("2024-06-08")), day("2024-06-01")))
                .isEqualTo("wrong_state");
    }

    @Test
    void newDeadlinesAreNeededAndLieAhead() {
        Story story = assigned();
        assertThat(story.tries(dispatcher(), Act.RESCHEDULE, text("汛期停工"), day("2024-02-01")))
                .isEqualTo("needs_deadline");
        assertThat(story.tries(dispatcher(), Act.RESCHEDULE, until(day("2024-05-01")), day("2024-02-01")))
                .isEqualTo("needs_text");
        Told back = new Told("汛期停工", List.of(), day("2024-01-31"), List.of());
        assertThat(story.tries(dispatcher(), Act.RESCHEDULE, back, day("2024-02-01")))
                .isEqualTo("deadline_past");
        Told ahead = new Told("汛期停工", List.of(), day("2024-06-30"), List.of());
        story.then(dispatcher(), Act.RESCHEDULE, ahead, day("2024-02-01"));
        assertThat(story.task().deadline()).isEqualTo(day("2024-06-30"));
    }

    @Test
    void theOwnerContestsUntilADispatcherAnswers() {
        Story story = assigned();
        assertThat(story.tries(dispatcher(), Act.ANSWER, text("已核实"), day("2024-02-01")))
                .isEqualTo("nothing_contested");
        assertThat(story.tries(of(CIVIL), Act.CONTEST, text(""), day("2024-02-01")))
                .isEqualTo("needs_text");
        story.then(of(CIVIL), Act.CONTEST, text("不属本局职责"), day("2024-02-01"));
        assertThat(story.task().contested()).isPresent();
        story.then(dispatcher(), Act.ANSWER, text("已核实，仍由你局牵头"), day("2024-02-02"));
        assertThat(story.task().contested()).isEmpty();
        story.then(of(CIVIL), Act.CONTEST, text("资金未到"), day("2024-02-03"))
                .then(of(CIVIL), Act.CONFIRM, text(""), day("2024-02-04"));
        assertThat(story.task().contested()).isEmpty();
        assertThat(story.task().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void nothingIsDatedBackAndNoWordsAreCutOff() {
        Story story = submitted("2024-03-20");
        assertThat(story.tries(reviewer(), Act.APPROVE, text(""), day("2024-03-19")))
                .isEqualTo("dated_back");
        assertThat(story.tries(reviewer(), Act.COMMENT, text("好".repeat(2001)), day("2024-03-20")))
                .isEqualTo("text_too_long");
    }

    @Test
    void aMistakeIsWithdrawnAndOpenedAgain() {
        Story story = assigned().then(dispatcher(), Act.WITHDRAW, text("与第3项重复"), day("2024-01-10"));
        assertThat(story.task().on(day("2025-01-01")).mark()).isEqualTo(Mark.NONE);
        story.then(dispatcher(), Act.REOPEN, text("并不重复"), day("2024-01-11"));
        assertThat(story.task().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource
    void everyActSaysInBothLanguagesWhyItIsRefused(Act act) {
        for (TaskState state : TaskState.values()) {
            Task task = inState(state);
            for (Capacity capacity : Capacity.values()) {
                var actor = new Actor("x", capacity, capacity == Capacity.OWNER ? CIVIL : null);
                boolean open = TaskRules.open(task, actor, DUE).contains(act);
                boolean machine = act.isPossibleIn(state) && act.mayBeDoneBy(capacity);
                if (open) {
                    assertThat(machine).isTrue();
                }
                var bare = new TaskAct(act, text(""), actor, DUE, java.time.Instant.EPOCH);
                if (!machine) {
                    assertThat(TaskRules.refusal(task, bare)).hasValueSatisfying(refusal -> {
                        assertThat(refusal.code()).isIn("wrong_state", "wrong_role");
                        assertThat(refusal.chinese()).contains(act.chineseName());
                        assertThat(refusal.english()).contains(act.englishName());
                    });
                }
            }
        }
    }

    private static Task inState(TaskState state) {
        Task task = story().task();
        return new Task(task.origin(), state, task.lead(), task.responsible(), DUE, Level.NONE, List.of());
    }

    @Test
    void fromEveryStateButTheLastOnesADispatcherCanGoOn() {
        for (TaskState state : TaskState.values()) {
            assertThat(TaskRules.open(inState(state), dispatcher(), DUE))
                    .as(state.name())
                    .contains(Act.COMMENT)
                    .hasSizeGreaterThan(1);
        }
        assertThat(Arrays.stream(Act.values()).filter(act -> act.mayBeDoneBy(Capacity.OBSERVER)))
                .containsExactly(Act.COMMENT);
    }
}
