package org.gangmu.app.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notices on their way out of the portal, and the addresses they go to. A delivery is claimed before it is tried, so that two
 * servers do not send the same; one whose server died is tried again when the claim is over. Thread-safe.
 */
public final class Deliveries {
    /** How long a claim holds: longer than any server takes to accept a message. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String WAITING = "waiting";

    private final Store store;

    Deliveries(Store store) {
        this.store = store;
    }

    /**
     * One notice to one address.
     *
     * @param attempts how often it was tried before
     */
    public record Delivery(String notice, String channel, String address, int attempts) {}

    /**
     * One that did not go out.
     *
     * @param fault what the other side said
     */
    public record Failed(
            String notice, String channel, String address, int attempts, String fault, boolean isGivenUp) {}

    /** Puts a notice on its way. To be called within the transaction that writes the notice. */
    public void add(String notice, String channel, String address, Instant now) {
        store.sql()
                .sql("INSERT INTO notice_delivery (notice_id, channel, address, state, attempts, next_at)"
                        + " VALUES (?, ?, ?, ?, 0, ?)")
                .params(notice, channel, address, WAITING, time(now))
                .update();
    }

    /** Takes the next one that is due, for this caller alone; empty when none is. */
    public Optional<Delivery> claim(Instant now) {
        return store.inTransaction(() -> {
            Optional<Delivery> next = store.sql()
                    .sql("SELECT notice_id, channel, address, attempts FROM notice_delivery"
                            + " WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at, notice_id, address"
                            + " FETCH FIRST 1 ROWS ONLY FOR UPDATE")
                    .param(time(now))
                    .query((row, i) ->
                            new Delivery(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                    .optional();
            next.ifPresent(delivery -> change(delivery, WAITING, now.plus(CLAIM), null));
            return next;
        });
    }

    /** It went out. */
    public void sent(Delivery delivery, Instant now) {
        change(delivery, "sent", now, null);
    }

    /** It did not: to be tried again at {@code again}, or given up where that is null. */
    public void failed(Delivery delivery, String fault, Instant now, @Nullable Instant again) {
        change(delivery, again == null ? "failed" : WAITING, again == null ? now : again, fault);
    }

    private void change(Delivery delivery, String state, Instant next, @Nullable String fault) {
        store.sql()
                .sql("UPDATE notice_delivery SET state = ?, attempts = ?, next_at = ?, fault = ?"
                        + " WHERE notice_id = ? AND channel = ? AND address = ?")
                .params(Arrays.asList(
                        state,
                        delivery.attempts() + 1,
                        time(next),
                        fault,
                        delivery.notice(),
                        delivery.channel(),
                        delivery.address()))
                .update();
    }

    /** Those with a fault: given up, or to be tried again; the latest first. */
    public List<Failed> failing() {
        return store.sql()
                .sql("SELECT * FROM notice_delivery WHERE fault IS NOT NULL AND state <> 'sent' ORDER BY next_at DESC")
                .query((row, i) -> new Failed(
                        row.getString("notice_id"),
                        row.getString("channel"),
                        row.getString("address"),
                        row.getInt("attempts"),
                        row.getString("fault"),
                        row.getString("state").equals("failed")))
                .list();
    }

    /** How many are in each state. */
    public Map<String, Long> counts() {
        return store
                .sql()
                .sql("SELECT state, COUNT(*) FROM notice_delivery GROUP BY state")
                .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The e-mail addresses of accounts, by account. */
    public Map<String, String> addresses() {
        return store
                .sql()
                .sql("SELECT account, email FROM account_address")
                .query((row, i) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where the account gets its notices by e-mail; an empty address: nowhere. */
    public void address(String account, String email) {
        store.inTransaction(() -> {
            store.sql()
                    .sql("DELETE FROM account_address WHERE account = ?")
                    .param(account)
                    .update();
            return email.isEmpty()
                    ? 0
                    : store.sql()
                            .sql("INSERT INTO account_address (account, email) VALUES (?, ?)")
                            .params(account, email)
                            .update();
        });
    }

    private static OffsetDateTime time(Instant moment) {
        return LedgerRow.wholeMillis(moment).atOffset(ZoneOffset.UTC);
    }
}
