package org.gangmu.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.followup.Story.dispatcher;
import static org.gangmu.followup.Story.done;
import static org.gangmu.followup.Story.of;
import static org.gangmu.followup.Story.text;
import static org.gangmu.followup.Story.until;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.ReminderRules.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
    private static final ReminderRules RULES = ReminderRules.national();
    private static final WorkingDays CALENDAR = WorkingDays.standard();

    @ParameterizedTest
    @CsvSource({
        // Monday 2024-03-18: three days before is Friday
        "2024-03-18, 2024-03-15",
        // Wednesday 2024-03-20: three days before is Sunday, the working day before it Friday
        "2024-03-20, 2024-03-15",
        // Monday 2024-02-19: three days before lies in the Spring Festival of 10 to 17 February, the working day before
        // it is the 9th
        "2024-02-19, 2024-02-09",
        // a year whose holidays are not known: Monday to Friday
        "2031-03-10, 2031-03-07"
    })
    void aDeadlineIsSpokenOfThreeDaysAheadAndNeverOnADayOff(LocalDate deadline, LocalDate first) {
        assertThat(RULES.ahead(Kind.DEADLINE, deadline, CALENDAR)).isEqualTo(first);
        assertThat(CALENDAR.isLikelyWorked(first)).isTrue();
    }

    @Test
    void aReportIsAskedForTwoWorkingDaysAhead() {
        assertThat(RULES.ahead(Kind.REPORT, LocalDate.of(2024, 3, 31), CALENDAR))
                .as("a Sunday: the two working days before it are the 29th and the 28th")
                .isEqualTo(LocalDate.of(2024, 3, 28));
    }

    private static List<String> on(LocalDate day, Task... tasks) {
        var known = new Reminder.Known() {
            @Override
            public List<Task> tasks(LocalDate asked) {
                return List.of(tasks);
            }

            @Override
            public Parties parties(LocalDate asked) {
                return Parties.unregistered(asked);
            }
        };
        return Reminder.on(day, known, RULES, CALENDAR).stream()
                .map(reminder -> reminder.kind() + " " + reminder.agency() + " " + reminder.end() + " "
                        + reminder.tasks().size())
                .toList();
    }

    private static Story assigned(LocalDate deadline) {
        return new Story(List.of("区民政局"), List.of("区财政局"), deadline)
                .then(dispatcher(), Act.ASSIGN, text(""), LocalDate.of(2024, 1, 9));
    }

    @Test
    void onlyThoseWhoLeadAreRemindedUntilItIsHandedIn() {
        Story story = assigned(LocalDate.of(2024, 3, 15));
        assertThat(on(LocalDate.of(2024, 3, 11), story.task())).isEmpty();
        for (int day = 12; day <= 15; day++) {
            assertThat(on(LocalDate.of(2024, 3, day), story.task()))
                    .as("also when the first day was missed: " + day)
                    .containsExactly("DEADLINE 区民政局 2024-03-15 1");
        }
        story.then(of("区民政局"), Act.SUBMIT, done("已开业6处"), LocalDate.of(2024, 3, 13));
        assertThat(on(LocalDate.of(2024, 3, 14), story.task())).isEmpty();
    }

    @Test
    void aNewDeadlineIsANewReminder() {
        Story story = assigned(LocalDate.of(2024, 3, 15))
                .then(dispatcher(), Act.ESCALATE, until(LocalDate.of(2024, 3, 25)), LocalDate.of(2024, 3, 18));
        assertThat(on(LocalDate.of(2024, 3, 22), story.task())).containsExactly("DEADLINE 区民政局 2024-03-25 1");
    }

    @Test
    void whoOwesAReportIsAskedBeforeTheRoundEndsAndToldAfterIt() {
        Story story = assigned(LocalDate.of(2024, 12, 31));
        assertThat(on(LocalDate.of(2024, 3, 27), story.task())).isEmpty();
        assertThat(on(LocalDate.of(2024, 3, 28), story.task())).containsExactly("REPORT 区民政局 2024-03-31 1");
        assertThat(on(LocalDate.of(2024, 4, 1), story.task())).containsExactly("MISSED 区民政局 2024-03-31 1");
        assertThat(on(LocalDate.of(2024, 4, 6), story.task())).isEmpty();
        story.then(of("区民政局"), Act.REPORT, text("已开业2处"), LocalDate.of(2024, 3, 29));
        assertThat(on(LocalDate.of(2024, 3, 30), story.task())).isEmpty();
        assertThat(on(LocalDate.of(2024, 4, 1), story.task())).isEmpty();
    }

    @Test
    void rulesThatSayHalfAreRefused() {
        assertThatThrownBy(() -> ReminderRules.parse(List.of("a\t1", "deadline\t3\tday")))
                .hasMessageContaining("no rule says when");
        assertThatThrownBy(() -> ReminderRules.parse(List.of("a\t1", "deadline\t3\thour")))
                .hasMessageContaining("deadline\t3\thour");
    }
}
