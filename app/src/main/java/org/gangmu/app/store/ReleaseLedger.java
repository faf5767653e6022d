package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.review.Visibility;

/**
 * The ledger of releases: added to, never changed, each row chained to the one before. The latest row of an item counts, on whatever
 * day the documents are looked at: what was withdrawn is not to be seen by asking for a day before. Thread-safe.
 */
public final class ReleaseLedger {
    private final Store store;
    private final Map<Item, Release> latest = new ConcurrentHashMap<>();
    private long read;

    ReleaseLedger(Store store) {
        this.store = store;
    }

    /**
     * Adds these, altogether or not at all; their time is that of the store's clock.
     *
     * @throws StoreFailure when the database refuses or is gone
     */
    public void add(List<Release> releases) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.ITEM_RELEASE);
            chain.lock();
            var now = LedgerRow.wholeMillis(store.clock().instant());
            chain.append(releases.stream()
                    .map(one -> LedgerRow.of(
                            LedgerTable.ITEM_RELEASE,
                            one.item().kind().code(),
                            one.item().id(),
                            one.visibility().code(),
                            one.releasedBy(),
                            one.ground(),
                            one.author(),
                            one.knownFrom(),
                            now))
                    .toList());
            return releases.size();
        });
    }

    /** What counts of each item that somebody decided on, as of now. What was added since it was last asked for is read, no more. */
    public Map<Item, Release> latest() {
        refresh();
        return Collections.unmodifiableMap(latest);
    }

    private synchronized void refresh() {
        long count = count();
        if (count > read) {
            Stretches.read(store, LedgerTable.ITEM_RELEASE.table(), read, count, row -> {
                Release release = release(row);
                latest.put(release.item(), release);
            });
            read = count;
        }
    }

    /** Every decision on an item, the earliest first. */
    public List<Release> history(Item item) {
        return store.sql()
                .sql("SELECT * FROM item_release WHERE item_kind = ? AND item_id = ? ORDER BY seq")
                .params(item.kind().code(), item.id())
                .query((row, i) -> release(row))
                .list();
    }

    /** How many decisions there are: what was computed from them holds as long as it stays the same. */
    public long count() {
        return Stretches.end(store, LedgerTable.ITEM_RELEASE.table());
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                new Item(Kind.parse(row.getString("item_kind")), row.getString("item_id")),
                Visibility.parse(row.getString("visibility")),
                row.getString("released_by"),
                row.getString("ground"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
