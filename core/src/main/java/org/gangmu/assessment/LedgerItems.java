package org.gangmu.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gangmu.document.Document;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskSource;
import org.gangmu.followup.TaskState;
import org.gangmu.followup.Timeliness;
import org.gangmu.reading.Reading;
import org.gangmu.statement.TaskClause;

/**
 * What the ledger tells of the tasks of the year up to a day: handed in by the deadline, after it, or overdue, less for each step of
 * supervision it took. What was handed in before that year was assessed then; what is not due yet has no result.
 */
final class LedgerItems {
    private final List<Task> tasks;
    private final LocalDate day;
    private final Weights weights;

    LedgerItems(List<Task> ledger, LocalDate day, Weights weights) {
        this.day = day;
        this.weights = weights;
        this.tasks = ledger.stream().filter(this::isOfTheYear).toList();
    }

    private boolean isOfTheYear(Task task) {
        boolean earlier = task.handedInOn()
                .filter(done -> !done.isAfter(day.minusYears(1)))
                .isPresent();
        return !earlier && task.state() != TaskState.WITHDRAWN && task.state() != TaskState.TO_ASSIGN;
    }

    void add(Given given) {
        for (Task task : tasks) {
            Timeliness standing = task.on(day);
            if (weights.points(standing.mark()).isPresent()) {
                given.give(List.of(item(task, standing)), task.lead(), task.responsible());
            }
        }
    }

    private Item item(Task task, Timeliness standing) {
        int steps = task.level().ordinal();
        double points = Math.max(0, weights.points(standing.mark()).orElse(0) - steps * weights.supervised());
        String days = standing.days() == 0 ? "" : String.valueOf(standing.days());
        return new Item(
                "task",
                task.origin().what().title(),
                standing.mark().code(),
                true,
                weights.task(),
                points,
                "台账：" + standing.mark().chineseName() + (days.isEmpty() ? "" : "（" + days + "天）")
                        + supervised(steps, "，经督办", "次"),
                "Ledger: " + standing.mark().englishName() + (days.isEmpty() ? "" : " by " + days + " days")
                        + supervised(steps, ", steps of supervision: ", ""),
                List.of());
    }

    private static String supervised(int steps, String before, String after) {
        return steps == 0 ? "" : before + steps + after;
    }

    /** Whether the ledger has a result for a clause of {@code readings}. */
    Predicate<TaskClause> results(List<Reading> readings) {
        Map<String, Document> documents = new HashMap<>();
        readings.forEach(reading -> reading.documents().forEach(document -> documents.put(document.id(), document)));
        List<TaskSource> known = tasks.stream()
                .filter(task -> weights.points(task.on(day).mark()).isPresent())
                .map(task -> task.origin().source())
                .filter(source -> source != null)
                .toList();
        return clause -> {
            Document document = documents.get(clause.span().document());
            return document != null && known.stream().anyMatch(TaskSource.of(clause, document)::overlaps);
        };
    }
}
