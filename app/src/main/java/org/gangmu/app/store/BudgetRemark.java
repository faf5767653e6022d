package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody remarked on a line of the budget.
 *
 * @param lineId the id of the line
 * @param lineWords its item and amount when the remark was made
 * @param role of the author, by its code
 * @param recordedAt when it was written down
 */
public record BudgetRemark(
        String lineId,
        String lineWords,
        String body,
        String role,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {}
