package org.gangmu.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.budget.Account;
import org.gangmu.budget.Book;
import org.gangmu.budget.Line;
import org.gangmu.budget.Phase;
import org.gangmu.budget.Side;

/** The ledger of entered budget lines: added to, never changed, each row chained to the one before. Thread-safe. */
public final class BudgetEntries {
    private final Store store;

    BudgetEntries(Store store) {
        this.store = store;
    }

    /**
     * Adds what {@code work} makes of the entries that count today, altogether or not at all; nobody else adds in between.
     *
     * @param work is given the entries by external id
     * @return what was added
     * @throws StoreFailure when the database refuses or is gone
     */
    public List<BudgetEntry> add(Function<Map<String, BudgetEntry>, List<BudgetEntry>> work) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.BUDGET_ENTRY);
            chain.lock();
            List<BudgetEntry> added = List.copyOf(work.apply(byId(LocalDate.of(9999, 12, 31))));
            var now = LedgerRow.wholeMillis(store.clock().instant());
            var rows = new ArrayList<LedgerRow>(added.size());
            for (BudgetEntry entry : added) {
                Line line = entry.line();
                Account account = line.account();
                rows.add(LedgerRow.of(
                        LedgerTable.BUDGET_ENTRY,
                        line.id(),
                        account.book().code(),
                        account.side().code(),
                        account.year(),
                        account.month(),
                        account.phase().code(),
                        line.item(),
                        line.code(),
                        line.amount().toPlainString(),
                        line.unit(),
                        line.parent(),
                        entry.note().isEmpty() ? null : entry.note(),
                        entry.author(),
                        entry.knownFrom(),
                        now));
            }
            chain.append(rows);
            return added;
        });
    }

    /** How many rows there are: what was computed from them holds as long as it stays the same. */
    public long count() {
        return store.sql()
                .sql("SELECT seq FROM ledger_head WHERE ledger = 'budget_entry'")
                .query(Long.class)
                .single();
    }

    /** Of each external id the last entry known on {@code asOf}, in the order of their first entering. */
    public Map<String, BudgetEntry> byId(LocalDate asOf) {
        Map<String, BudgetEntry> byId = new LinkedHashMap<>();
        history(asOf).forEach(entry -> byId.put(entry.line().id(), entry));
        return byId;
    }

    /** The last entry with this external id known on {@code asOf}. */
    public Optional<BudgetEntry> find(String externalId, LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM budget_entry WHERE external_id = ? AND known_from <= ? ORDER BY seq DESC LIMIT 1")
                .params(externalId, asOf)
                .query((row, i) -> entry(row))
                .optional();
    }

    /** All that was entered by {@code asOf}, in that order. */
    public List<BudgetEntry> history(LocalDate asOf) {
        var entries = new ArrayList<BudgetEntry>();
        Stretches.read(store, "budget_entry", row -> {
            BudgetEntry entry = entry(row);
            if (!entry.knownFrom().isAfter(asOf)) {
                entries.add(entry);
            }
        });
        return entries;
    }

    private static BudgetEntry entry(ResultSet row) throws SQLException {
        Account account = new Account(
                Book.find(row.getString("book")).orElseThrow(),
                Side.find(row.getString("side")).orElseThrow(),
                row.getInt("budget_year"),
                row.getInt("budget_month"),
                Phase.find(row.getString("phase")).orElseThrow());
        Line line = new Line(
                row.getString("external_id"),
                account,
                row.getString("item"),
                row.getString("code"),
                new BigDecimal(row.getString("amount")),
                row.getString("unit"),
                row.getString("parent"),
                null,
                null);
        return new BudgetEntry(
                line,
                Objects.requireNonNullElse(row.getString("note"), ""),
                row.getString("author"),
                row.getDate("known_from").toLocalDate());
    }
}
