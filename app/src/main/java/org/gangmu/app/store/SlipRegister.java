package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangmu.followup.Level;
import org.gangmu.followup.Slip;

/**
 * The register of supervision slips: a running number for each region and year, given once. Rows are added, never changed, each
 * chained to the one before. Thread-safe.
 */
public final class SlipRegister {
    private final Store store;

    SlipRegister(Store store) {
        this.store = store;
    }

    /**
     * Draws up the slip of an escalation and gives it the next number. Call it in the transaction that writes the act; if that is
     * undone, so is the number.
     *
     * @param slip its number is given here
     */
    public Slip draw(Slip slip) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.SUPERVISION_SLIP);
            chain.lock();
            int last = last(slip.region(), slip.year());
            var drawn = new Slip(
                    slip.region(),
                    slip.year(),
                    last + 1,
                    slip.task(),
                    slip.ordinal(),
                    slip.level(),
                    slip.measure(),
                    slip.signer(),
                    slip.day());
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.SUPERVISION_SLIP,
                    drawn.region(),
                    drawn.year(),
                    drawn.number(),
                    drawn.task(),
                    drawn.ordinal(),
                    drawn.level().code(),
                    drawn.measure(),
                    drawn.signer(),
                    drawn.day(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return drawn;
        });
    }

    /** The highest number of a year, 0 before the first: the end of the index on all three, for MAX would go through all of them. */
    private int last(String region, int year) {
        return store.sql()
                .sql("SELECT number FROM supervision_slip WHERE region = ? AND slip_year = ?"
                        + " ORDER BY region DESC, slip_year DESC, number DESC FETCH FIRST 1 ROWS ONLY")
                .params(region, year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The slips known on {@code asOf}, the latest first. */
    public List<Slip> list(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM supervision_slip WHERE known_from <= ? ORDER BY seq DESC")
                .param(asOf)
                .query((row, i) -> slip(row))
                .list();
    }

    /** The slip of this number, if it was known on {@code asOf}. */
    public Optional<Slip> find(String region, int year, int number, LocalDate asOf) {
        return store.sql()
                .sql(
                        "SELECT * FROM supervision_slip WHERE region = ? AND slip_year = ? AND number = ? AND known_from <= ?")
                .params(region, year, number, asOf)
                .query((row, i) -> slip(row))
                .optional();
    }

    private static Slip slip(ResultSet row) throws SQLException {
        return new Slip(
                row.getString("region"),
                row.getInt("slip_year"),
                row.getInt("number"),
                row.getString("task_id"),
                row.getInt("ordinal"),
                Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                row.getString("measure"),
                row.getString("signer"),
                row.getDate("known_from").toLocalDate());
    }
}
