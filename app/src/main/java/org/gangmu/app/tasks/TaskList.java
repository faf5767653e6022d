package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Holdings.Held;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.TaskRejections.Rejection;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskSource;
import org.gangmu.statement.TaskClause;
import org.springframework.stereotype.Component;

/** All tasks that the documents set and all that the ledger follows up, as of a day. Thread-safe. */
@Component
public final class TaskList {
    private static final int KEPT = 3;

    private final Shelf shelf;
    private final TaskDesk desk;
    private final ProposalDesk proposals;
    private final Recent<Question, All> lists = new Recent<>(KEPT);
    private final Recent<Place, OfLedger> ofLedger = new Recent<>(KEPT);

    TaskList(Shelf shelf, TaskDesk desk, ProposalDesk proposals) {
        this.shelf = shelf;
        this.desk = desk;
        this.proposals = proposals;
    }

    /**
     * The tasks known on {@code day}: those of the documents, the latest plan first, within a plan in its order, each as it is
     * followed up; then those of the ledger that no task list set, as they were opened.
     */
    public List<TaskRow> knownBy(LocalDate day) {
        return all(day).rows();
    }

    /** Those tasks at a glance. */
    public TaskSummary summary(LocalDate day) {
        return all(day).summary();
    }

    /**
     * The rows of a day with what is counted over all of them.
     *
     * @param agencies how many tasks each agency has a part in, the busiest first
     * @param byAgency those rows, in the order of {@code rows}
     * @param states how many tasks are in each state, by its code
     */
    record All(
            List<TaskRow> rows,
            TaskSummary summary,
            List<Tally> agencies,
            Map<String, List<TaskRow>> byAgency,
            Map<String, Long> states) {
        static All of(List<TaskRow> rows) {
            Map<String, List<TaskRow>> byAgency = new LinkedHashMap<>();
            for (TaskRow row : rows) {
                for (String agency : row.oneNames().all()) {
                    byAgency.computeIfAbsent(agency, key -> new ArrayList<>()).add(row);
                }
            }
            Map<String, Integer> counts = new LinkedHashMap<>();
            byAgency.forEach((agency, theirs) -> counts.put(agency, theirs.size()));
            return new All(
                    rows,
                    TaskSummary.of(rows),
                    Tally.of(counts),
                    byAgency,
                    rows.stream().collect(Collectors.groupingBy(TaskRow::state, Collectors.counting())));
        }
    }

    private record Question(LocalDate day, Holdings holdings, Object tasks, List<Rejection> rejections) {}

    /** The rows of tasks that no clause set, as they were last made for a day: of a task nobody acted on since the row is the same. */
    private static final class OfLedger {
        private Map<Task, TaskRow> rows = Map.of();
    }

    private record Place(LocalDate day, Object holdings) {}

    /** As {@link #knownBy}; the last answers are kept as long as nothing is different. */
    All all(LocalDate day) {
        Holdings holdings = shelf.on(day);
        List<Task> tasks = desk.on(day);
        List<Rejection> rejections = proposals.rejections(day);
        return lists.get(
                new Question(day, holdings, Recent.same(tasks), rejections),
                () -> All.of(rows(day, holdings, tasks, rejections)));
    }

    private List<TaskRow> rows(LocalDate day, Holdings holdings, List<Task> tasks, List<Rejection> rejections) {
        List<TaskRow> rows = new ArrayList<>();
        Set<String> shown = ofClauses(rows, day, holdings, tasks, rejections);
        OfLedger last = ofLedger.get(new Place(day, Recent.same(holdings)), OfLedger::new);
        Map<Task, TaskRow> made = new IdentityHashMap<>(tasks.size());
        for (Task task : tasks) {
            if (!shown.contains(task.id())) {
                TaskRow before = last.rows.get(task);
                TaskRow row = before == null ? ofLedger(task, holdings, day) : before;
                made.put(task, row);
                rows.add(row);
            }
        }
        last.rows = made;
        return List.copyOf(rows);
    }

    /** Adds the rows of clauses. @return the ids of the tasks they have become */
    private static Set<String> ofClauses(
            List<TaskRow> rows, LocalDate day, Holdings holdings, List<Task> tasks, List<Rejection> rejections) {
        Map<String, List<Task>> bySource = tasks.stream()
                .filter(task -> task.origin().source() != null)
                .collect(Collectors.groupingBy(task -> document(task)));
        List<TaskSource> rejected = rejections.stream().map(Rejection::source).toList();
        Set<String> shown = new HashSet<>();
        for (Held held : holdings.list()) {
            List<TaskClause> clauses = held.list(TaskClause.class).stream()
                    .sorted(Comparator.comparing(TaskClause::span))
                    .toList();
            for (TaskClause clause : clauses) {
                TaskRow row = row(clause, held, day, bySource, rejected);
                shown.add(row.id());
                rows.add(row);
            }
        }
        return shown;
    }

    private static String document(Task task) {
        TaskSource source = task.origin().source();
        return source == null ? "" : source.document();
    }

    private static TaskRow row(
            TaskClause clause, Held held, LocalDate day, Map<String, List<Task>> bySource, List<TaskSource> rejected) {
        TaskRow row = TaskRow.of(clause, held.document(), day);
        TaskSource place = TaskSource.of(clause, held.document());
        return bySource.getOrDefault(held.document().id(), List.of()).stream()
                .filter(task -> task.origin().source() != null
                        && place.overlaps(task.origin().source()))
                .findFirst()
                .map(task -> row.as(task, day))
                .orElseGet(() -> rejected.stream().anyMatch(place::overlaps) ? row.withoutTask() : row);
    }

    private static TaskRow ofLedger(Task task, Holdings holdings, LocalDate day) {
        TaskSource source = task.origin().source();
        String kind = task.origin().what().kind().chineseName();
        return source == null
                ? TaskRow.of(task, kind, null, day)
                : holdings.find(source.document())
                        .map(held -> TaskRow.of(
                                task,
                                held.document().title(),
                                SourceLink.to(
                                        source.document(),
                                        held.document().start() + source.start(),
                                        held.document().title()),
                                day))
                        .orElseGet(() -> TaskRow.of(task, kind, null, day));
    }
}
