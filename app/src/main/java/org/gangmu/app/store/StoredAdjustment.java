package org.gangmu.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.gangmu.plan.Adjustment;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment of a target in the ledger, or a row that takes one back.
 *
 * @param indicator as the plan writes it
 * @param withdraws the id of the adjustment taken back; null of an adjustment
 * @param knownFrom the day of the decision; of a withdrawal the day it was made
 */
public record StoredAdjustment(
        Adjustment adjustment,
        String indicator,
        String reason,
        @Nullable String withdraws,
        String author,
        LocalDate knownFrom,
        Instant recordedAt) {}
