package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.library.Shelf;
import org.gangmu.statement.TaskClause;
import org.springframework.stereotype.Component;

/** All tasks that the documents set, as of a day. Thread-safe. */
@Component
public final class TaskList {
    private final Shelf shelf;

    TaskList(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The tasks of the documents known on {@code day}; the latest plan first, within a plan in its order. */
    public List<TaskRow> knownBy(LocalDate day) {
        return shelf.on(day).list().stream()
                .flatMap(held -> rows(held, day).stream())
                .toList();
    }

    private static List<TaskRow> rows(Held held, LocalDate day) {
        return held.list(TaskClause.class).stream()
                .sorted(Comparator.comparing(TaskClause::span))
                .map(clause -> TaskRow.of(clause, held.document(), day))
                .toList();
    }
}
