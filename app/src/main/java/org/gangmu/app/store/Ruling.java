package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A person's ruling on a finding of the audit (裁定). Rows are added and never changed: who thinks better of it rules again.
 *
 * @param finding the key of the finding; the same however often its documents are read
 * @param said what the audit said when the ruling was made
 * @param reason why, in a sentence; empty only where a finding is accepted or a ruling withdrawn
 * @param author the account that rules
 * @param knownFrom the day from which it counts
 * @param recordedAt when it was written, in whole milliseconds
 */
public record Ruling(
        String finding,
        Said said,
        Decision decision,
        String reason,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {
    private static final int LONGEST_REASON = 2000;

    /** What is decided of a finding. */
    public enum Decision {
        /** The finding is right: the document is wrong, or the identity does hold. */
        ACCEPTED,
        /** The finding is none: the two sides do not speak of the same thing, or were read wrongly. */
        DISMISSED,
        /** Whoever published the document has corrected it. */
        CORRECTED_BY_SOURCE,
        /** The ruling before is taken back; the finding is open again. */
        WITHDRAWN;

        /** The word in every format: {@code corrected_by_source}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The decision with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
        public static Decision parse(String code) {
            return valueOf(code.strip().toUpperCase(Locale.ROOT));
        }

        /** Whether nobody may decide so without saying why. */
        public boolean needsReason() {
            return this == DISMISSED || this == CORRECTED_BY_SOURCE;
        }
    }

    /**
     * What the audit said of a finding.
     *
     * @param rule the code of its family
     * @param verdict the code of its outcome
     */
    public record Said(String rule, String verdict, String message, String stated, String computed) {}

    public Ruling {
        reason = reason.strip();
        if (decision.needsReason() && reason.isEmpty()) {
            throw new IllegalArgumentException("a finding that is " + decision.code() + " needs a reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
    }

    /** Whether the finding waits for a ruling. */
    public boolean isOpen() {
        return decision == Decision.WITHDRAWN;
    }
}
