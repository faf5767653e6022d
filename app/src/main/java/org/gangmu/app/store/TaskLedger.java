package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskRules;
import org.gangmu.followup.TaskSource;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ledger of tasks (任务台账): origins and acts are added, never changed, each row chained to the one before. A task is folded
 * from them as of a day. Whoever writes locks the ledger first, so that an act is judged by the state it finds. Thread-safe.
 */
public final class TaskLedger {
    private static final int ID_LENGTH = 16;
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final Store store;
    private final TaskMemory memory;

    TaskLedger(Store store, TaskMemory memory) {
        this.store = store;
        this.memory = memory;
    }

    /**
     * Opens tasks, each with the acts it comes with; altogether or not at all. What was made from a statement that is a task
     * already is left out, so that nothing is opened twice.
     *
     * @param tasks their ids are given here
     * @return those that were opened
     * @throws StoreFailure when the database refuses or is gone
     */
    public List<Task> open(List<Task> tasks) {
        return store.inTransaction(() -> {
            Chain origins = store.chain(LedgerTable.TASK_ORIGIN);
            origins.lock();
            Instant now = LedgerRow.wholeMillis(store.clock().instant());
            Map<String, List<TaskSource>> taken =
                    sources().stream().collect(Collectors.groupingBy(TaskSource::document));
            var opened = new ArrayList<Task>();
            for (Task task : tasks) {
                TaskSource source = task.origin().source();
                List<TaskSource> there = source == null
                        ? List.of()
                        : taken.computeIfAbsent(source.document(), document -> new ArrayList<>());
                if (source == null) {
                    opened.add(named(task, now));
                } else if (there.stream().noneMatch(source::overlaps)) {
                    there.add(source);
                    opened.add(named(task, now));
                }
            }
            origins.append(
                    opened.stream().map(task -> TaskRows.row(task.origin())).toList());
            store.chain(LedgerTable.TASK_ACT)
                    .append(opened.stream()
                            .flatMap(task -> IntStream.range(0, task.acts().size())
                                    .mapToObj(i -> TaskRows.row(
                                            task.id(), i + 1, task.acts().get(i))))
                            .toList());
            return List.copyOf(opened);
        });
    }

    private static Task named(Task task, Instant now) {
        TaskOrigin origin = task.origin();
        TaskSource source = origin.source();
        String id = Sha256.hex(source == null ? UUID.randomUUID().toString() : source.toString())
                .substring(0, ID_LENGTH);
        Task named = Task.of(new TaskOrigin(id, origin.what(), source, origin.author(), origin.knownFrom(), now));
        for (TaskAct act : task.acts()) {
            named = named.after(new TaskAct(act.act(), act.told(), act.actor(), act.knownFrom(), now));
        }
        return named;
    }

    /**
     * Adds an act, when it is in order.
     *
     * @param seen how many acts its author saw: whoever acted in between is not overlooked
     * @return why it was not added; empty when it was
     * @throws StoreFailure when there is no such task, or the database refuses or is gone
     */
    public Optional<Refusal> act(String id, TaskAct act, int seen) {
        return store.inTransaction(() -> {
            Chain acts = store.chain(LedgerTable.TASK_ACT);
            acts.lock();
            Task task = find(id, ALWAYS).orElseThrow(() -> new StoreFailure("there is no task " + id));
            if (task.acts().size() != seen) {
                return Optional.of(new Refusal(
                        "stale",
                        "这项任务刚刚有了新的办理，请看过后再提交",
                        "somebody acted on this task in the meantime: look at it and send yours again"));
            }
            Optional<Refusal> refusal = TaskRules.refusal(task, act);
            if (refusal.isEmpty()) {
                Instant now = LedgerRow.wholeMillis(store.clock().instant());
                var kept = new TaskAct(act.act(), act.told(), act.actor(), act.knownFrom(), now);
                acts.append(List.of(TaskRows.row(id, seen + 1, kept)));
                store.chain(LedgerTable.TASK_EVIDENCE)
                        .append(act.told().evidence().stream()
                                .map(file -> TaskRows.row(id, seen + 1, file, now))
                                .toList());
            }
            return refusal;
        });
    }

    private List<TaskSource> sources() {
        return store.sql()
                .sql("SELECT source_document, source_kind, source_start, source_end FROM task_origin"
                        + " WHERE source_document IS NOT NULL")
                .query((row, i) -> new TaskSource(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /** The tasks known on {@code asOf} as they stood then, in the order in which they were opened. */
    public List<Task> list(LocalDate asOf) {
        // within a transaction also what it has added counts, and that may never come to be: nothing to remember
        return TransactionSynchronizationManager.isActualTransactionActive() ? read("", asOf) : memory.list(asOf);
    }

    /** Reads the ledger ahead of whoever asks for it first. */
    void readAhead() {
        memory.readAhead();
    }

    /** The task with this id as it stood on {@code asOf}. */
    public Optional<Task> find(String id, LocalDate asOf) {
        return read(id, asOf).stream().findFirst();
    }

    private record Ordinal(String task, int ordinal) {}

    /** @param id of the one task asked for; empty for all */
    private List<Task> read(String id, LocalDate asOf) {
        Map<Ordinal, List<Evidence>> evidence = new LinkedHashMap<>();
        rows("task_evidence", "task_id", id, "seq")
                .query((row, i) -> evidence.computeIfAbsent(
                                new Ordinal(row.getString("task_id"), row.getInt("ordinal")), key -> new ArrayList<>())
                        .add(TaskRows.evidence(row)))
                .list();
        Map<String, List<TaskAct>> acts = new LinkedHashMap<>();
        rows("task_act", "task_id", id, "task_id, ordinal")
                .query((row, i) -> acts.computeIfAbsent(row.getString("task_id"), key -> new ArrayList<>())
                        .add(TaskRows.act(
                                row,
                                evidence.getOrDefault(
                                        new Ordinal(row.getString("task_id"), row.getInt("ordinal")), List.of()))))
                .list();
        return rows("task_origin", "id", id, "seq").query((row, i) -> TaskRows.origin(row)).list().stream()
                .filter(origin -> !origin.knownFrom().isAfter(asOf))
                .map(origin -> Task.of(origin, acts.getOrDefault(origin.id(), List.of()), asOf))
                .toList();
    }

    private StatementSpec rows(String table, String key, String id, String order) {
        String where = id.isEmpty() ? "" : " WHERE " + key + " = ?";
        StatementSpec all = store.sql().sql("SELECT * FROM " + table + where + " ORDER BY " + order);
        return id.isEmpty() ? all : all.param(id);
    }
}
