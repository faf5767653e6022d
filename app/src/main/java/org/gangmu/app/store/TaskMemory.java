package org.gangmu.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The tasks of the ledger at hand, so that fifty thousand are not read again for every page. Ledgers only grow: what was added
 * since, by whichever server, is read and folded in, and the rest stands. For the days last asked for the tasks are kept folded.
 * Thread-safe; never to be asked within a transaction, which sees rows that may never come to be.
 */
final class TaskMemory {
    private static final int DAYS_KEPT = 8;
    private static final List<String> LEDGERS = List.of("task_origin", "task_act", "task_evidence");

    private final Store store;
    private final Map<String, TaskOrigin> origins = new LinkedHashMap<>();
    private final Map<String, List<TaskAct>> acts = new HashMap<>();
    private final Map<LocalDate, Folded> days = new LinkedHashMap<>(8, 0.75f, true);
    private Map<String, Long> read = Map.of();

    TaskMemory(Store store) {
        this.store = store;
    }

    /** The tasks as of a day; the list is made when it is first asked for. */
    private static final class Folded {
        private final Map<String, Task> tasks = new LinkedHashMap<>();
        private @Nullable List<Task> list;

        List<Task> list() {
            List<Task> made = list;
            if (made == null) {
                made = List.copyOf(tasks.values());
                list = made;
            }
            return made;
        }

        void put(Task task) {
            tasks.put(task.id(), task);
            list = null;
        }
    }

    /** Reads what there is, before anybody asks for it. */
    synchronized void readAhead() {
        refresh();
    }

    /** As {@link TaskLedger#list}; the same list as before where nothing was added. */
    synchronized List<Task> list(LocalDate day) {
        refresh();
        Folded folded = days.get(day);
        if (folded == null) {
            folded = new Folded();
            for (String id : origins.keySet()) {
                fold(id, day, folded);
            }
            days.put(day, folded);
            if (days.size() > DAYS_KEPT) {
                days.remove(days.keySet().iterator().next());
            }
        }
        return folded.list();
    }

    private void fold(String id, LocalDate day, Folded folded) {
        TaskOrigin origin = Objects.requireNonNull(origins.get(id));
        if (!origin.knownFrom().isAfter(day)) {
            folded.put(Task.of(origin, acts.getOrDefault(id, List.of()), day));
        }
    }

    /** One look at all ends at once: a transaction that adds to several ledgers is seen whole or not at all. */
    private Map<String, Long> ends() {
        Map<String, Long> ends = new HashMap<>();
        store.sql()
                .sql("SELECT ledger, seq FROM ledger_head WHERE ledger IN (:ledgers)")
                .param("ledgers", LEDGERS)
                .query((row, i) -> ends.put(row.getString(1), row.getLong(2)))
                .list();
        return ends;
    }

    private void refresh() {
        Map<String, Long> ends = ends();
        if (ends.equals(read)) {
            return;
        }
        Set<String> changed = new LinkedHashSet<>();
        Map<String, List<Evidence>> evidence = new HashMap<>();
        read(
                "task_evidence",
                ends,
                row -> evidence.computeIfAbsent(
                                row.getString("task_id") + row.getInt("ordinal"), key -> new ArrayList<>())
                        .add(TaskRows.evidence(row)));
        read("task_origin", ends, row -> {
            TaskOrigin origin = TaskRows.origin(row);
            origins.put(origin.id(), origin);
            changed.add(origin.id());
        });
        read("task_act", ends, row -> {
            String id = row.getString("task_id");
            changed.add(id);
            acts.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(TaskRows.act(row, evidence.getOrDefault(id + row.getInt("ordinal"), List.of())));
        });
        days.forEach((day, folded) -> changed.forEach(id -> fold(id, day, folded)));
        read = ends;
    }

    private void read(String ledger, Map<String, Long> ends, RowCallbackHandler each) {
        Stretches.read(store, ledger, read.getOrDefault(ledger, 0L), ends.getOrDefault(ledger, 0L), each);
    }
}
