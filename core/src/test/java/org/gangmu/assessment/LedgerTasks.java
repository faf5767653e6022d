package org.gangmu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin;
import org.jspecify.annotations.Nullable;

/** Tasks of the ledger as they stand on 1 February 2024. */
final class LedgerTasks {
    private static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);
    private static final LocalDate OPENED = LocalDate.of(2023, 10, 1);

    private LedgerTasks() {}

    /** Handed in by its deadline. */
    static Task met(String title, String agency) {
        return act(task(title, agency, LocalDate.of(2023, 12, 1)), Act.SUBMIT, LocalDate.of(2023, 11, 30), null);
    }

    /** Handed in three days after its deadline, having been escalated so often. */
    static Task late(String title, String agency, int steps) {
        LocalDate deadline = LocalDate.of(2023, 12, 1);
        return act(escalated(task(title, agency, deadline), steps), Act.SUBMIT, deadline.plusDays(3), null);
    }

    /** Not handed in. */
    static Task overdue(String title, String agency, int steps) {
        return escalated(task(title, agency, LocalDate.of(2023, 12, 1)), steps);
    }

    /** Not due yet. */
    static Task open(String title, String agency) {
        return task(title, agency, LocalDate.of(2024, 12, 31));
    }

    /** Handed in two years before. */
    static Task old(String title, String agency) {
        return act(task(title, agency, LocalDate.of(2022, 1, 31)), Act.SUBMIT, LocalDate.of(2022, 1, 20), null);
    }

    private static Task task(String title, String agency, LocalDate deadline) {
        var what =
                new TaskOrigin.What(TaskKind.MEETING, title, "", List.of(agency), List.of(), deadline, Cadence.MONTHLY);
        String id = String.format("%016x", title.hashCode());
        return act(
                Task.of(new TaskOrigin(id, what, null, "dispatcher", OPENED, Instant.EPOCH)), Act.ASSIGN, OPENED, null);
    }

    private static Task escalated(Task task, int steps) {
        Task escalated = task;
        for (int i = 0; i < steps; i++) {
            escalated = act(escalated, Act.ESCALATE, OPENED.plusMonths(1).plusDays(i), null);
        }
        return escalated;
    }

    private static Task act(Task task, Act act, LocalDate day, @Nullable LocalDate deadline) {
        Actor actor =
                act == Act.SUBMIT ? new Actor("r", Capacity.OWNER, task.owners().get(0)) : DISPATCHER;
        return task.after(new TaskAct(act, new Told("", List.of(), deadline, List.of()), actor, day, Instant.EPOCH));
    }
}
