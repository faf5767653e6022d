package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gangmu.app.notices.Routine;
import org.gangmu.app.store.Store;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.EscalationRules;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of supervision that are due, on working days, in the program's own name; each is an act of the ledger, so that a
 * step that was taken is not taken again. Where a government wants its people to take them ({@code gangmu.tasks.escalate: false})
 * it does nothing.
 */
@Component
final class TaskLadder implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(TaskLadder.class);
    private static final Actor PROGRAM = new Actor("纲目", Capacity.DISPATCHER, null);

    private final Store store;
    private final TaskDesk desk;
    private final boolean escalates;

    TaskLadder(Store store, TaskDesk desk, @Value("${gangmu.tasks.escalate:true}") boolean escalates) {
        this.store = store;
        this.desk = desk;
        this.escalates = escalates;
    }

    @Override
    public void run(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        if (!escalates || !WorkingDays.standard().isLikelyWorked(day)) {
            return;
        }
        EscalationRules rules = EscalationRules.national();
        for (Task task : store.tasks().list(day)) {
            rules.due(task, day).ifPresent(step -> {
                String words = step.measure() + "（" + rules.id() + "/" + rules.version() + "）";
                Refusal refusal = desk.escalate(task.id(), PROGRAM, words, day).refusal();
                if (refusal != null) {
                    LOG.warn("task {} was not escalated: {}", task.id(), refusal.english());
                }
            });
        }
    }
}
