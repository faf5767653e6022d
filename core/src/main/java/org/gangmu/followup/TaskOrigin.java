package org.gangmu.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a task came into the ledger; never changed.
 *
 * @param id sixteen hexadecimal digits
 * @param what kind, words and agencies
 * @param source the statement it was made from; null when it was typed in
 * @param author the account that opened it
 * @param knownFrom the day it counts from
 */
public record TaskOrigin(
        String id, What what, @Nullable TaskSource source, String author, LocalDate knownFrom, Instant recordedAt) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    /**
     * What is to be done.
     *
     * @param text in full; empty when the title says it all
     * @param lead the agencies that lead, by their one name; may be empty
     * @param responsible the agencies that take part, likewise
     * @param deadline the last day; null when there is none
     * @param cadence how often its agencies report
     */
    public record What(
            TaskKind kind,
            String title,
            String text,
            List<String> lead,
            List<String> responsible,
            @Nullable LocalDate deadline,
            Cadence cadence) {
        public What {
            title = title.strip();
            text = text.strip();
            lead = List.copyOf(lead);
            responsible = List.copyOf(responsible);
            if (title.isEmpty() || title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("a task has a title of at most " + LONGEST_TITLE
                        + " characters and a text of at most " + LONGEST_TEXT);
            }
        }
    }
}
