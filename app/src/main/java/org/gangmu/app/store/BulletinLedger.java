package org.gangmu.app.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangmu.bulletin.Criterion;
import org.gangmu.bulletin.Ranked;
import org.gangmu.bulletin.Ranked.Point;
import org.gangmu.bulletin.RankingRule;

/**
 * Bulletins as they were issued: rows are added, never changed, each chained to the one before, so that a bulletin stays what it was
 * though the ledger of tasks goes on. Thread-safe.
 */
public final class BulletinLedger {
    private static final int ID_LENGTH = 16;
    private static final int FIELDS = 5;

    private final Store store;

    BulletinLedger(Store store) {
        this.store = store;
    }

    /**
     * A bulletin.
     *
     * @param number from 1 within region and year
     * @param first the period's first day
     * @param last its last day
     * @param rule by which it was ranked
     * @param author who issued it
     * @param day when
     */
    public record Bulletin(
            String id,
            String region,
            int year,
            int number,
            String title,
            LocalDate first,
            LocalDate last,
            RankingRule rule,
            String author,
            LocalDate day,
            List<Ranked> rows) {
        public Bulletin {
            rows = List.copyOf(rows);
        }

        /** As it is cited: 督查通报〔2024〕1号. */
        public String mark() {
            return "督查通报〔" + year + "〕" + number + "号";
        }
    }

    /** Keeps a bulletin with all its rows and gives it the next number of its year. @param draft its id and number are given here */
    public Bulletin issue(Bulletin draft) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.BULLETIN);
            chain.lock();
            int last = store.sql()
                    .sql("SELECT COALESCE(MAX(number), 0) FROM bulletin WHERE region = ? AND bulletin_year = ?")
                    .params(draft.region(), draft.year())
                    .query(Integer.class)
                    .single();
            var now = LedgerRow.wholeMillis(store.clock().instant());
            String id = Sha256.hex(UUID.randomUUID().toString()).substring(0, ID_LENGTH);
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.BULLETIN,
                    id,
                    draft.region(),
                    draft.year(),
                    last + 1,
                    draft.title(),
                    draft.first(),
                    draft.last(),
                    String.join("\n", draft.rule().lines()),
                    draft.author(),
                    draft.day(),
                    now)));
            var rows = new ArrayList<LedgerRow>();
            for (Ranked row : draft.rows()) {
                rows.add(LedgerRow.of(
                        LedgerTable.BULLETIN_ROW,
                        id,
                        rows.size() + 1,
                        row.agency(),
                        row.rank(),
                        row.score() == null ? "" : row.score().toPlainString(),
                        row.tasks(),
                        row.points().stream().map(BulletinLedger::line).collect(Collectors.joining("\n")),
                        now));
            }
            store.chain(LedgerTable.BULLETIN_ROW).append(rows);
            return find(draft.region(), draft.year(), last + 1, draft.day()).orElseThrow();
        });
    }

    private static String line(Point point) {
        return String.join(
                "\t",
                point.criterion().code(),
                String.valueOf(point.points()),
                point.task(),
                point.day().toString(),
                point.title().replaceAll("\\s+", " "));
    }

    private static Point point(String line) {
        String[] fields = line.split("\t", FIELDS);
        return new Point(
                Criterion.parse(fields[0]),
                Integer.parseInt(fields[1]),
                fields[2],
                fields[4],
                LocalDate.parse(fields[3]));
    }

    /** The bulletins issued by {@code asOf}, the latest first. */
    public List<Bulletin> list(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM bulletin WHERE known_from <= ? ORDER BY seq DESC")
                .param(asOf)
                .query((row, i) -> bulletin(row))
                .list();
    }

    /** The bulletin of this number, if it was issued by {@code asOf}. */
    public Optional<Bulletin> find(String region, int year, int number, LocalDate asOf) {
        return list(asOf).stream()
                .filter(one -> one.region().equals(region) && one.year() == year && one.number() == number)
                .findFirst();
    }

    private Bulletin bulletin(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Bulletin(
                id,
                row.getString("region"),
                row.getInt("bulletin_year"),
                row.getInt("number"),
                row.getString("title"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                RankingRule.parse(row.getString("rule").lines().toList()),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                rows(id));
    }

    private List<Ranked> rows(String bulletin) {
        return store.sql()
                .sql("SELECT * FROM bulletin_row WHERE bulletin_id = ? ORDER BY ordinal")
                .param(bulletin)
                .query((row, i) -> new Ranked(
                        row.getString("agency"),
                        row.getObject("agency_rank") == null ? null : Integer.valueOf(row.getInt("agency_rank")),
                        row.getString("score").isEmpty() ? null : new BigDecimal(row.getString("score")),
                        row.getInt("tasks"),
                        row.getString("points")
                                .lines()
                                .map(BulletinLedger::point)
                                .toList()))
                .list();
    }
}
