package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gangmu.app.store.Verification.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hash chain of one ledger: each row holds the hash of the row before it and its own, over that and all it says. Changing,
 * removing or inserting a row breaks the chain there; cutting off its end disagrees with {@code ledger_head}.
 *
 * <p>Adding locks the chain's end until the transaction is over, so that writers queue up. Stateless and thread-safe.
 */
final class Chain {
    private static final int ROWS_AT_ONCE = 200;
    private static final int ROWS_A_BATCH = 500;

    private final LedgerTable ledger;
    private final JdbcTemplate jdbc;

    Chain(LedgerTable ledger, JdbcTemplate jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    private record Head(long seq, String hash) {}

    private record Link(long seq, String previousHash, String hash, LedgerRow row) {}

    /** Makes other writers wait until this transaction is over. Must be called within one. */
    void lock() {
        head(" FOR UPDATE");
    }

    /** Adds {@code rows} at the end, in order. Must be called within a transaction. */
    void append(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Head head = head(" FOR UPDATE");
        long seq = head.seq();
        String hash = head.hash();
        String places = String.join(", ", Collections.nCopies(ledger.columns().size() + 3, "?"));
        String sql = "INSERT INTO " + ledger.table() + " (" + columns() + ") VALUES (" + places + ")";
        for (int from = 0; from < rows.size(); from += ROWS_A_BATCH) {
            var batch = new ArrayList<Object[]>(ROWS_A_BATCH);
            for (LedgerRow row : rows.subList(from, Math.min(rows.size(), from + ROWS_A_BATCH))) {
                String previous = hash;
                seq++;
                hash = row.hash(seq, previous);
                batch.add(arguments(row, seq, previous, hash));
            }
            jdbc.batchUpdate(sql, batch);
        }
        jdbc.update("UPDATE ledger_head SET seq = ?, hash = ? WHERE ledger = ?", seq, hash, ledger.table());
    }

    private static Object[] arguments(LedgerRow row, long seq, String previous, String hash) {
        var arguments = new ArrayList<@Nullable Object>(row.values().size() + 3);
        arguments.add(seq);
        row.values().forEach(value -> arguments.add(LedgerRow.toJdbc(value)));
        arguments.add(previous);
        arguments.add(hash);
        return arguments.toArray();
    }

    private String columns() {
        return "seq, " + String.join(", ", ledger.columns()) + ", previous_hash, hash";
    }

    private Head head(String lock) {
        return JdbcClient.create(jdbc)
                .sql("SELECT seq, hash FROM ledger_head WHERE ledger = ?" + lock)
                .param(ledger.table())
                .query((row, i) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    /** Follows the chain from its first row to its last. */
    Checked verify() {
        Head head = head("");
        Head last = new Head(0, "");
        boolean headSeen = head.seq() == 0;
        for (List<Link> links = after(0); !links.isEmpty(); links = after(last.seq())) {
            for (Link link : links) {
                String fault = fault(link, last);
                if (fault != null) {
                    return new Checked(ledger.table(), last.seq(), last.hash(), fault);
                }
                last = new Head(link.seq(), link.hash());
                headSeen |= last.equals(head);
            }
        }
        return new Checked(ledger.table(), last.seq(), last.hash(), headSeen ? null : cutOff(last, head));
    }

    private @Nullable String fault(Link link, Head last) {
        if (link.seq() != last.seq() + 1) {
            return "row " + (last.seq() + 1) + " of ledger " + ledger.table() + " is missing";
        }
        if (!link.previousHash().equals(last.hash())) {
            return name(link) + " does not follow the row before it: one of them was replaced";
        }
        return link.row().hash(link.seq(), last.hash()).equals(link.hash()) ? null : name(link) + " was altered";
    }

    private String name(Link link) {
        return "row " + link.seq() + " of ledger " + ledger.table() + " ("
                + ledger.columns().get(0) + " " + link.row().values().get(0) + ")";
    }

    private String cutOff(Head last, Head head) {
        return last.seq() < head.seq()
                ? "row " + (last.seq() + 1) + " of ledger " + ledger.table() + " is missing: it should have "
                        + head.seq() + " rows"
                : "row " + head.seq() + " of ledger " + ledger.table() + " is not the one that was written last";
    }

    private List<Link> after(long seq) {
        String sql = "SELECT " + columns() + " FROM " + ledger.table() + " WHERE seq > ? ORDER BY seq FETCH FIRST "
                + ROWS_AT_ONCE + " ROWS ONLY";
        return jdbc.query(sql, (row, i) -> link(row), seq);
    }

    private Link link(ResultSet row) throws SQLException {
        int count = ledger.columns().size();
        var values = new ArrayList<@Nullable Object>(count);
        for (int i = 0; i < count; i++) {
            values.add(LedgerRow.fromJdbc(row.getObject(i + 2)));
        }
        return new Link(
                row.getLong(1),
                row.getString(count + 2),
                row.getString(count + 3),
                new LedgerRow(ledger, Collections.unmodifiableList(values)));
    }
}
