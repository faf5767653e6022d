package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Tasks of the ledger to decide on. */
@Component
final class TaskReleases implements ReleaseSource {
    private final TaskDesk tasks;

    TaskReleases(TaskDesk tasks) {
        this.tasks = tasks;
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return tasks.on(day).stream()
                .map(task -> new Releasable(
                        task.id(), task.origin().what().title(), String.join("、", task.lead()), "/tasks/" + task.id()))
                .toList();
    }
}
