package org.gangmu.app.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/** The ledger of the agencies' registry: added to, never changed, each row chained to the one before. Thread-safe. */
public final class AgencyEntries {
    private final Store store;

    AgencyEntries(Store store) {
        this.store = store;
    }

    /**
     * Adds what {@code work} makes of all entries there are, in order and altogether or not at all; nobody else adds in between.
     *
     * @return what was added
     * @throws StoreFailure when the database refuses or is gone
     */
    public List<Entry> add(Function<List<Entry>, List<Entry>> work) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.AGENCY_ENTRY);
            chain.lock();
            List<Entry> added = List.copyOf(work.apply(list()));
            var now = LedgerRow.wholeMillis(store.clock().instant());
            var rows = new ArrayList<LedgerRow>(added.size());
            for (Entry entry : added) {
                Span source = entry.source();
                rows.add(LedgerRow.of(
                        LedgerTable.AGENCY_ENTRY,
                        entry.id(),
                        entry.agency(),
                        entry.kind().code(),
                        entry.text(),
                        entry.detail(),
                        entry.other(),
                        entry.person(),
                        entry.from(),
                        entry.to(),
                        source == null ? null : source.document(),
                        source == null ? null : source.start(),
                        source == null ? null : source.end(),
                        entry.reason(),
                        entry.corrects(),
                        entry.withdrawn() ? 1 : 0,
                        entry.author(),
                        entry.knownFrom(),
                        now));
            }
            chain.append(rows);
            return added;
        });
    }

    /** How many entries there are: what was computed from them holds as long as it stays the same. */
    public long count() {
        return store.sql()
                .sql("SELECT seq FROM ledger_head WHERE ledger = 'agency_entry'")
                .query(Long.class)
                .single();
    }

    /** All entries, corrected ones too, in the order in which they were added. */
    public List<Entry> list() {
        return store.sql()
                .sql("SELECT * FROM agency_entry ORDER BY seq")
                .query((row, i) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String document = row.getString("source_document");
        return new Entry(
                row.getString("id"),
                row.getString("agency"),
                EntryKind.parse(row.getString("kind")),
                row.getString("body"),
                row.getString("detail"),
                row.getString("other"),
                row.getString("person"),
                day(row.getDate("valid_from")),
                day(row.getDate("valid_to")),
                document == null ? null : new Span(document, row.getInt("source_start"), row.getInt("source_end")),
                row.getString("reason"),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getString("corrects"),
                row.getInt("withdrawn") == 1);
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
