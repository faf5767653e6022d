package org.gangmu.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act in the history of a task. Acts are added and never changed.
 *
 * @param knownFrom the day it counts from
 * @param recordedAt when it was written, in whole milliseconds
 */
public record TaskAct(Act act, Told told, Actor actor, LocalDate knownFrom, Instant recordedAt) {

    /**
     * What was said with it.
     *
     * @param text a reason or a report; may be empty where the act needs none
     * @param lead the agencies that lead from now on; empty where that does not change
     * @param responsible the agencies that take part from now on; empty where that does not change
     * @param deadline the day from now on; null where it does not change
     */
    public record Told(
            String text,
            List<String> lead,
            List<String> responsible,
            @Nullable LocalDate deadline,
            List<Evidence> evidence) {
        public Told {
            text = text.strip();
            lead = List.copyOf(lead);
            responsible = List.copyOf(responsible);
            evidence = List.copyOf(evidence);
        }

        /** What leaves those that take part as they are. */
        public Told(String text, List<String> lead, @Nullable LocalDate deadline, List<Evidence> evidence) {
            this(text, lead, List.of(), deadline, evidence);
        }

        /** Words alone. */
        public static Told text(String text) {
            return new Told(text, List.of(), null, List.of());
        }
    }
}
