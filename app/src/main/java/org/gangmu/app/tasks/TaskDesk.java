package org.gangmu.app.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.Store;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.followup.TaskSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where tasks are opened and acted on, and where other features ask how they stand. What is written counts from the portal's own
 * day; nothing is dated back. Thread-safe.
 */
@Component
public final class TaskDesk {
    private final Store store;

    TaskDesk(Store store) {
        this.store = store;
    }

    /** The tasks of the ledger as they stood on {@code day}, in the order in which they were opened. */
    public List<Task> on(LocalDate day) {
        return store.tasks().list(day);
    }

    /** The task with this id as it stood on {@code day}. */
    public Optional<Task> find(String id, LocalDate day) {
        return store.tasks().find(id, day);
    }

    /** What is to become a task; without a source it was typed in. */
    public record Opening(What what, @Nullable TaskSource source) {}

    /**
     * Opens tasks. Whose agencies are known is assigned at once.
     *
     * @return those that were opened: what was made from a statement that is a task already is left out
     * @throws IllegalArgumentException when another day than the portal's own is asked for
     */
    public List<Task> open(List<Opening> openings, Actor dispatcher, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        return store.tasks()
                .open(openings.stream()
                        .map(opening -> opened(opening, dispatcher, day))
                        .toList());
    }

    private static Task opened(Opening opening, Actor dispatcher, LocalDate day) {
        Task task =
                Task.of(new TaskOrigin("", opening.what(), opening.source(), dispatcher.account(), day, Instant.EPOCH));
        return task.owners().isEmpty()
                ? task
                : task.after(new TaskAct(Act.ASSIGN, Told.text(""), dispatcher, day, Instant.EPOCH));
    }

    /**
     * A file that comes with an act.
     *
     * @param name without folders
     */
    public record Attached(String name, byte[] bytes) {}

    /**
     * Records an act and the files that come with it, altogether or not at all.
     *
     * @param told what is said with it; its evidence is taken from {@code files}
     * @param seen how many acts of the task its author saw
     * @return why it was not recorded; empty when it was
     * @throws IllegalArgumentException when another day than the portal's own is asked for
     */
    public Optional<Refusal> act(String id, TaskAct act, List<Attached> files, int seen) {
        return store.inTransaction(() -> {
            var evidence = new ArrayList<Evidence>();
            files.forEach(file -> evidence.add(store.taskFiles().keep(file.name(), file.bytes())));
            Told told = act.told();
            var whole = new TaskAct(
                    act.act(),
                    new Told(told.text(), told.lead(), told.deadline(), evidence),
                    act.actor(),
                    act.knownFrom(),
                    act.recordedAt());
            return store.tasks().act(id, whole, seen);
        });
    }

    /** The bytes of a file attached to a task. */
    byte[] bytes(Evidence file) {
        return store.taskFiles().bytes(file.id());
    }

    /** The day that what is written now counts from. */
    static LocalDate ownDay(AsOf asOf) {
        if (asOf.chosen()) {
            throw new IllegalArgumentException("what is written counts from the portal's own day");
        }
        return asOf.day();
    }
}
