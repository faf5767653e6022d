package org.gangmu.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangmu.motion.Motion;
import org.gangmu.motion.MotionEvent;

/**
 * Motions and what happened to them: added to, never changed, each row chained to the one before. Thread-safe.
 */
public final class MotionLedger {
    private static final int ID_LENGTH = 16;

    private final Store store;

    MotionLedger(Store store) {
        this.store = store;
    }

    /**
     * Keeps a motion.
     *
     * @param motion its id is given here
     * @return as it is kept; empty when there is one of this kind, session and number
     */
    public Optional<Motion> receive(Motion motion) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.MOTION);
            chain.lock();
            boolean taken = list(LocalDate.of(9999, 12, 31)).stream()
                    .anyMatch(other -> other.region().equals(motion.region())
                            && other.kind() == motion.kind()
                            && other.session().equals(motion.session())
                            && other.number() == motion.number());
            if (taken) {
                return Optional.empty();
            }
            String id = Sha256.hex(UUID.randomUUID().toString()).substring(0, ID_LENGTH);
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.MOTION,
                    id,
                    motion.region(),
                    motion.kind().code(),
                    motion.session(),
                    motion.number(),
                    motion.proposer(),
                    motion.subject(),
                    motion.text(),
                    motion.received(),
                    motion.author(),
                    motion.knownFrom(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return find(id, motion.knownFrom());
        });
    }

    /**
     * Adds what happened, when its stage allows it.
     *
     * @return whether it was added
     */
    public boolean add(String motion, MotionEvent event) {
        return store.inTransaction(() -> {
            Chain chain = store.chain(LedgerTable.MOTION_EVENT);
            chain.lock();
            Motion now = find(motion, LocalDate.of(9999, 12, 31))
                    .orElseThrow(() -> new StoreFailure("there is no motion " + motion));
            if (!now.stage().allows(event.kind())) {
                return false;
            }
            chain.append(List.of(LedgerRow.of(
                    LedgerTable.MOTION_EVENT,
                    motion,
                    now.events().size() + 1,
                    event.kind().code(),
                    event.detail(),
                    event.words(),
                    event.author(),
                    event.day(),
                    LedgerRow.wholeMillis(store.clock().instant()))));
            return true;
        });
    }

    public Optional<Motion> find(String id, LocalDate asOf) {
        return list(asOf).stream().filter(motion -> motion.id().equals(id)).findFirst();
    }

    /** The motions known on {@code asOf} as they stood then, the latest session first, within it by kind and number. */
    public List<Motion> list(LocalDate asOf) {
        Map<String, List<MotionEvent>> events = new LinkedHashMap<>();
        store.sql()
                .sql("SELECT * FROM motion_event WHERE known_from <= ? ORDER BY seq")
                .param(asOf)
                .query((row, i) -> events.computeIfAbsent(row.getString("motion_id"), key -> new ArrayList<>())
                        .add(new MotionEvent(
                                MotionEvent.Kind.parse(row.getString("kind")),
                                row.getString("detail"),
                                row.getString("words"),
                                row.getString("author"),
                                row.getDate("known_from").toLocalDate())))
                .list();
        return store.sql()
                .sql("SELECT * FROM motion WHERE known_from <= ?"
                        + " ORDER BY received_on DESC, session_name, kind DESC, number")
                .param(asOf)
                .query((row, i) -> motion(row, events))
                .list();
    }

    private static Motion motion(ResultSet row, Map<String, List<MotionEvent>> events) throws SQLException {
        String id = row.getString("id");
        return new Motion(
                id,
                row.getString("region"),
                Motion.Kind.parse(row.getString("kind")),
                row.getString("session_name"),
                row.getInt("number"),
                row.getString("proposer"),
                row.getString("subject"),
                row.getString("body"),
                row.getDate("received_on").toLocalDate(),
                row.getString("author"),
                row.getDate("known_from").toLocalDate(),
                events.getOrDefault(id, List.of()));
    }
}
