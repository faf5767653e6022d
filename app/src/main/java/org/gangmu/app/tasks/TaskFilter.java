package org.gangmu.app.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.followup.Level;
import org.gangmu.followup.Task;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to show. An empty field asks for nothing.
 *
 * @param plan the title of the plan
 * @param agency by any of its names, kept as its one name; lead or responsible
 * @param words what title or text must hold
 * @param state a state's code; {@code proposed} or {@code rejected} of clauses that are no task
 * @param late whether only what is overdue is asked for
 * @param sort one of {@link #ORDERS}
 */
record TaskFilter(String plan, String agency, String words, String state, boolean late, String sort) {
    /** In what order: as the documents have them, the next to be due first, the highest level of supervision first. */
    static final List<String> ORDERS = List.of("", "deadline", "level");

    private static final Comparator<TaskRow> BY_DEADLINE =
            Comparator.comparing(TaskFilter::deadline, Comparator.nullsLast(Comparator.naturalOrder()));

    TaskFilter {
        sort = ORDERS.contains(sort) ? sort : "";
        agency = agency.isEmpty()
                ? ""
                : Agencies.standard().resolve(agency).get(0).standard();
    }

    boolean matches(TaskRow row) {
        return (plan.isEmpty() || row.plan().equals(plan))
                && (agency.isEmpty() || row.agencies().anyMatch(agency::equals))
                && (state.isEmpty() || row.state().equals(state))
                && (!late || row.past())
                && (words.isEmpty() || holds(row.title()) || holds(row.text()));
    }

    /** Those of {@code rows} that match, in the order asked for. */
    List<TaskRow> apply(List<TaskRow> rows) {
        Stream<TaskRow> matching = rows.stream().filter(this::matches);
        return switch (sort) {
            case "deadline" -> matching.sorted(BY_DEADLINE).toList();
            case "level" ->
                matching.sorted(Comparator.comparing(TaskFilter::level)
                                .reversed()
                                .thenComparing(BY_DEADLINE))
                        .toList();
            default -> matching.toList();
        };
    }

    /** Whether the rows stand under the titles of their plans. */
    boolean grouped() {
        return sort.isEmpty();
    }

    private static @Nullable Long deadline(TaskRow row) {
        Deadline deadline = row.deadline();
        return deadline == null ? null : deadline.daysLeft();
    }

    private static Level level(TaskRow row) {
        Task task = row.ledger();
        return task == null ? Level.NONE : task.level();
    }

    private boolean holds(String text) {
        return text.toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT).strip());
    }
}
