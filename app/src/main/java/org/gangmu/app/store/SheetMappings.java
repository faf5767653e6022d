package org.gangmu.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.sheet.SheetMapping;

/** The ledger of remembered mappings: added to, never changed, each row chained to the one before. Thread-safe. */
public final class SheetMappings {
    private final Store store;

    SheetMappings(Store store) {
        this.store = store;
    }

    /** Remembers how sheets of this shape by {@code issuer} are read; nothing is added when that is known already. */
    public void remember(String issuer, String shape, SheetMapping mapping, String author, LocalDate day) {
        store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.SHEET_MAPPING);
            chain.lock();
            if (!find(issuer, shape).filter(mapping::equals).isPresent()) {
                chain.append(List.of(LedgerRow.of(
                        LedgerTable.SHEET_MAPPING,
                        issuer,
                        shape,
                        mapping.text(),
                        author,
                        day,
                        LedgerRow.wholeMillis(store.clock().instant()))));
            }
            return true;
        });
    }

    /** The mapping remembered last for this issuer and shape. */
    public Optional<SheetMapping> find(String issuer, String shape) {
        return store
                .sql()
                .sql("SELECT shape, body FROM sheet_mapping WHERE issuer = ? ORDER BY seq DESC")
                .param(issuer)
                .query((row, i) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .filter(row -> row[0].equals(shape))
                .findFirst()
                .map(row -> SheetMapping.parse(row[1]));
    }

    /** Who has sent sheets, in the order of the alphabet. */
    public List<String> issuers() {
        return store.sql()
                .sql("SELECT DISTINCT issuer FROM sheet_mapping ORDER BY issuer")
                .query(String.class)
                .list();
    }
}
