package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.store.Ruling.Decision;
import org.gangmu.app.store.Ruling.Said;

/** The ledger of rulings on findings: added to, never changed, each row chained to the one before. Thread-safe. */
public final class Rulings {
    private final Store store;

    Rulings(Store store) {
        this.store = store;
    }

    /**
     * Adds a ruling at the end of the ledger; its time is that of the store's clock.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public Ruling add(Ruling ruling) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.RULING);
            chain.lock();
            var now = LedgerRow.wholeMillis(store.clock().instant());
            Said said = ruling.said();
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.RULING,
                    ruling.finding(),
                    said.rule(),
                    said.verdict(),
                    said.message(),
                    said.stated(),
                    said.computed(),
                    ruling.decision().code(),
                    ruling.reason(),
                    ruling.author(),
                    ruling.knownFrom(),
                    now)));
            return new Ruling(
                    ruling.finding(),
                    said,
                    ruling.decision(),
                    ruling.reason(),
                    ruling.author(),
                    ruling.knownFrom(),
                    now);
        });
    }

    /** The rulings known on {@code asOf} by the key of their finding, the latest first. */
    public Map<String, List<Ruling>> byFinding(LocalDate asOf) {
        Map<String, List<Ruling>> byFinding = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT * FROM ruling WHERE known_from <= ? ORDER BY seq DESC")
                .param(asOf)
                .query((row, i) -> ruling(row))
                .list()
                .forEach(ruling -> byFinding
                        .computeIfAbsent(ruling.finding(), key -> new ArrayList<>())
                        .add(ruling));
        return byFinding;
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        var said = new Said(
                row.getString("rule"),
                row.getString("verdict"),
                row.getString("message"),
                row.getString("stated"),
                row.getString("computed"));
        return new Ruling(
                row.getString("finding"),
                said,
                Decision.parse(row.getString("decision")),
                row.getString("reason"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
