package org.gangmu.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.budget.Aim;
import org.gangmu.budget.LoopAct;
import org.gangmu.budget.LoopStage;
import org.jspecify.annotations.Nullable;

/** The ledger of performance loops: added to, never changed, each row chained to the one before. Thread-safe. */
public final class PerformanceActs {
    private final Store store;

    PerformanceActs(Store store) {
        this.store = store;
    }

    /**
     * Adds an act unless {@code refuse}, given all acts there are, says why not; nobody else adds in between.
     *
     * @return why not; empty when it was added
     * @throws StoreFailure when the database refuses or is gone
     */
    public <R> Optional<R> add(LoopAct act, Function<List<LoopAct>, Optional<R>> refuse) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.PERFORMANCE_ACT);
            chain.lock();
            Optional<R> refusal = refuse.apply(list(LocalDate.of(9999, 12, 31)));
            if (refusal.isEmpty()) {
                chain.append(List.of(LedgerRow.of(
                        LedgerTable.PERFORMANCE_ACT,
                        act.id(),
                        act.stage().code(),
                        act.title(),
                        act.body(),
                        act.aims().stream().map(Aim::text).collect(Collectors.joining("\n")),
                        plain(act.amount()),
                        plain(act.mark()),
                        act.result(),
                        String.join("\n", act.links()),
                        act.author(),
                        act.day(),
                        LedgerRow.wholeMillis(store.clock().instant()))));
            }
            return refusal;
        });
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /** All acts known on {@code asOf}, in the order in which they were recorded. */
    public List<LoopAct> list(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM performance_act WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> act(row))
                .list();
    }

    private static LoopAct act(ResultSet row) throws SQLException {
        return new LoopAct(
                row.getString("loop_id"),
                LoopStage.find(row.getString("stage")).orElseThrow(),
                row.getString("title"),
                row.getString("body"),
                Aim.parse(row.getString("aims")),
                decimal(row.getString("amount")),
                decimal(row.getString("mark")),
                row.getString("outcome"),
                row.getString("links").lines().toList(),
                row.getString("author"),
                row.getDate("known_from").toLocalDate());
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
