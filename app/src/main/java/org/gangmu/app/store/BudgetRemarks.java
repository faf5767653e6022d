package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The ledger of remarks on budget lines: added to, never changed, each row chained to the one before. Thread-safe. */
public final class BudgetRemarks {
    private final Store store;

    BudgetRemarks(Store store) {
        this.store = store;
    }

    /**
     * Adds a remark at the end of the ledger; its time is that of the store's clock.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public void add(BudgetRemark remark) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.BUDGET_REMARK);
            chain.lock();
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.BUDGET_REMARK,
                    remark.lineId(),
                    remark.lineWords(),
                    remark.body(),
                    remark.role(),
                    remark.author(),
                    remark.knownFrom(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return remark;
        });
    }

    /** The remarks known on {@code asOf}, the latest first. */
    public List<BudgetRemark> list(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM budget_remark WHERE known_from <= ? ORDER BY seq DESC")
                .param(asOf)
                .query((row, i) -> remark(row))
                .list();
    }

    private static BudgetRemark remark(ResultSet row) throws SQLException {
        return new BudgetRemark(
                row.getString("line_id"),
                row.getString("line_words"),
                row.getString("body"),
                row.getString("role"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
