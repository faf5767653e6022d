package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.app.store.StoredMechanism.Signature;
import org.gangmu.app.store.StoredMechanism.StoredDecision;
import org.gangmu.app.store.StoredMechanism.StoredEvent;
import org.gangmu.app.store.StoredMechanism.StoredObligation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The ledgers of mechanisms: packs, parameters, events, decisions, obligations; added to, never changed, each row chained to the
 * one before. Thread-safe.
 */
public final class MechanismLedger {
    private final Store store;

    MechanismLedger(Store store) {
        this.store = store;
    }

    /**
     * Adds a version of a pack after the last one.
     *
     * @param expected the version that the author saw; a change that somebody else made since is not overwritten
     * @return the version as kept; empty where another version was added since
     */
    public Optional<PackVersion> addPack(PackVersion version, int expected) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.MECHANISM_PACK);
            chain.lock();
            int last = store.sql()
                    .sql("SELECT COALESCE(MAX(version), 0) FROM mechanism_pack WHERE pack = ?")
                    .param(version.pack())
                    .query(Integer.class)
                    .single();
            if (last != expected) {
                return Optional.<PackVersion>empty();
            }
            Signature signed = signed(version.signature());
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.MECHANISM_PACK,
                    version.pack(),
                    last + 1,
                    version.body(),
                    version.reason(),
                    signed.author(),
                    signed.knownFrom(),
                    signed.recordedAt())));
            return Optional.of(new PackVersion(version.pack(), last + 1, version.body(), version.reason(), signed));
        });
    }

    /** All versions of all packs known on {@code asOf}, the oldest first. */
    public List<PackVersion> packs(LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM mechanism_pack WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> new PackVersion(
                        row.getString("pack"),
                        row.getInt("version"),
                        row.getString("body"),
                        row.getString("reason"),
                        signature(row)))
                .list();
    }

    /** Keeps what a person decided. */
    public void addParameter(DecidedParameter parameter) {
        store.inTransaction(() -> {
            Signature signed = signed(parameter.signature());
            store.chain(LedgerTable.MECHANISM_PARAMETER)
                    .append(List.of(LedgerRow.of(
                            LedgerTable.MECHANISM_PARAMETER,
                            parameter.pack(),
                            parameter.name(),
                            parameter.value(),
                            parameter.reason(),
                            signed.author(),
                            signed.knownFrom(),
                            signed.recordedAt())));
            return true;
        });
    }

    /** What is decided of a pack's parameters on {@code asOf}, the latest by name; those open again too. */
    public Map<String, DecidedParameter> parameters(String pack, LocalDate asOf) {
        Map<String, DecidedParameter> latest = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT * FROM mechanism_parameter WHERE pack = ? AND known_from <= ? ORDER BY seq")
                .params(pack, asOf)
                .query((row, i) -> new DecidedParameter(
                        row.getString("pack"),
                        row.getString("name"),
                        row.getString("param_value"),
                        row.getString("reason"),
                        signature(row)))
                .list()
                .forEach(parameter -> latest.put(parameter.name(), parameter));
        return latest;
    }

    /**
     * Keeps an event, what was decided on it and the obligations that follow, altogether or not at all. What is there already is
     * not added again: an event of the same key, a decision that says the same as the latest, an obligation that stands with
     * the same end.
     *
     * @return false where an event of this key is there that says something else; then nothing is added
     */
    public boolean record(StoredEvent event, StoredDecision decision, List<StoredObligation> obligations) {
        return store.inTransaction(() -> {
            Chain events = store.chain(LedgerTable.MECHANISM_EVENT);
            events.lock(); // whoever records takes this first, so nobody decides the same event beside us
            Optional<StoredEvent> known = findEvent(event.pack(), event.key(), LocalDate.MAX);
            if (known.isPresent() && !known.get().body().equals(event.body())) {
                return false;
            }
            if (known.isEmpty()) {
                events.append(List.of(row(event)));
            }
            if (decisions(event.pack(), event.key(), LocalDate.MAX).stream()
                    .limit(1)
                    .noneMatch(last -> sameSaid(last, decision))) {
                store.chain(LedgerTable.MECHANISM_DECISION).append(List.of(row(decision)));
            }
            Map<String, StoredObligation> standing = new LinkedHashMap<>();
            ofEvent(event.pack(), event.key(), LocalDate.MAX).forEach(duty -> standing.put(duty.id(), duty));
            store.chain(LedgerTable.OBLIGATION)
                    .append(obligations.stream()
                            .filter(duty -> isNews(duty, standing.get(duty.id())))
                            .map(this::row)
                            .toList());
            return true;
        });
    }

    private static boolean sameSaid(StoredDecision last, StoredDecision decision) {
        return last.version() == decision.version()
                && last.body().equals(decision.body())
                && last.parameters().equals(decision.parameters());
    }

    private static boolean isNews(StoredObligation duty, @Nullable StoredObligation standing) {
        return standing == null || standing.isOpen() && !Objects.equals(standing.due(), duty.due());
    }

    /** Keeps an obligation in another state. */
    public void change(StoredObligation obligation) {
        store.inTransaction(() -> {
            store.chain(LedgerTable.OBLIGATION).append(List.of(row(obligation)));
            return true;
        });
    }

    public Optional<StoredEvent> findEvent(String pack, String key, LocalDate asOf) {
        return store.sql()
                .sql("SELECT * FROM mechanism_event WHERE pack = ? AND event_key = ? AND known_from <= ?")
                .params(pack, key, limit(asOf))
                .query((row, i) -> event(row))
                .optional();
    }

    /** The events of a pack known on {@code asOf}, the latest to happen first. */
    public List<StoredEvent> events(String pack, LocalDate asOf) {
        return store.sql()
                .sql(
                        "SELECT * FROM mechanism_event WHERE pack = ? AND known_from <= ? ORDER BY happened_at DESC, seq DESC")
                .params(pack, asOf)
                .query((row, i) -> event(row))
                .list();
    }

    /** What was decided on an event, the latest first. */
    public List<StoredDecision> decisions(String pack, String key, LocalDate asOf) {
        return store.sql()
                .sql(
                        "SELECT * FROM mechanism_decision WHERE pack = ? AND event_key = ? AND known_from <= ? ORDER BY seq DESC")
                .params(pack, key, limit(asOf))
                .query((row, i) -> new StoredDecision(
                        row.getString("pack"),
                        row.getString("event_key"),
                        row.getInt("version"),
                        row.getString("parameters"),
                        row.getString("body"),
                        signature(row)))
                .list();
    }

    /** The obligations known on {@code asOf} as they stood, in the order in which they arose. */
    public List<StoredObligation> obligations(LocalDate asOf) {
        return latest(store.sql()
                .sql("SELECT * FROM obligation WHERE known_from <= ? ORDER BY seq")
                .param(limit(asOf)));
    }

    /** Those that follow from one event. */
    public List<StoredObligation> ofEvent(String pack, String key, LocalDate asOf) {
        return latest(store.sql()
                .sql("SELECT * FROM obligation WHERE pack = ? AND event_key = ? AND known_from <= ? ORDER BY seq")
                .params(pack, key, limit(asOf)));
    }

    /** An obligation as it stood. */
    public Optional<StoredObligation> findObligation(String id, LocalDate asOf) {
        return latest(store.sql()
                        .sql("SELECT * FROM obligation WHERE id = ? AND known_from <= ? ORDER BY seq")
                        .params(id, limit(asOf)))
                .stream()
                .findFirst();
    }

    private static List<StoredObligation> latest(StatementSpec query) {
        Map<String, StoredObligation> latest = new LinkedHashMap<>();
        query.query((row, i) -> obligation(row)).list().forEach(duty -> latest.put(duty.id(), duty));
        return List.copyOf(latest.values());
    }

    /** A day that both databases can hold. */
    private static LocalDate limit(LocalDate day) {
        return day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day;
    }

    private LedgerRow row(StoredEvent event) {
        Signature signed = signed(event.signature());
        return LedgerRow.of(
                LedgerTable.MECHANISM_EVENT,
                event.pack(),
                event.key(),
                event.type(),
                event.happenedAt(),
                event.body(),
                signed.author(),
                signed.knownFrom(),
                signed.recordedAt());
    }

    private LedgerRow row(StoredDecision decision) {
        Signature signed = signed(decision.signature());
        return LedgerRow.of(
                LedgerTable.MECHANISM_DECISION,
                decision.pack(),
                decision.key(),
                decision.version(),
                decision.parameters(),
                decision.body(),
                signed.author(),
                signed.knownFrom(),
                signed.recordedAt());
    }

    private LedgerRow row(StoredObligation duty) {
        Signature signed = signed(duty.signature());
        return LedgerRow.of(
                LedgerTable.OBLIGATION,
                duty.id(),
                duty.pack(),
                duty.eventKey(),
                duty.rule(),
                duty.who(),
                duty.act(),
                duty.due(),
                duty.light(),
                duty.clause(),
                duty.state(),
                duty.note(),
                signed.author(),
                signed.knownFrom(),
                signed.recordedAt());
    }

    private Signature signed(Signature signature) {
        Instant now = LedgerRow.wholeMillis(store.clock().instant());
        return new Signature(signature.author(), signature.knownFrom(), now);
    }

    private static StoredObligation obligation(ResultSet row) throws SQLException {
        return new StoredObligation(
                row.getString("id"),
                row.getString("pack"),
                row.getString("event_key"),
                row.getString("rule"),
                row.getString("who"),
                row.getString("act"),
                row.getString("due"),
                row.getString("light"),
                row.getString("clause"),
                row.getString("state"),
                row.getString("note"),
                signature(row));
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("pack"),
                row.getString("event_key"),
                row.getString("type"),
                row.getString("happened_at"),
                row.getString("body"),
                signature(row));
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
