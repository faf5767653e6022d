package org.gangmu.app.store;

import java.time.LocalDate;
import org.gangmu.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A person's ruling that a statement was read wrongly. The statement's row stays; this one names it and counts from then on,
 * also for later readings of the same place.
 *
 * @param statementId the row that is corrected
 * @param corrected what it should say, at the same place and of the same kind; null when nothing is stated there
 * @param reason why, in a sentence
 * @param author the account that rules
 * @param knownFrom the day from which it counts
 */
public record Correction(
        String statementId, @Nullable Statement corrected, String reason, String author, LocalDate knownFrom) {}
