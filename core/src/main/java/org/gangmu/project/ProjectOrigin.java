package org.gangmu.project;

import java.time.Instant;
import java.time.LocalDate;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a project came into the ledger; never changed.
 *
 * @param id sixteen hexadecimal digits
 * @param external its id in the system it was imported from; empty when it has none
 * @param stage where it was when the ledger began to follow it; what came before is not known here
 * @param since from when on it was in that stage; the day of its opening where nobody told
 * @param source where the document speaks of it, counted from the document's beginning; null when it was typed in
 * @param knownFrom the day it counts from
 */
public record ProjectOrigin(
        String id,
        String external,
        What what,
        Stage stage,
        LocalDate since,
        @Nullable Span source,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {}
