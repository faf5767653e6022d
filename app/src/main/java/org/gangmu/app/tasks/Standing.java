package org.gangmu.app.tasks;

import java.time.LocalDate;
import org.gangmu.followup.Level;
import org.gangmu.followup.Task;
import org.gangmu.followup.Timeliness;

/**
 * How a task of the ledger stands on a day.
 *
 * @param id of the task
 * @param state its code
 * @param mark the code of its timeliness: none, on_time, due_soon, overdue, met, late
 * @param level the code of its escalation; empty when there is none
 * @param contested whether its agency contests what is known of it, and nobody has answered
 */
public record Standing(
        String id,
        String state,
        String word,
        String mark,
        String days,
        String level,
        String levelWord,
        boolean contested) {

    public static Standing of(Task task, LocalDate day, Say say) {
        Timeliness timeliness = task.on(day);
        boolean escalated = task.level() != Level.NONE;
        return new Standing(
                task.id(),
                task.state().code(),
                say.word(task.state()),
                timeliness.mark().code(),
                say.days(timeliness),
                escalated ? task.level().code() : "",
                escalated ? say.word(task.level()) : "",
                task.contested().isPresent());
    }

    /** The tone of its light: green, yellow, red or grey. */
    public String tone() {
        return switch (mark) {
            case "on_time", "met" -> "green";
            case "due_soon", "late" -> "yellow";
            case "overdue" -> "red";
            default -> "grey";
        };
    }
}
