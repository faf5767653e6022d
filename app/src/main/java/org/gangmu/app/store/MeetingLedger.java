package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Meetings and instructions, and the tasks that came from them: added to, never changed, each row chained to the one before.
 * Thread-safe.
 */
public final class MeetingLedger {
    private static final int ID_LENGTH = 16;

    private final Store store;

    MeetingLedger(Store store) {
        this.store = store;
    }

    /** What it is. */
    public enum Kind {
        MEETING,
        INSTRUCTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Kind parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A meeting or an instruction.
     *
     * @param held the day it was held or given
     * @param leader who presides, or who instructed
     * @param words of the instruction, or what the meeting is about; may be empty
     * @param agencies those asked to the meeting; empty for all
     */
    public record Meeting(
            String id,
            String region,
            Kind kind,
            String title,
            LocalDate held,
            String leader,
            String words,
            List<String> agencies,
            String author,
            LocalDate knownFrom) {
        public Meeting {
            agencies = List.copyOf(agencies);
        }
    }

    /** A line decided in a meeting and the task it became. @param ordinal from 1 */
    public record Decision(String meeting, int ordinal, String line, String task, String author, LocalDate knownFrom) {}

    /** Keeps a meeting; its id is given here. */
    public Meeting open(Meeting meeting) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.MEETING);
            chain.lock();
            String id = Sha256.hex(UUID.randomUUID().toString()).substring(0, ID_LENGTH);
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.MEETING,
                    id,
                    meeting.region(),
                    meeting.kind().code(),
                    meeting.title(),
                    meeting.held(),
                    meeting.leader(),
                    meeting.words(),
                    TaskRows.joined(meeting.agencies()),
                    meeting.author(),
                    meeting.knownFrom(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return find(id, meeting.knownFrom()).orElseThrow();
        });
    }

    /** Keeps the lines that became tasks, after those there are; call it in the transaction that opens the tasks. @param tasks one for each line */
    public void decide(String meeting, List<String> lines, List<String> tasks, String author, LocalDate day) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.MEETING_DECISION);
            chain.lock();
            int last = store.sql()
                    .sql("SELECT COALESCE(MAX(ordinal), 0) FROM meeting_decision WHERE meeting_id = ?")
                    .param(meeting)
                    .query(Integer.class)
                    .single();
            var now = LedgerRow.wholeMillis(store.clock().instant());
            var rows = new ArrayList<LedgerRow>();
            for (int i = 0; i < lines.size(); i++) {
                rows.add(LedgerRow.of(
                        LedgerTable.MEETING_DECISION,
                        meeting,
                        last + i + 1,
                        lines.get(i),
                        tasks.get(i),
                        author,
                        day,
                        now));
            }
            chain.append(rows);
            return rows.size();
        });
    }

    /** The meetings and instructions known on {@code asOf}, the latest held first. */
    public List<Meeting> list(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM meeting WHERE known_from <= ? ORDER BY held_on DESC, seq DESC")
                .param(asOf)
                .query((row, i) -> meeting(row))
                .list();
    }

    public Optional<Meeting> find(String id, LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM meeting WHERE id = ? AND known_from <= ?")
                .params(id, asOf)
                .query((row, i) -> meeting(row))
                .optional();
    }

    /** What was decided by {@code asOf}, in order. @param meeting its id; empty for those of all */
    public List<Decision> decisions(String meeting, LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM meeting_decision WHERE ? IN ('', meeting_id) AND known_from <= ? ORDER BY seq")
                .params(meeting, asOf)
                .query((row, i) -> new Decision(
                        row.getString("meeting_id"),
                        row.getInt("ordinal"),
                        row.getString("line"),
                        row.getString("task_id"),
                        row.getString("author"),
                        row.getDate("known_from").toLocalDate()))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getString("id"),
                row.getString("region"),
                Kind.parse(row.getString("kind")),
                row.getString("title"),
                row.getDate("held_on").toLocalDate(),
                row.getString("leader"),
                row.getString("words"),
                TaskRows.parted(row.getString("agencies")),
                row.getString("author"),
                row.getDate("known_from").toLocalDate());
    }
}
