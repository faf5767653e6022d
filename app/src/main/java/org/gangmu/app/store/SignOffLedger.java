package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gangmu.app.store.SignOff.Decision;
import org.gangmu.app.store.SignOff.Place;

/** The ledger of sign-offs: added to, never changed, each row chained to the one before. Thread-safe. */
public final class SignOffLedger {
    private final Store store;

    SignOffLedger(Store store) {
        this.store = store;
    }

    /**
     * Adds these, altogether or not at all; their time is that of the store's clock.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public void add(List<SignOff> decisions) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.SIGN_OFF);
            chain.lock();
            var now = LedgerRow.wholeMillis(store.clock().instant());
            chain.append(decisions.stream()
                    .map(one -> LedgerRow.of(
                            LedgerTable.SIGN_OFF,
                            one.place().document(),
                            one.place().kind(),
                            one.place().start(),
                            one.place().end(),
                            one.place().number(),
                            one.said(),
                            one.decision().code(),
                            one.reason(),
                            one.author(),
                            one.knownFrom(),
                            now))
                    .toList());
            return decisions.size();
        });
    }

    /** Every decision known on {@code day}, the earliest first. */
    public List<SignOff> list(LocalDate day) {
        return store.sql()
                .sql("SELECT * FROM sign_off WHERE known_from <= ? ORDER BY seq")
                .param(day)
                .query((row, i) -> signOff(row))
                .list();
    }

    /** How many rows there are: what was computed from them holds as long as it stays the same. */
    public long count() {
        return store.sql()
                .sql("SELECT seq FROM ledger_head WHERE ledger = 'sign_off'")
                .query(Long.class)
                .single();
    }

    private static SignOff signOff(ResultSet row) throws SQLException {
        return new SignOff(
                new Place(
                        row.getString("document_id"),
                        row.getString("kind"),
                        row.getInt("place_start"),
                        row.getInt("place_end"),
                        row.getInt("place_number")),
                row.getString("said"),
                Decision.parse(row.getString("decision")),
                row.getString("reason"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
