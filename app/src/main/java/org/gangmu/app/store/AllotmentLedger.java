package org.gangmu.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Rule;
import org.jspecify.annotations.Nullable;

/** The ledger of allotments: added to, never changed, each row chained to the one before. Thread-safe. */
public final class AllotmentLedger {
    private final Store store;

    AllotmentLedger(Store store) {
        this.store = store;
    }

    /**
     * Adds a decision; its time is that of the store's clock.
     *
     * @param seen the place of the decision it follows, 0 for none: whoever decided in between is not overlooked
     * @return whether it was added; not when another decision was made meanwhile
     * @throws StoreFailure when the database refuses or is gone
     */
    public boolean add(StoredAllotment decision, long seen) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.ALLOTMENT);
            chain.lock();
            long last = store.sql()
                    .sql("SELECT COALESCE(MAX(seq), 0) FROM allotment WHERE whole = ? AND division = ?")
                    .params(decision.whole(), decision.division().code())
                    .query(Long.class)
                    .single();
            if (last != seen) {
                return false;
            }
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.ALLOTMENT,
                    decision.whole(),
                    decision.division().code(),
                    decision.rule().code(),
                    decision.wholeText(),
                    decision.parts().stream().map(AllotmentLedger::line).collect(Collectors.joining("\n")),
                    decision.reason(),
                    decision.author(),
                    decision.knownFrom(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return true;
        });
    }

    /** Every decision known on {@code asOf}, the earliest first. */
    public List<StoredAllotment> list(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM allotment WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> decision(row))
                .list();
    }

    private static String line(Part part) {
        return String.join("\t", plain(part.holder()), text(part.value()), plain(part.unit()), text(part.weight()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static StoredAllotment decision(ResultSet row) throws SQLException {
        return new StoredAllotment(
                row.getLong("seq"),
                row.getString("whole"),
                Division.parse(row.getString("division")),
                Rule.parse(row.getString("manner")),
                row.getString("whole_text"),
                row.getString("body").lines().map(AllotmentLedger::part).toList(),
                row.getString("reason"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Part part(String line) {
        String[] fields = line.split("\t", -1);
        return new Part(fields[0], number(fields[1]), fields[2], number(fields[3]));
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
