package org.gangmu.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Adjustment.Authority;
import org.gangmu.plan.Adjustment.Goal;
import org.gangmu.plan.Adjustments;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;

/** The ledger of plan adjustments: added to, never changed, each row chained to the one before. Thread-safe. */
public final class AdjustmentLedger {
    private final Store store;

    AdjustmentLedger(Store store) {
        this.store = store;
    }

    /**
     * Adds a row; its time is that of the store's clock.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public void add(StoredAdjustment row) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.PLAN_ADJUSTMENT);
            chain.lock();
            Adjustment adjustment = row.adjustment();
            Goal goal = adjustment.goal();
            Authority authority = adjustment.authority();
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.PLAN_ADJUSTMENT,
                    adjustment.id(),
                    goal.region(),
                    goal.key(),
                    goal.period().toString(),
                    goal.measure().code(),
                    row.indicator(),
                    adjustment.before() == null ? null : adjustment.before().toPlainString(),
                    adjustment.value().toPlainString(),
                    adjustment.unit(),
                    adjustment.bound().code(),
                    authority.basis(),
                    authority.number(),
                    authority.date(),
                    authority.approvedBy(),
                    adjustment.from(),
                    row.reason(),
                    row.withdraws(),
                    row.author(),
                    row.knownFrom(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return true;
        });
    }

    /** Every row, withdrawals too, the earliest first. */
    public List<StoredAdjustment> list() {
        return store.sql()
                .sql("SELECT * FROM plan_adjustment ORDER BY seq")
                .query((row, i) -> row(row))
                .list();
    }

    /** The adjustments known on {@code day} and not taken back by then. */
    public Adjustments on(LocalDate day) {
        return on(day, id -> true);
    }

    /** The same of those whose id {@code shown} takes. */
    public Adjustments on(LocalDate day, Predicate<String> shown) {
        List<StoredAdjustment> known =
                list().stream().filter(row -> !row.knownFrom().isAfter(day)).toList();
        Set<String> gone = new HashSet<>();
        known.forEach(row -> gone.add(String.valueOf(row.withdraws())));
        return Adjustments.of(known.stream()
                .filter(row -> row.withdraws() == null
                        && shown.test(row.adjustment().id())
                        && !gone.contains(row.adjustment().id()))
                .map(StoredAdjustment::adjustment)
                .toList());
    }

    /** How many rows there are: what was computed from them holds as long as it stays the same. */
    public long count() {
        return store.sql()
                .sql("SELECT seq FROM ledger_head WHERE ledger = 'plan_adjustment'")
                .query(Long.class)
                .single();
    }

    private static StoredAdjustment row(ResultSet row) throws SQLException {
        String before = row.getString("value_before");
        var adjustment = new Adjustment(
                row.getString("id"),
                new Goal(
                        row.getString("goal_region"),
                        row.getString("goal_indicator"),
                        Period.parse(row.getString("goal_period")),
                        Measure.parse(row.getString("goal_measure"))),
                before == null ? null : new BigDecimal(before),
                new BigDecimal(row.getString("value_after")),
                row.getString("unit"),
                Bound.parse(row.getString("bound")),
                new Authority(
                        row.getString("basis"),
                        row.getString("basis_number"),
                        row.getDate("basis_date").toLocalDate(),
                        row.getString("approved_by")),
                row.getDate("valid_from").toLocalDate());
        return new StoredAdjustment(
                adjustment,
                row.getString("indicator_name"),
                row.getString("reason"),
                row.getString("corrects"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
