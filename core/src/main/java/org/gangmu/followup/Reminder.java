package org.gangmu.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.ReminderRules.Kind;
import org.jspecify.annotations.Nullable;

/**
 * That an agency is to be reminded of tasks. Computed from the ledger as of a day; whoever sends it keeps that it was sent.
 *
 * @param agency by its one name
 * @param tasks of a deadline, the one task; of a round, all on which a report is owed
 * @param end the deadline, or the round's last day: with kind, agency and (of a deadline) task it tells a reminder from every other
 * @param cadence of the round; of a deadline, that of the task
 */
public record Reminder(Kind kind, String agency, List<Task> tasks, LocalDate end, Cadence cadence) {
    /** No reminder goes out earlier: spares the calendar for what lies far ahead. */
    private static final int LONGEST_LEAD = 60;

    public Reminder {
        tasks = List.copyOf(tasks);
    }

    /** What is to be reminded of on {@code day}: from the first day on which it is due to the last, every day anew. */
    public static List<Reminder> on(LocalDate day, Known known, ReminderRules rules, WorkingDays calendar) {
        List<Task> tasks = known.tasks(day);
        return Stream.concat(
                        deadlines(tasks, day, known.parties(day), rules, calendar),
                        rounds(tasks, day, known, rules, calendar))
                .toList();
    }

    /** The tasks as they stood on a day, and the agencies as they were. */
    public interface Known {
        List<Task> tasks(LocalDate day);

        Parties parties(LocalDate day);
    }

    private static Stream<Reminder> deadlines(
            List<Task> tasks, LocalDate day, Parties parties, ReminderRules rules, WorkingDays calendar) {
        return tasks.stream()
                .filter(task -> task.state().isWithOwner() && isNear(task.deadline(), day, rules, calendar))
                .flatMap(task -> task.owners().stream()
                        .flatMap(owner -> parties.members(task, owner).stream())
                        .distinct()
                        .map(agency -> new Reminder(
                                Kind.DEADLINE,
                                agency,
                                List.of(task),
                                Objects.requireNonNull(task.deadline()),
                                task.origin().what().cadence())));
    }

    private static boolean isNear(@Nullable LocalDate end, LocalDate day, ReminderRules rules, WorkingDays calendar) {
        return end != null
                && !day.isAfter(end)
                && !day.isBefore(end.minusDays(LONGEST_LEAD))
                && !day.isBefore(rules.ahead(Kind.DEADLINE, end, calendar));
    }

    private static Stream<Reminder> rounds(
            List<Task> tasks, LocalDate day, Known known, ReminderRules rules, WorkingDays calendar) {
        var reminders = new ArrayList<Reminder>();
        for (Cadence cadence : Cadence.values()) {
            ReportingRound round = cadence.roundOf(day);
            if (!day.isBefore(rules.ahead(Kind.REPORT, round.last(), calendar))) {
                add(reminders, Kind.REPORT, round, tasks, known.parties(day));
            }
            ReportingRound before = round.previous();
            if (!day.isAfter(rules.until(before.last()))) {
                add(reminders, Kind.MISSED, before, known.tasks(before.last()), known.parties(before.last()));
            }
        }
        return reminders.stream();
    }

    private static void add(
            List<Reminder> reminders, Kind kind, ReportingRound round, List<Task> tasks, Parties parties) {
        round.owed(tasks, parties)
                .forEach((agency, owed) ->
                        reminders.add(new Reminder(kind, agency, owed, round.last(), round.cadence())));
    }
}
