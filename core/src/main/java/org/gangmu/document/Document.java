package org.gangmu.document;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * One published text. A file may hold several (a gazette); a notice and the plan it issues are one.
 *
 * @param id {@code sha256:} and the hash of the document's own text in UTF-8; the same text is the same document
 * @param file the name of the file it was read from
 * @param start its first character in the file, in Unicode code points
 * @param end the character after its last
 * @param title as printed, without line breaks
 * @param number the document number (文号), such as 济槐办发〔2021〕4号
 * @param issuer the organisation that issued it, as printed
 * @param date the day it was issued or reported on
 * @param region the GB/T 2260 code of the region it speaks of
 * @param period the years it covers: of a plan report, the year reviewed and the year planned
 */
public record Document(
        String id,
        String file,
        int start,
        int end,
        DocumentType type,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate date,
        @Nullable String region,
        Period period) {

    /**
     * The day from which it counts as known: its date. Without one, what sets a plan is known on the first day of the year it
     * plans for (an outline: of its first year), and what reports a period on the day after it. Empty when neither is told.
     */
    public Optional<LocalDate> knownFrom() {
        if (date != null) {
            return Optional.of(date);
        }
        if (!period.isKnown()) {
            return Optional.empty();
        }
        LocalDate afterwards =
                LocalDate.of(period.lastYear(), period.lastMonth(), 1).plusMonths(1);
        return Optional.of(
                switch (type) {
                    case OUTLINE, ACTION_PLAN -> LocalDate.of(period.firstYear(), 1, 1);
                    case PLAN_REPORT, ANNUAL_PLAN, WORK_REPORT, BUDGET_REPORT, TASK_DIVISION ->
                        LocalDate.of(period.lastYear(), 1, 1);
                    default -> afterwards;
                });
    }
}
