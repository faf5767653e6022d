package org.gangmu.app.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangmu.catalogue.Agencies;
import org.gangmu.followup.Level;
import org.gangmu.followup.Task;

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

    private static final Comparator<TaskRow> BY_DEADLINE = Comparator.comparingLong(TaskFilter::daysLeft);

    TaskFilter {
        sort = ORDERS.contains(sort) ? sort : "";
        agency = agency.isEmpty()
                ? ""
                : Agencies.standard().resolve(agency).get(0).standard();
    }

    private boolean matches(TaskRow row, String sought) {
        return (plan.isEmpty() || row.plan().equals(plan))
                && (state.isEmpty() || row.state().equals(state))
                && (!late || row.past())
                && (sought.isEmpty() || holds(row.title(), sought) || holds(row.text(), sought));
    }

    /** Those of {@code all} that match, in the order asked for. */
    List<TaskRow> apply(TaskList.All all) {
        String sought = words.toLowerCase(Locale.ROOT).strip();
        List<TaskRow> rows = agency.isEmpty() ? all.rows() : all.byAgency().getOrDefault(agency, List.of());
        Stream<TaskRow> matching = rows.stream().filter(row -> matches(row, sought));
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

    /** What has no deadline comes last. */
    private static long daysLeft(TaskRow row) {
        Deadline deadline = row.deadline();
        return deadline == null ? Long.MAX_VALUE : deadline.daysLeft();
    }

    private static Level level(TaskRow row) {
        Task task = row.ledger();
        return task == null ? Level.NONE : task.level();
    }

    private static boolean holds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
