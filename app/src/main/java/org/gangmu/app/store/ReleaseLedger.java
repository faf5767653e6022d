package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.store.Release.Item;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.review.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of releases: added to, never changed, each row chained to the one before. The latest row of an item counts, on whatever
 * day the documents are looked at: what was withdrawn is not to be seen by asking for a day before. Thread-safe.
 */
public final class ReleaseLedger {
    private final Store store;
    private volatile @Nullable Kept kept;

    ReleaseLedger(Store store) {
        this.store = store;
    }

    private record Kept(long count, Map<Item, Release> latest) {}

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

    /** What counts of each item that somebody decided on; the same object as long as nothing is added. */
    public Map<Item, Release> latest() {
        long count = count();
        Kept last = kept;
        if (last == null || last.count() != count) {
            var latest = new HashMap<Item, Release>();
            store.sql()
                    .sql("SELECT * FROM item_release ORDER BY seq")
                    .query((row, i) -> release(row))
                    .list()
                    .forEach(release -> latest.put(release.item(), release));
            last = new Kept(count, Map.copyOf(latest));
            kept = last;
        }
        return last.latest();
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
        return store.sql()
                .sql("SELECT seq FROM ledger_head WHERE ledger = 'item_release'")
                .query(Long.class)
                .single();
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
