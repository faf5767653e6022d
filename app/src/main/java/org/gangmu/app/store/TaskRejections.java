package org.gangmu.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.followup.TaskSource;

/** Which statements a person decided are to become no tasks; a decision may be taken back. Thread-safe. */
public final class TaskRejections {
    private static final String REJECTED = "rejected";
    private static final String REOPENED = "reopened";

    private final Store store;

    TaskRejections(Store store) {
        this.store = store;
    }

    /** A rejection that stands, by the statement's place. */
    public record Rejection(TaskSource source, String reason, String author, LocalDate knownFrom) {}

    /** Remembers that the statements at these places are to become no tasks. */
    public void reject(List<TaskSource> sources, String reason, String author, LocalDate day) {
        append(sources, REJECTED, reason, author, day);
    }

    /** Takes it back: they are proposed again. */
    public void reopen(List<TaskSource> sources, String author, LocalDate day) {
        append(sources, REOPENED, "", author, day);
    }

    private void append(List<TaskSource> sources, String decision, String reason, String author, LocalDate day) {
        store.inTransaction(() -> {
            var now = LedgerRow.wholeMillis(store.clock().instant());
            store.chain(LedgerTable.TASK_REJECTION)
                    .append(sources.stream()
                            .map(source -> LedgerRow.of(
                                    LedgerTable.TASK_REJECTION,
                                    source.document(),
                                    source.kind(),
                                    source.start(),
                                    source.end(),
                                    decision,
                                    reason.strip(),
                                    author,
                                    day,
                                    now))
                            .toList());
            return true;
        });
    }

    /** The rejections that stand on {@code day}. */
    public List<Rejection> on(LocalDate day) {
        var standing = new ArrayList<Rejection>();
        store.sql()
                .sql("SELECT * FROM task_rejection WHERE known_from <= ? ORDER BY seq")
                .param(day)
                .query((row, i) -> {
                    var rejection = new Rejection(
                            new TaskSource(
                                    row.getString("source_document"),
                                    row.getString("source_kind"),
                                    row.getInt("source_start"),
                                    row.getInt("source_end")),
                            row.getString("reason"),
                            row.getString("author"),
                            row.getDate("known_from").toLocalDate());
                    standing.removeIf(other -> other.source().overlaps(rejection.source()));
                    if (row.getString("decision").equals(REJECTED)) {
                        standing.add(rejection);
                    }
                    return rejection;
                })
                .list();
        return List.copyOf(standing);
    }
}
