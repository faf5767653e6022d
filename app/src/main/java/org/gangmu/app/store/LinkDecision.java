package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A person's decision whether two places of different documents speak of the same thing. Rows are added and never changed: who
 * thinks better of it decides again.
 *
 * @param link the key of the link: its two places, which outlive every new reading
 * @param fromWords what stands at the first place, as it was read when the decision was made
 * @param toWords what stands at the second
 * @param ground why the two were linked, in the word of the lineage contract
 * @param reason why, in a sentence; empty only where a link is confirmed or a decision withdrawn
 * @param author the account that decides
 * @param knownFrom the day from which it counts
 * @param recordedAt when it was written, in whole milliseconds
 */
public record LinkDecision(
        String link,
        String fromWords,
        String toWords,
        String ground,
        Choice choice,
        String reason,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {
    private static final int LONGEST_REASON = 2000;

    /** What is decided. */
    public enum Choice {
        /** The two are the same. */
        CONFIRMED,
        /** They are not. */
        REJECTED,
        /** The decision before is taken back. */
        WITHDRAWN;

        /** The word in every format. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The choice with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Choice parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }
    }

    public LinkDecision {
        reason = reason.strip();
        if (choice == Choice.REJECTED && reason.isEmpty()) {
            throw new IllegalArgumentException("a rejected link needs a reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
    }
}
