package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ledger of notices: added to, never changed. The same notice (rule, item, period, recipient) is kept once; that is how one
 * is sent once, whatever happens to the server. Who has seen which is kept beside it. Thread-safe.
 */
public final class NoticeLedger {
    private static final int AT_ONCE = 400;

    private final Store store;

    NoticeLedger(Store store) {
        this.store = store;
    }

    /** Those of {@code notices} that are not there yet. */
    public List<StoredNotice> missing(Collection<StoredNotice> notices) {
        Map<String, StoredNotice> byId = new LinkedHashMap<>();
        notices.forEach(notice -> byId.putIfAbsent(notice.id(), notice));
        Set<String> there = new HashSet<>();
        List<String> ids = List.copyOf(byId.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            there.addAll(store.sql()
                    .sql("SELECT id FROM notice WHERE id IN (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(String.class)
                    .list());
        }
        byId.keySet().removeAll(there);
        return List.copyOf(byId.values());
    }

    /**
     * Adds those that are not there yet. To be called within a transaction, so that what is to follow from a notice is written
     * with it or not at all.
     *
     * @return those that were added
     */
    public List<StoredNotice> add(Collection<StoredNotice> notices) {
        Chain chain = store.chain(LedgerTable.NOTICE);
        chain.lock();
        Instant now = LedgerRow.wholeMillis(store.clock().instant());
        List<StoredNotice> added =
                missing(notices).stream().map(notice -> notice.at(now)).toList();
        chain.append(added.stream().map(NoticeLedger::row).toList());
        return added;
    }

    private static LedgerRow row(StoredNotice notice) {
        return LedgerRow.of(
                LedgerTable.NOTICE,
                notice.id(),
                notice.rule(),
                notice.item(),
                notice.period(),
                notice.recipient(),
                notice.subject(),
                notice.detail(),
                notice.due(),
                notice.link(),
                notice.knownFrom(),
                notice.recordedAt());
    }

    /** A notice, and whether the account it is shown to has seen it. */
    public record Shown(StoredNotice notice, boolean seen) {}

    /**
     * What was told to any of {@code recipients} until {@code asOf}, the latest first.
     *
     * @param account whose having seen it is told
     */
    public List<Shown> of(Set<String> recipients, String account, LocalDate asOf) {
        return recipients.isEmpty()
                ? List.of()
                : store.sql()
                        .sql("SELECT n.*, s.account AS seen_by FROM notice n LEFT JOIN notice_seen s"
                                + " ON s.notice_id = n.id AND s.account = :account"
                                + " WHERE n.recipient IN (:recipients) AND n.known_from <= :day ORDER BY n.seq DESC")
                        .param("account", account)
                        .param("recipients", recipients)
                        .param("day", asOf)
                        .query((row, i) -> new Shown(notice(row), row.getString("seen_by") != null))
                        .list();
    }

    /** How many of them the account has not seen. */
    public int unseen(Set<String> recipients, String account) {
        return recipients.isEmpty()
                ? 0
                : store.sql()
                        .sql("SELECT COUNT(*) FROM notice n WHERE n.recipient IN (:recipients) AND NOT EXISTS"
                                + " (SELECT 1 FROM notice_seen s WHERE s.notice_id = n.id AND s.account = :account)")
                        .param("recipients", recipients)
                        .param("account", account)
                        .query(Integer.class)
                        .single();
    }

    public Optional<StoredNotice> find(String id) {
        return store.sql()
                .sql("SELECT * FROM notice WHERE id = ?")
                .param(id)
                .query((row, i) -> notice(row))
                .optional();
    }

    /** All notices, the earliest first. */
    public List<StoredNotice> all() {
        return store.sql()
                .sql("SELECT * FROM notice ORDER BY seq")
                .query((row, i) -> notice(row))
                .list();
    }

    /** Remembers that the account has seen these. */
    public void see(List<String> ids, String account) {
        store.inTransaction(() -> {
            var seen = new ArrayList<>(ids);
            seen.removeIf(id -> isSeen(id, account));
            seen.forEach(id -> store.sql()
                    .sql("INSERT INTO notice_seen (notice_id, account, seen_at) VALUES (?, ?, ?)")
                    .params(id, account, store.clock().instant().atOffset(ZoneOffset.UTC))
                    .update());
            return true;
        });
    }

    private boolean isSeen(String id, String account) {
        return store.sql()
                        .sql("SELECT COUNT(*) FROM notice_seen WHERE notice_id = ? AND account = ?")
                        .params(id, account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static StoredNotice notice(ResultSet row) throws SQLException {
        return new StoredNotice(
                row.getString("id"),
                row.getString("rule"),
                row.getString("item"),
                row.getString("period"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("due"),
                row.getString("link"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
