package org.gangmu.app.store;

import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads a ledger row by row in its order, a stretch at a time: of a hundred thousand rows asked for at once H2 first writes the
 * result to a file, and the driver of PostgreSQL holds all of it in memory. Stateless and thread-safe.
 */
final class Stretches {
    private static final int ROWS_AT_ONCE = 4000;

    private Stretches() {}

    /** The rows after number {@code after} up to {@code last}. */
    static void read(Store store, String ledger, long after, long last, RowCallbackHandler each) {
        for (long from = after; from < last; from += ROWS_AT_ONCE) {
            store.sql()
                    .sql("SELECT * FROM " + ledger + " WHERE seq > ? AND seq <= ? ORDER BY seq")
                    .params(from, Math.min(last, from + ROWS_AT_ONCE))
                    .query(each);
        }
    }

    /** All rows there are. */
    static void read(Store store, String ledger, RowCallbackHandler each) {
        read(store, ledger, 0, end(store, ledger), each);
    }

    /** The number of the last row; 0 where there is none. */
    static long end(Store store, String ledger) {
        return store.sql()
                .sql("SELECT seq FROM ledger_head WHERE ledger = ?")
                .param(ledger)
                .query(Long.class)
                .single();
    }
}
