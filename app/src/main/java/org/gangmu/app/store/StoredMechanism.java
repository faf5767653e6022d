package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the mechanisms' ledgers. {@code signature}: who wrote it and when. */
public final class StoredMechanism {
    private StoredMechanism() {}

    /**
     * Who wrote a row, from which day it counts, and when it was written.
     *
     * @param recordedAt set by the ledger
     */
    public record Signature(String author, LocalDate knownFrom, Instant recordedAt) {
        /** The signature of what is about to be written. */
        public static Signature of(String author, LocalDate day) {
            return new Signature(author, day, Instant.EPOCH);
        }
    }

    /**
     * A version of a pack.
     *
     * @param body the DMN file
     */
    public record PackVersion(String pack, int version, String body, String reason, Signature signature) {}

    /**
     * A parameter that a person decided.
     *
     * @param value null where it is open again
     */
    public record DecidedParameter(
            String pack, String name, @Nullable String value, String reason, Signature signature) {}

    /**
     * An event.
     *
     * @param key tells it from every other event of the pack
     * @param happenedAt ISO 8601 to the minute
     * @param body its fields as JSON
     */
    public record StoredEvent(
            String pack, String key, String type, String happenedAt, String body, Signature signature) {}

    /**
     * What was decided on an event.
     *
     * @param parameters as JSON
     * @param body one JSON line an outcome or question
     */
    public record StoredDecision(
            String pack, String key, int version, String parameters, String body, Signature signature) {}

    /**
     * An obligation as it stands.
     *
     * @param due ISO 8601; null where no limit is set or decided
     * @param light the colour it came with; null where none
     * @param state {@link #OPEN} or {@link #DONE}
     * @param note what the person said who changed its state
     */
    public record StoredObligation(
            String id,
            String pack,
            String eventKey,
            String rule,
            String who,
            String act,
            @Nullable String due,
            @Nullable String light,
            String clause,
            String state,
            String note,
            Signature signature) {
        public static final String OPEN = "open";
        public static final String DONE = "done";

        public boolean isOpen() {
            return state.equals(OPEN);
        }

        /** The same in another state. */
        public StoredObligation with(String newState, String why, Signature by) {
            return new StoredObligation(id, pack, eventKey, rule, who, act, due, light, clause, newState, why, by);
        }
    }
}
